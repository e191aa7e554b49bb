/** The clock on the wall of a place: between moments and its local time, through every change of its zone's rules. */
import { millisecondsPerDay } from './calendar-days.js';

export interface Zone {
  readonly name: string;
  /** What the wall clock shows, as milliseconds since the epoch as if it showed UTC. */
  wallTime(moment: number): number;
  /** The first moment at which the wall clock shows this time or a later one: an hour that is skipped ends at once. */
  momentOf(wallTime: number): number;
}

/** Offsets of all zones since 1972 are whole quarters of an hour, and so are the moments at which they change. */
const quarter = 900_000;

/** `undefined` where this engine does not know the name. Making one is slow (0.1 ms), asking it is fast: keep it. */
export function zoneOf(name: string): Zone | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
  const read = (moment: number): number => {
    const [month = 0, day, year = 0, hour, minute, second] = (format.format(moment).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - moment;
  };
  // By day of UTC, the offset at its start. Reading takes 4 µs: too long to do it for every center of a city.
  const starts = new Map<number, number>();
  const atStartOf = (day: number): number => {
    const known = starts.get(day) ?? read(day * millisecondsPerDay);
    starts.set(day, known);
    return known;
  };

  const offsetAt = (moment: number): number => {
    const day = Math.floor(moment / millisecondsPerDay);
    const offset = atStartOf(day);
    return offset === atStartOf(day + 1) ? offset : read(Math.floor(moment / quarter) * quarter);
  };

  return {
    name,
    wallTime: (moment) => moment + offsetAt(moment),
    momentOf(wallTime) {
      const before = offsetAt(wallTime - millisecondsPerDay);
      const after = offsetAt(wallTime + millisecondsPerDay);
      if (before === after || offsetAt(wallTime - before) === before) return wallTime - before;
      if (offsetAt(wallTime - after) === after) return wallTime - after;
      let moment = Math.floor((wallTime - after) / quarter) * quarter;
      while (offsetAt(moment) !== after) moment += quarter;
      return moment;
    },
  };
}
