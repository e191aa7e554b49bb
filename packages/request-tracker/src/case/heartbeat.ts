/** Beats while somebody looks: at an interval, and at once when the page comes back into view or the network returns. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface HeartbeatOptions {
  /** Milliseconds. */
  readonly every: number;
  readonly onBeat: () => void;
}

export class Heartbeat implements ReactiveController {
  readonly #options: HeartbeatOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #lastBeat = 0;

  constructor(host: ReactiveControllerHost, options: HeartbeatOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lastBeat = Date.now();
    this.#timer = setInterval(this.#beatIfSeen, this.#options.every);
    document.addEventListener('visibilitychange', this.#beatIfLate);
    window.addEventListener('online', this.#beatIfSeen);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#beatIfLate);
    window.removeEventListener('online', this.#beatIfSeen);
  }

  /** A page in the background asks nothing: its person cannot see the answer. */
  readonly #beatIfSeen = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.#lastBeat = Date.now();
    this.#options.onBeat();
  };

  readonly #beatIfLate = (): void => {
    if (Date.now() - this.#lastBeat >= this.#options.every) this.#beatIfSeen();
  };
}
