/** Arithmetic on calendar days without a zone. A day is a whole number: days since 1970-01-01. */

export interface DayParts {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

export const millisecondsPerDay = 86_400_000;

/** Dates that do not exist run over, as in `Date`: February 29 of a common year is March 1. */
export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) / millisecondsPerDay;
}

export function partsOf(day: number): DayParts {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** `2026-11-23`. */
export function dayText(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** `undefined` for what is not a date that exists. */
export function dayFromText(text: string): number | undefined {
  const day = Date.parse(`${text}T00:00Z`) / millisecondsPerDay;
  return Number.isInteger(day) && dayText(day) === text ? day : undefined;
}

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** ISO 8601: weeks start on Monday, and the first one holds the first Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  return Math.floor((thursday - dayOf(partsOf(thursday).year, 0, 1)) / 7) + 1;
}

/** Which one of its weekday in its month, counted from the start. */
export function weekdayCount({ date }: DayParts): number {
  return Math.ceil(date / 7);
}

/** The nth weekday of a month: 1 is the first, -1 the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayOf(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (Gauss, with Lichtenberg's correction). */
export function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonShift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunShift = 2 - Math.floor((3 * century + 3) / 4);
  const seed = (19 * golden + moonShift) % 30;
  const correction = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunShift) % 7);
  return dayOf(year, 2, fullMoon + 7 - ((fullMoon - firstSunday) % 7));
}
