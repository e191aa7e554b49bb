/** How long to leave a failing entry, or a failing backend, alone. Times are of `performance.now()`: no clock change matters. */
import type { ClientProblem } from '../outcome.js';

const first = 2_000;
const longest = 300_000;

/** Milliseconds until the next try after so many failures; the backend's own wish wins. */
export function pauseAfter(failures: number, retryAfter: number | undefined, random = Math.random): number {
  if (retryAfter !== undefined) return retryAfter * 1_000;
  return Math.min(longest, first * 2 ** (failures - 1)) * (0.7 + 0.6 * random());
}

/** True where the way to the backend is the trouble, so that the other entries would fare no better. */
export function concernsAll({ code, status = 0 }: ClientProblem): boolean {
  // A 4xx that nobody can read may be about this one entry: a firewall that dislikes its words, say.
  if (code === 'bad-answer') return status < 400;
  return code === 'offline' || code === 'timeout' || code === 'aborted' || status === 429 || status === 503;
}

export class Pauses {
  readonly #pauses = new Map<string, { failures: number; until: number; asked: boolean }>();

  /** Notes a failure of an entry, or of the whole backend under the empty name. */
  fail(name: string, retryAfter?: number): void {
    const failures = (this.#pauses.get(name)?.failures ?? 0) + 1;
    const until = performance.now() + pauseAfter(failures, retryAfter);
    this.#pauses.set(name, { failures, until, asked: retryAfter !== undefined });
  }

  end(name: string): void {
    this.#pauses.delete(name);
  }

  /** Ends the pauses that nobody asked for: the network may be back. What the backend asked for is kept. */
  shorten(): void {
    for (const pause of this.#pauses.values()) if (!pause.asked) pause.until = 0;
  }

  /** Milliseconds to wait; 0 or less when it is due. */
  remaining(name: string): number {
    return (this.#pauses.get(name)?.until ?? 0) - performance.now();
  }
}
