/** When a request's center is open, as the clocks of its promise and of an escalation ask. */
import {
  endOfWorkingDay,
  intervalsOfDay,
  openIntervals,
  parseHours,
  placeOf,
  type HolidayCalendar,
  type Hours,
  type OpenIntervals,
  type Place,
} from '@doorstep/contract';
import type { CenterDefinition } from '../centers/definition.js';
import { readCenter } from '../centers/repository.js';
import { calendarInLocale, readHolidays } from '../places/holidays.js';
import type { Queries } from '../storage/store.js';

/** `undefined` without a center, or where its hours are not known. */
export async function readOpenHours(queries: Queries, centerId: string | null): Promise<OpenIntervals | undefined> {
  const center = centerId === null ? undefined : await readCenter(queries, centerId);
  if (!center) return undefined;
  return openHoursOf(center.definition, calendarInLocale(await readHolidays(queries), 'en', {}));
}

/** The moment at which so many working days have passed: the center's own, or else the usual ones of the city. */
export async function workingDaysLater(
  queries: Queries,
  { center, timeZone }: { readonly center: string | null; readonly timeZone: string },
  start: number,
  days: number,
): Promise<number> {
  const calendar = calendarInLocale(await readHolidays(queries), 'en', {});
  const definition = center === null ? undefined : (await readCenter(queries, center))?.definition;
  const own =
    definition && endOf(definition.openingHours, placeOf(definition.timeZone, closuresOf(definition), calendar));
  return own ?? endOf(usualHours, placeOf(timeZone)) ?? start + days * oneDay;

  function endOf(text: string | null, place: Place | undefined): number | undefined {
    const hours = parseHours(text);
    return hours && place && endOfDays(hours, place, start, days);
  }
}

const usualHours = 'Mo-Fr 09:00-18:00';
const oneDay = 86_400_000;

function endOfDays(hours: Hours, place: Place, start: number, days: number): number | undefined {
  const today = Math.floor(place.zone.wallTime(start) / oneDay);
  return endOfWorkingDay(today, days, (day) =>
    intervalsOfDay(hours, day, place).filter(({ state }) => state === 'open'),
  );
}

function closuresOf({ closures }: Pick<CenterDefinition, 'closures'>) {
  return closures.map(({ from, to, openingHours }) => ({ from, to, openingHours }));
}

function openHoursOf(
  { openingHours, timeZone, closures }: Pick<CenterDefinition, 'openingHours' | 'timeZone' | 'closures'>,
  calendar: HolidayCalendar | undefined,
): OpenIntervals | undefined {
  const hours = parseHours(openingHours);
  if (!hours) return undefined;
  const exceptions = closuresOf({ closures });
  return (from, to) => openIntervals(hours, from, to, timeZone, exceptions, calendar);
}
