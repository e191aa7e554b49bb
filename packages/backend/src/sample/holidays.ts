/** Days on which the sample city rests: the statutory holidays, with moved workdays for the years whose plan is published. */
import type { HolidayKind } from '@doorstep/contract';
import type { Text } from './sample-city.js';
import { text } from './text.js';

export interface SampleHolidays {
  readonly from: string;
  readonly to: string;
  readonly holidays: readonly { readonly day: string; readonly kind: HolidayKind; readonly name?: Text }[];
}

const newYear = text('元旦', "New Year's Day");
const springFestival = text('春节', 'Spring Festival');
const tombSweeping = text('清明节', 'Tomb-Sweeping Day');
const labour = text('劳动节', 'Labour Day');
const dragonBoat = text('端午节', 'Dragon Boat Festival');
const midAutumn = text('中秋节', 'Mid-Autumn Festival');
const national = text('国庆节', 'National Day');
const makeUp = text('调休上班', 'Make-up workday');

type Span = readonly [from: string, to: string, name: Text];

/** Month and day; both ends included. */
const spans: Readonly<Record<string, readonly Span[]>> = {
  '2026': [
    ['01-01', '01-03', newYear],
    ['02-15', '02-23', springFestival],
    ['04-04', '04-06', tombSweeping],
    ['05-01', '05-05', labour],
    ['06-19', '06-21', dragonBoat],
    ['09-25', '09-27', midAutumn],
    ['10-01', '10-07', national],
  ],
  '2027': [
    ['01-01', '01-03', newYear],
    ['02-05', '02-12', springFestival],
    ['04-03', '04-05', tombSweeping],
    ['05-01', '05-05', labour],
    ['06-09', '06-09', dragonBoat],
    ['09-15', '09-15', midAutumn],
    ['10-01', '10-07', national],
  ],
  '2028': [
    ['01-01', '01-03', newYear],
    ['01-25', '02-01', springFestival],
    ['04-02', '04-04', tombSweeping],
    ['05-01', '05-05', labour],
    ['05-27', '05-29', dragonBoat],
    ['10-01', '10-08', national],
  ],
};

const makeUpDays = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

export function sampleHolidays(): SampleHolidays {
  const rest = Object.entries(spans).flatMap(([year, list]) =>
    list.flatMap(([from, to, name]) =>
      daysBetween(`${year}-${from}`, `${year}-${to}`).map((day) => ({ day, kind: 'public' as const, name })),
    ),
  );
  return {
    from: '2026-01-01',
    to: '2028-12-31',
    holidays: [...rest, ...makeUpDays.map((day) => ({ day, kind: 'workday' as const, name: makeUp }))],
  };
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
