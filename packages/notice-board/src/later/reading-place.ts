/** Where somebody was in the list, so that they find it again: the focus, and how far the page was scrolled. */
import type { ReactiveControllerHost } from 'lit';

export interface PlaceHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Times 50 ms. */
const longestWait = 100;

export class ReadingPlace {
  readonly #host: PlaceHost;
  #kept: { readonly focus: string; readonly scroll: number } | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
  }

  /** Notes the place, by the id of the element that leads away from it, and how far the page was scrolled. */
  leave(focus: string, scroll: number): void {
    this.#kept = { focus, scroll };
  }

  /** After the next render: focus and scroll are where they were. */
  async comeBack(): Promise<void> {
    const kept = this.#kept;
    this.#kept = undefined;
    await this.#host.updateComplete;
    if (!kept) return this.focus('board-heading');
    for (let turn = 0; turn < longestWait && !this.#find(kept.focus); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (this.#find('list-heading')) break;
    }
    const link = this.#find(kept.focus) ?? this.#find('list-heading');
    link?.focus({ preventScroll: true });
    scrollTo({ top: kept.scroll, behavior: 'instant' });
  }

  /** After the next render: the focus is here, and in sight. */
  async focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    this.#find(id)?.focus();
  }

  /** To the list's heading once the list has come. Whoever moved on meanwhile is left alone. */
  async toList(): Promise<void> {
    for (let turn = 0; turn < longestWait; turn += 1) {
      await this.#host.updateComplete;
      const heading = this.#find('list-heading');
      if (heading && !heading.closest('[aria-busy="true"]')) {
        heading.focus({ preventScroll: true });
        // The board's head may be far above: only as much is moved as must be.
        if (heading.getBoundingClientRect().top < 0) heading.scrollIntoView({ block: 'start' });
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #find(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }
}
