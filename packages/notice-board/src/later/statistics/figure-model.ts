/** The figures that the board shows, what each is a share of, and how it compares with the time before. */
import type { CaseFigures } from '@doorstep/contract';

export const rates = ['responseRate', 'resolutionRate', 'satisfactionRate', 'closedByStaffRate'] as const;
export const times = ['medianHoursToRespond', 'medianHoursToResolve'] as const;
export const measures = [...rates, ...times] as const;
export type Rate = (typeof rates)[number];
export type Time = (typeof times)[number];
export type Measure = (typeof measures)[number];

export const groupings = ['month', 'category', 'center'] as const;
export type Grouping = (typeof groupings)[number];

export const denominators = {
  responseRate: 'responsesDue',
  resolutionRate: 'solvedAnswers',
  satisfactionRate: 'satisfactionAnswers',
  closedByStaffRate: 'resultsDue',
} as const satisfies Readonly<Record<Rate, keyof CaseFigures>>;

export const nineInTen = {
  medianHoursToRespond: 'p90HoursToRespond',
  medianHoursToResolve: 'p90HoursToResolve',
} as const satisfies Readonly<Record<Time, keyof CaseFigures>>;

export function isRate(measure: Measure): measure is Rate {
  return rates.some((rate) => rate === measure);
}

export type Trend =
  | { readonly kind: 'same' }
  | { readonly kind: 'up' | 'down'; readonly points: number }
  | { readonly kind: 'faster' | 'slower'; readonly hours: number };

/** `undefined` where either side is not known. Rates compare in percentage points, to one digit. */
export function trendOf(measure: Measure, now: CaseFigures, before: CaseFigures | null): Trend | undefined {
  const [present, past] = [now[measure], before?.[measure] ?? null];
  if (present === null || past === null) return undefined;
  if (isRate(measure)) {
    const points = Math.round((present - past) * 1000) / 10;
    return points === 0 ? { kind: 'same' } : { kind: points > 0 ? 'up' : 'down', points: Math.abs(points) };
  }
  const hours = present - past;
  if (Math.abs(hours) < 1) return { kind: 'same' };
  return { kind: hours < 0 ? 'faster' : 'slower', hours: Math.abs(hours) };
}

/** The span of days of a group of cases: its month, or the whole period. */
export function monthSpan(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}
