/** The time, and a new drawing each minute: "closes in 20 minutes" must not stand still. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

export class MinuteClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #now = Date.now();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The same moment until the minute is over, so that what was worked out for it stays good. */
  get now(): number {
    return this.#now;
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    this.#now = Math.floor(Date.now() / minute) * minute;
    this.#timer = setTimeout(this.#tick, this.#now + minute - Date.now());
    this.#host.requestUpdate();
  };
}
