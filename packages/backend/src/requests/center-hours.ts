/** When a request's center is open, as the clock of its promise asks. */
import { openIntervals, parseHours, type HolidayCalendar, type OpenIntervals } from '@doorstep/contract';
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

function openHoursOf(
  { openingHours, timeZone, closures }: Pick<CenterDefinition, 'openingHours' | 'timeZone' | 'closures'>,
  calendar: HolidayCalendar | undefined,
): OpenIntervals | undefined {
  const hours = parseHours(openingHours);
  if (!hours) return undefined;
  const exceptions = closures.map(({ from, to, openingHours: instead }) => ({ from, to, openingHours: instead }));
  return (from, to) => openIntervals(hours, from, to, timeZone, exceptions, calendar);
}
