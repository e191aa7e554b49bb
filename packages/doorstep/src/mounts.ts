/**
 * The two mounts for pages whose editor removes unknown tags: `<div data-doorstep="request-form">` and a plain link to the
 * backend's form page. Both become the tag itself, with what stood there as its fallback, so that there is one code path.
 */
import { mountableWidget, type WidgetName } from './widgets.js';

export interface MountOptions {
  /** Whether a link may be upgraded: a visitor's comment must not bring a stranger's backend into the page. */
  readonly isTrusted: (backend: URL) => boolean;
}

export const mountSelector = '[data-doorstep], a[href*="/form?"]';

/** Turns one candidate into its widget. Returns the widget's name, or `undefined` where it is not a mount. */
export function mount(candidate: Element, options: MountOptions): WidgetName | undefined {
  if (candidate instanceof HTMLElement && candidate.dataset['doorstep'] !== undefined) return mountElement(candidate);
  return candidate instanceof HTMLAnchorElement ? mountLink(candidate, options) : undefined;
}

function mountElement(placeholder: HTMLElement): WidgetName | undefined {
  const { doorstep, doorstepMounted, ...settings } = placeholder.dataset;
  const name = mountableWidget(doorstep);
  if (!name || doorstepMounted !== undefined) return undefined;
  const widget = document.createElement(`doorstep-${name}`);
  for (const [key, value] of Object.entries(settings)) {
    widget.setAttribute(
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value ?? '',
    );
  }
  widget.append(...placeholder.childNodes);
  placeholder.dataset['doorstepMounted'] = '';
  placeholder.append(widget);
  return name;
}

function mountLink(link: HTMLAnchorElement, { isTrusted }: MountOptions): WidgetName | undefined {
  const address = webAddress(link.href);
  if (!address?.pathname.endsWith('/form') || link.closest('[data-doorstep-link]')) return undefined;
  const name = mountableWidget(address.searchParams.get('w'));
  const backend = new URL(address.pathname.slice(0, -'/form'.length) || '/', address.origin);
  if (!name || !isTrusted(backend)) return undefined;
  const widget = document.createElement(`doorstep-${name}`);
  widget.setAttribute('backend', backend.href);
  // Marks the link as the fallback that it now is, so that it is not upgraded a second time.
  widget.dataset['doorstepLink'] = '';
  for (const [key, value] of address.searchParams) {
    if (isSetting(key)) widget.setAttribute(key, value);
  }
  link.replaceWith(widget);
  widget.append(link);
  return name;
}

function webAddress(href: string): URL | undefined {
  try {
    const url = new URL(href);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** An address can be made by anybody: it sets what a widget reads, and nothing that the browser acts on. */
function isSetting(key: string): boolean {
  return /^[a-z][a-z-]*$/.test(key) && !/^(w|on.*|style|class|id|slot|is|part|hidden|popover)$/.test(key);
}
