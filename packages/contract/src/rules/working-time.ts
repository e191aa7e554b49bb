/** Promises that count only the hours or the days on which a center is open. Pure: when it is open is asked of the caller. */

/** The open stretches within a span, in order, not overlapping. Moments in milliseconds since the epoch. */
export type OpenIntervals = (from: number, to: number) => readonly { readonly from: number; readonly to: number }[];

const oneDay = 86_400_000;
/** Hours are looked up for two weeks at a time. */
const step = 14 * oneDay;
/** Nothing is promised further ahead; a center that stays closed longer has no working time. */
const furthest = 400 * oneDay;

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

/** The open stretches of a local day (days since 1970-01-01), in order. */
export type OpenOnDay = (day: number) => readonly { readonly to: number }[];

/**
 * The end of the so-manieth working day after a day: what is asked on Friday evening and due in one working day is due when the
 * doors close on Monday. `undefined` if the center is not open on so many days within a year.
 */
export function endOfWorkingDay(after: number, days: number, open: OpenOnDay): number | undefined {
  let left = days;
  for (let day = after + 1; day < after + furthest / oneDay; day += 1) {
    const last = open(day).at(-1);
    if (!last) continue;
    left -= 1;
    if (left === 0) return last.to;
  }
  return undefined;
}
