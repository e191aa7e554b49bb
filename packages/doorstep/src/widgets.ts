/** Which part of the build defines which tag. One row per widget; a row's import becomes one file of the script-tag build. */

export const widgets = {
  backend: () => import('@doorstep/core/define'),
  'request-form': () => import('@doorstep/request-form/define'),
  'request-tracker': () => import('@doorstep/request-tracker/define'),
  'notice-board': () => import('@doorstep/notice-board/define'),
  'center-locator': () => import('@doorstep/center-locator/define'),
  'service-desk': () => import('@doorstep/service-desk/define'),
  'wish-wall': () => import('@doorstep/wish-wall/define'),
} as const satisfies Record<string, () => Promise<unknown>>;

export type WidgetName = keyof typeof widgets;

/** `doorstep-notice-board` → `notice-board`; `undefined` for what is not ours. */
export function widgetOf(tag: string): WidgetName | undefined {
  const name = tag.toLowerCase().replace(/^doorstep-/, '');
  return name !== tag.toLowerCase() && Object.hasOwn(widgets, name) ? (name as WidgetName) : undefined;
}

/** The name as a page writes it in `data-doorstep` or in a link's `w`. Settings and staff parts cannot be mounted that way. */
export function mountableWidget(written: string | null | undefined): WidgetName | undefined {
  if (!written || written === 'backend' || written === 'service-desk') return undefined;
  return widgetOf(`doorstep-${written}`);
}
