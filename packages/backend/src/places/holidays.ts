/** The city's calendar of holidays, kept as one setting: an operator loads a new year before it begins. */
import type { HolidayCalendar, HolidayKind } from '@doorstep/contract';
import { inLocale, type Localized } from '../localized.js';
import type { Queries } from '../storage/store.js';

export interface StoredCalendar {
  /** First and last day for which every holiday is listed. */
  readonly from: string;
  readonly to: string;
  readonly holidays: readonly { readonly day: string; readonly kind: HolidayKind; readonly name?: Localized }[];
}

export const holidaySetting = 'holiday-calendar';

export async function readHolidays(queries: Queries): Promise<StoredCalendar | undefined> {
  const row = await queries
    .selectFrom('settings')
    .select('value')
    .where('name', '=', holidaySetting)
    .executeTakeFirst();
  return row && (JSON.parse(row.value) as StoredCalendar);
}

/** Without a calendar nothing is covered, and hours that ask for holidays are not known. */
export function calendarInLocale(
  stored: StoredCalendar | undefined,
  locale: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): HolidayCalendar {
  if (!stored) return { from: '1970-01-02', to: '1970-01-01', holidays: [] };
  const first = from && from > stored.from ? from : stored.from;
  const last = to && to < stored.to ? to : stored.to;
  return {
    from: first,
    to: last,
    holidays: stored.holidays
      .filter(({ day }) => day >= first && day <= last)
      .map(({ name, ...holiday }) => ({ ...holiday, ...(name ? { name: inLocale(name, locale) } : {}) })),
  };
}
