/** The backend's clock, carried on without the device's: a phone that is set wrong must not say that a promise was broken. */

export class ServerClock {
  #at: number | undefined;
  /** Reading of the clock that nobody sets. */
  #since = 0;

  /** `undefined` where the answer did not tell; what was known before stays. */
  set(at: number | undefined): void {
    if (at === undefined) return;
    this.#at = at;
    this.#since = performance.now();
  }

  /** Milliseconds since the epoch; the device's own clock until the backend has told its. */
  now(): number {
    return this.#at === undefined ? Date.now() : this.#at + performance.now() - this.#since;
  }
}
