/** When a failed try is worth another one, and how long to wait before it. */
import type { ClientProblem } from './outcome.js';

const mostTries = 3;
/** Longer than this, nobody waits: the problem is told instead. Milliseconds. */
const patience = 5_000;

/** Milliseconds to wait before the next try, or `undefined` if there should be none. `failures` counts from 1. */
export function delayBeforeRetry(
  { code, status = 0, retryAfter }: ClientProblem,
  failures: number,
): number | undefined {
  const passing = code === 'offline' || status === 408 || status === 429 || status > 499;
  if (!passing || failures >= mostTries) return undefined;
  // Full jitter: clients that failed together do not come back together.
  const delay = retryAfter === undefined ? Math.random() * 300 * 2 ** failures : retryAfter * 1_000;
  return delay > patience ? undefined : delay;
}

/** Seconds from a Retry-After header in either of its forms; `undefined` where there is none that makes sense. */
export function readRetryAfter(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1_000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** Waits, unless the caller ends it. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
}
