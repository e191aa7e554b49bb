/** Asks again every so often while somebody looks: not in a hidden tab, and at once when it is looked at again. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Pulse implements ReactiveController {
  readonly #beat: () => void;
  readonly #interval: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `interval` in milliseconds. */
  constructor(host: ReactiveControllerHost, interval: number, beat: () => void) {
    this.#beat = beat;
    this.#interval = interval;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') this.#beat();
    }, this.#interval);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.#beat();
  };
}
