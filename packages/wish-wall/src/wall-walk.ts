/** Where somebody is, on the wall or at one wish behind it, and where the focus goes with them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { headingId } from './wish-card.js';
import { wishInAddress, type WallPlace } from './wish-wall-model.js';

export interface WalkOptions {
  /** The one wish that the page shows without the wall. */
  readonly only: () => string | undefined;
  readonly onEnter: () => void;
}

export class WallWalk implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: WalkOptions;
  #place: WallPlace = { view: 'wall' };
  #left: { readonly focus: string; readonly scroll: number } | undefined;
  #focusNext: string | undefined;
  #card: string | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: WalkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get place(): WallPlace {
    return this.#place;
  }

  /** The wish that is open. */
  get openId(): string | undefined {
    return 'id' in this.#place ? this.#place.id : this.#options.only();
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followAddress);
    this.#followAddress();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followAddress);
  }

  hostUpdate(): void {
    this.#card = this.#host.shadowRoot?.activeElement?.closest('[data-wish]')?.getAttribute('data-wish');
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    // A change that takes away what had the focus leaves it on the heading of the same wish.
    if (this.#card && !root?.activeElement && this.#place.view === 'wall') this.#focusNext ??= headingId(this.#card);
    const target = this.#focusNext && root?.querySelector<HTMLElement>(`#${CSS.escape(this.#focusNext)}`);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus({ preventScroll: this.#left !== undefined });
    if (this.#left && this.#place.view === 'wall') {
      scrollTo({ top: this.#left.scroll, behavior: 'instant' });
      this.#left = undefined;
    } else if (this.#place.view !== 'wall') target.scrollIntoView({ block: 'nearest' });
  }

  /** After the next render. */
  focus(id: string): void {
    this.#focusNext = id;
    this.#host.requestUpdate();
  }

  /** `from`: the id of what led away, where the focus comes back to. */
  go(place: WallPlace, from: string): void {
    if (this.#place.view === 'wall') this.#left = { focus: from, scroll: scrollY };
    this.#place = place;
    this.#options.onEnter();
    this.focus('area-heading');
  }

  comeBack(): void {
    this.#place = { view: 'wall' };
    this.focus(this.#left?.focus ?? 'wall-heading');
  }

  readonly #followAddress = (): void => {
    const id = this.#options.only() ? undefined : wishInAddress(location.hash);
    if (id) this.go({ view: 'wish', id }, headingId(id));
  };
}
