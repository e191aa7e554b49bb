/** Filters as they come from fields and from addresses that anybody may have written, and as they go into feeds. */
import { noticeKinds, noticeOutcomes, noticeSorts, type NoticeQuery } from '@doorstep/contract';
import type { BoardFilter, BoardPlace } from '../notice-board-model.js';

const identifier = /^[A-Za-z0-9_-]{1,64}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What each part of a filter may be. What does not fit is left out. */
const fits: { readonly [Part in keyof Required<BoardFilter>]: (value: string) => boolean } = {
  q: (value) => value.length <= 200,
  category: (value) => identifier.test(value),
  center: (value) => identifier.test(value),
  area: (value) => identifier.test(value),
  kind: (value) => noticeKinds.some((kind) => kind === value),
  outcome: (value) => noticeOutcomes.some((outcome) => outcome === value),
  from: (value) => day.test(value),
  to: (value) => day.test(value),
  dated: (value) => value === 'received',
  sort: (value) => noticeSorts.some((sort) => sort === value) && value !== 'newest',
};

const filterParts = Object.keys(fits) as (keyof BoardFilter)[];

/** The filter with some parts replaced; an empty value takes a part away. */
export function withParts(filter: BoardFilter, parts: Readonly<Record<string, string | undefined>>): BoardFilter {
  const merged: Record<string, string | undefined> = { ...filter, ...parts };
  return Object.fromEntries(
    filterParts.flatMap((part) => {
      const value = merged[part]?.trim();
      return value && fits[part](value) ? [[part, value]] : [];
    }),
  );
}

/** How many parts a person has set, without words and order, which are seen anyway. */
export function filterCount(filter: BoardFilter): number {
  const { q: _q, sort: _sort, dated: _dated, from, to, ...parts } = filter;
  return Object.keys(parts).length + (from || to ? 1 : 0);
}

/** Whether less than everything is shown. Order and the kind of day that a period means narrow nothing by themselves. */
export function isNarrowed({ sort: _sort, dated: _dated, ...parts }: BoardFilter): boolean {
  return Object.keys(parts).length > 0;
}

/** The board's part of an address, under its prefix, other parts untouched. */
export function writePlace(
  parameters: URLSearchParams,
  { view, filter, notice }: BoardPlace,
  prefix: string,
): URLSearchParams {
  const written = new URLSearchParams(
    [...parameters].filter(([name]) => !name.startsWith(`${prefix}.`)).map(([name, value]) => [name, value]),
  );
  for (const part of filterParts) {
    const value = filter[part];
    if (value) written.set(`${prefix}.${part}`, value);
  }
  if (view === 'figures') written.set(`${prefix}.view`, view);
  if (notice) written.set(`${prefix}.notice`, notice);
  return written;
}

export function readPlace(parameters: URLSearchParams, prefix: string): BoardPlace {
  const given = (name: string) => parameters.get(`${prefix}.${name}`) ?? undefined;
  const notice = given('notice');
  return {
    view: given('view') === 'figures' ? 'figures' : 'notices',
    filter: withParts({}, Object.fromEntries(filterParts.map((part) => [part, given(part)]))),
    ...(notice && identifier.test(notice) ? { notice } : {}),
  };
}

/** A feed, a table or a plain page of what is shown now. `query` without order for feeds, which are newest first. */
export function shownAddress(base: string, path: string, query: NoticeQuery, locale: string): string {
  const { sort: _sort, cursor: _cursor, limit: _limit, ...filters } = query;
  const parameters = new URLSearchParams(
    Object.entries<string | undefined>(filters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  parameters.set('locale', locale);
  return `${base}/${path}${path.includes('?') ? '&' : '?'}${parameters}`;
}

export type PeriodName = 'month' | 'quarter' | 'year';
const periodDays: Readonly<Record<PeriodName, number>> = { month: 30, quarter: 91, year: 365 };

/** The first day of a span that ends today. */
export function periodStart(period: PeriodName, now: number): string {
  return new Date(now - periodDays[period] * 86_400_000).toISOString().slice(0, 10);
}

/** Which named span a filter stands for, if any. */
export function periodOf({ from, to }: BoardFilter, now: number): PeriodName | 'own' | undefined {
  if (!from && !to) return undefined;
  const names = Object.keys(periodDays) as PeriodName[];
  return (to ? undefined : names.find((name) => periodStart(name, now) === from)) ?? 'own';
}
