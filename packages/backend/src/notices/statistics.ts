/** Response, resolution and satisfaction for a place and a time, beside the time before, in groups that hide everybody. */
import {
  calendarDay,
  caseFigures,
  isCounted,
  previousPeriod,
  showableGroups,
  smallestGroup,
  type NoticeStatistics,
  type StatisticsGroup,
} from '@doorstep/contract';
import type { Queries } from '../storage/store.js';
import { monthsBetween } from '../days.js';
import { readNames } from './notice-view.js';
import { readCases, type CaseFilter, type LocatedCase } from './read-cases.js';

type GroupBy = NonNullable<NoticeStatistics['groupBy']>;

export interface StatisticsRequest {
  readonly filter: CaseFilter;
  readonly groupBy: GroupBy | undefined;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
}

export async function readStatistics(
  queries: Queries,
  { filter, groupBy, locale, timeZone, now }: StatisticsRequest,
): Promise<NoticeStatistics> {
  const cases = (await readCases(queries, filter, timeZone)).filter(isCounted);
  const before = filter.from && previousPeriod({ from: filter.from, to: filter.to ?? calendarDay(now, timeZone) });
  const groups = groupBy ? grouped(cases, groupBy, timeZone) : new Map<string, LocatedCase[]>();
  const showable = showableGroups(new Map(Array.from(groups, ([id, { length }]) => [id, length])));
  const shown = [...groups].filter(([id]) => showable.has(id));
  const names = groupBy ? await groupNames(queries, groupBy, [...showable], locale) : new Map<string, string>();
  return {
    ...caseFigures(cases, now),
    period: { from: filter.from ?? null, to: filter.to ?? null },
    previous: before
      ? { ...caseFigures(await readCases(queries, { ...filter, ...before }, timeZone), now), period: before }
      : null,
    groupBy: groupBy ?? null,
    groups: shown
      .map(([id, members]): StatisticsGroup => ({ id, name: names.get(id) ?? id, ...caseFigures(members, now) }))
      .sort((one, other) =>
        groupBy === 'month' ? (one.id < other.id ? -1 : 1) : (other.count ?? 0) - (one.count ?? 0),
      ),
    hiddenGroups: groups.size - shown.length,
    smallestGroup,
  };
}

function grouped(cases: readonly LocatedCase[], groupBy: GroupBy, timeZone: string): Map<string, LocatedCase[]> {
  const groups = new Map<string, LocatedCase[]>();
  const monthOf = groupBy === 'month' ? monthFinder(cases, timeZone) : undefined;
  for (const one of cases) {
    const id = monthOf ? monthOf(one.receivedAt) : groupBy === 'center' ? one.center : one.category;
    if (id === null) continue;
    const members = groups.get(id);
    if (members) members.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}

/** Looks a month up among its neighbours: asking Intl for each of 100,000 moments takes a second. */
function monthFinder(cases: readonly LocatedCase[], timeZone: string): (moment: number) => string {
  const moments = cases.map(({ receivedAt }) => receivedAt).sort((one, other) => one - other);
  const [first, last] = [moments[0], moments.at(-1)];
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last, timeZone);
  return (moment) => {
    let [low, high] = [0, months.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((months[middle]?.start ?? Infinity) <= moment) low = middle;
      else high = middle - 1;
    }
    return months[low]?.name ?? '';
  };
}

async function groupNames(
  queries: Queries,
  groupBy: GroupBy,
  ids: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  if (groupBy === 'month') return new Map(ids.map((id) => [id, monthName(id, locale)]));
  const names = await readNames(
    queries,
    { categories: groupBy === 'category' ? ids : [], centers: groupBy === 'center' ? ids : [] },
    locale,
  );
  return groupBy === 'category' ? names.categories : names.centers;
}

function monthName(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15T00:00:00Z`),
  );
}
