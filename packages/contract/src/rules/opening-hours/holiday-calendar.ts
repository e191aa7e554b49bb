/** Public holidays, school holidays and make-up workdays: facts of a place and a year, handed in, never built in. */
import { dayFromText, dayText, weekdayOf } from './calendar-days.js';
import type { HolidayLookup } from './hours.js';

/** `workday`: a weekend day on which people work, because a holiday was moved (China's make-up days). */
export type HolidayKind = 'public' | 'school' | 'workday';

export interface Holiday {
  /** `2026-10-01`. */
  readonly day: string;
  readonly kind: HolidayKind;
  readonly name?: string | undefined;
}

export interface HolidayCalendar {
  /** First and last day for which every holiday is listed. Outside of it nobody knows. */
  readonly from: string;
  readonly to: string;
  readonly holidays: readonly Holiday[];
}

export interface KnownHolidays extends HolidayLookup {
  covers(day: number): boolean;
}

/** The calendar as questions that can be asked a thousand times. Make it once per calendar. */
export function knownHolidays(calendar: HolidayCalendar): KnownHolidays {
  const from = dayFromText(calendar.from) ?? Infinity;
  const to = dayFromText(calendar.to) ?? -Infinity;
  const names = new Map(calendar.holidays.map(({ day, kind, name }) => [`${kind} ${day}`, name || true] as const));
  return {
    covers: (day) => day >= from && day <= to,
    publicHoliday: (day) => names.get(`public ${dayText(day)}`),
    schoolHoliday: (day) => names.get(`school ${dayText(day)}`),
    weekday(day) {
      const weekday = weekdayOf(day);
      if (!names.has(`workday ${dayText(day)}`)) return weekday;
      // A Saturday works as the Friday before it, a Sunday as the Monday after.
      return weekday === 6 ? 5 : weekday === 0 ? 1 : weekday;
    },
  };
}

/** Every way in which a day may be a holiday, for places whose calendar is not known. */
export const anyHolidays: readonly HolidayLookup[] = [false, true].flatMap((isPublic) =>
  [false, true].map((isSchool) => ({
    publicHoliday: () => isPublic,
    schoolHoliday: () => isSchool,
    weekday: weekdayOf,
  })),
);

/** No holiday at all: what holds on usual days. */
export const noHolidays: HolidayLookup = {
  publicHoliday: () => undefined,
  schoolHoliday: () => undefined,
  weekday: weekdayOf,
};
