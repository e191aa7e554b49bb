/**
 * By widget: the file of `packages/client/src/doorstep` with the call that its first screen waits for. It comes by import(),
 * because the client serves all widgets; the autoloader asks for it beside the widget, and `npm run size` counts it.
 */
export const firstCalls = {
  'request-form': 'requests',
  'request-tracker': 'holder',
  'notice-board': 'notices',
  'wish-wall': 'wishes',
  'center-locator': 'centers',
};

/** Whether a module is the one with the first call of a widget; false for widgets that have none. */
export const isFirstCall = (id, widget) =>
  Object.hasOwn(firstCalls, widget) && id.endsWith(`/packages/client/src/doorstep/${firstCalls[widget]}.ts`);
