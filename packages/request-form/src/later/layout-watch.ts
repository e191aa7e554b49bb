/** Whether there is room for a section on a screen, or for one question. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** Below this many CSS pixels one question fills a screen. */
const narrow = 480;

export class LayoutWatch implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: ResizeObserver | undefined;
  #isNarrow = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  hostConnected(): void {
    this.#measure(this.#host.getBoundingClientRect().width);
    this.#observer = new ResizeObserver(([entry]) => {
      // In the next frame: drawing anew inside the observation would be reported as a loop.
      requestAnimationFrame(() => this.#measure(entry?.contentRect.width ?? 0));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(width: number): void {
    // Nothing is zero wide but what is not shown.
    if (width === 0 || width < narrow === this.#isNarrow) return;
    this.#isNarrow = width < narrow;
    this.#host.requestUpdate();
  }
}
