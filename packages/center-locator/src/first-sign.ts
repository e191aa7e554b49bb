/** The first sign that somebody is there: what they may ask for next can be on its way before they do. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `click` too: a switch or a voice presses buttons without a pointer or a key. */
const signs = ['pointerover', 'touchstart', 'focusin', 'keydown', 'click'];

export class FirstSign implements ReactiveController {
  readonly #host: Element;
  readonly #onSign: () => void;

  constructor(host: Element & ReactiveControllerHost, onSign: () => void) {
    this.#host = host;
    this.#onSign = onSign;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of signs) this.#host.addEventListener(sign, this.#onSign, { once: true, passive: true });
    addEventListener('scroll', this.#onSign, { once: true, passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#onSign);
  }
}
