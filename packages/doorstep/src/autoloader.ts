/** Loads just the widgets that stand in a page, now or later, and turns the mounts into tags. */
import { mount, mountSelector, type MountOptions } from './mounts.js';
import { widgetOf, widgets, type WidgetName } from './widgets.js';

export interface AutoloaderOptions extends MountOptions {
  /** Addresses of the chunks that a widget needs besides its own file. */
  readonly chunksOf: (widget: WidgetName) => readonly string[];
}

export class Autoloader {
  readonly #options: AutoloaderOptions;
  readonly #asked = new Set<WidgetName>();
  readonly #observer = new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.addedNodes) if (node instanceof Element) this.discover(node);
  });

  constructor(options: AutoloaderOptions) {
    this.#options = options;
  }

  /** Looks through the page and goes on watching it. */
  observe(root: Element | ShadowRoot): void {
    this.discover(root);
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  /** Looks through a part of the page once. For shadow roots, which no observer sees into. */
  discover(root: Element | ShadowRoot): void {
    const inside = [...root.querySelectorAll(mountSelector)];
    const itself = root instanceof Element && root.matches(mountSelector) ? [root] : [];
    for (const candidate of [...itself, ...inside]) mount(candidate, this.#options);
    if (root instanceof Element) this.#load(root.localName);
    for (const element of root.querySelectorAll('*')) this.#load(element.localName);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #load(tag: string): void {
    if (!tag.startsWith('doorstep-')) return;
    const name = widgetOf(tag);
    if (!name || this.#asked.has(name)) return;
    this.#asked.add(name);
    for (const href of this.#options.chunksOf(name)) preload(href);
    widgets[name]().catch((error: unknown) => {
      // The fallback inside the tag stays usable. A later tag of the same kind tries again.
      this.#asked.delete(name);
      console.error(`doorstep: <${tag}> could not be loaded.`, error);
    });
  }
}

/** Asks for a chunk at once, instead of when the file that imports it has arrived. */
function preload(href: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  document.head.append(link);
}
