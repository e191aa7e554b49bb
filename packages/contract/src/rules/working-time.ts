/** Promises that count only the hours in which a center is open. Pure: when it is open is asked of the caller. */

/** The open stretches within a span, in order, not overlapping. Moments in milliseconds since the epoch. */
export type OpenIntervals = (from: number, to: number) => readonly { readonly from: number; readonly to: number }[];

const day = 86_400_000;
/** Hours are looked up for two weeks at a time. */
const step = 14 * day;
/** Nothing is promised further ahead; a center that stays closed longer has no working time. */
const furthest = 400 * day;

/**
 * The moment at which so much open time has passed since `start`; `undefined` if the center is not open that long
 * within a year. No time at all is over at the start, open or not.
 */
export function addOpenTime(start: number, duration: number, open: OpenIntervals): number | undefined {
  if (duration <= 0) return start;
  let left = duration;
  for (let from = start; from < start + furthest; from += step) {
    for (const interval of open(from, from + step)) {
      const length = interval.to - interval.from;
      if (length >= left) return interval.from + left;
      left -= length;
    }
  }
  return undefined;
}

/** How much open time lies between two moments. */
export function openTimeBetween(from: number, to: number, open: OpenIntervals): number {
  if (to <= from) return 0;
  return open(from, to).reduce((sum, interval) => sum + interval.to - interval.from, 0);
}
