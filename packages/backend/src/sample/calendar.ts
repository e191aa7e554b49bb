/** Moments around a given now, in the sample city's time: UTC+8 all year, written with its offset. */

const hour = 3_600_000;
const day = 24 * hour;
const offset = 8 * hour;

export interface Calendar {
  readonly now: number;
  /** A moment so many hours before now (negative: after it). */
  hoursAgo(hours: number): number;
  /** A clock time on a day before today (0) or after it (negative). */
  daysAgo(days: number, hours: number, minutes?: number): number;
  /** The calendar day of a moment: `2026-11-23`. */
  day(moment: number): string;
  /** The hour of the day, 0 to 23. */
  hourOf(moment: number): number;
  /** 0 is Sunday. */
  weekday(moment: number): number;
}

export function createCalendar(now: number): Calendar {
  const midnight = Math.floor((now + offset) / day) * day - offset;
  return {
    now,
    hoursAgo: (hours) => now - Math.round(hours * 60) * 60_000,
    daysAgo: (days, hours, minutes = 0) => midnight - days * day + hours * hour + minutes * 60_000,
    day: (moment) => new Date(moment + offset).toISOString().slice(0, 10),
    hourOf: (moment) => new Date(moment + offset).getUTCHours(),
    weekday: (moment) => new Date(moment + offset).getUTCDay(),
  };
}

/** RFC 3339 with the city's offset: `2026-11-23T09:30:00+08:00`. */
export function stamp(moment: number): string {
  return `${new Date(moment + offset).toISOString().slice(0, 19)}+08:00`;
}
