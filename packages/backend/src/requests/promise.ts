/** By when a category promises an answer and a result: from a moment on, and after the clock stood still. */
import { addOpenTime, openTimeBetween, type Category, type OpenIntervals } from '@doorstep/contract';
import type { RequestRow } from './repository.js';

export interface DueMoments {
  readonly respond_by: number | null;
  readonly resolve_by: number | null;
}

const hour = 3_600_000;

/** `open` are the hours of the handling center. Where they are not known, every hour counts: never later than promised. */
export function promiseFrom(promise: Category['promise'], start: number, open?: OpenIntervals): DueMoments {
  const after = (hours: number) => later(promise, start, hours * hour, open);
  return { respond_by: after(promise.respondWithinHours), resolve_by: after(promise.resolveWithinHours) };
}

/** The due moments once the clock runs again: what was left when it stopped is left now. What was already late stays as late. */
export function promiseResumed(
  promise: Category['promise'],
  request: Pick<RequestRow, 'respond_by' | 'resolve_by' | 'paused_since'>,
  now: number,
  open: OpenIntervals | undefined,
): DueMoments {
  const { respond_by, resolve_by, paused_since } = request;
  if (paused_since === null) return { respond_by, resolve_by };
  const moved = (due: number | null) => {
    if (due === null || due <= paused_since) return due;
    const left = counts(promise, open) ? openTimeBetween(paused_since, due, open) : due - paused_since;
    return later(promise, now, left, open);
  };
  return { respond_by: moved(respond_by), resolve_by: moved(resolve_by) };
}

function later(promise: Category['promise'], start: number, duration: number, open: OpenIntervals | undefined): number {
  const plain = start + duration;
  return counts(promise, open) ? (addOpenTime(start, duration, open) ?? plain) : plain;
}

function counts(promise: Category['promise'], open: OpenIntervals | undefined): open is OpenIntervals {
  return promise.counting === 'working' && open !== undefined;
}
