/** Finds notices: filters, words in Chinese and English, orders, pages. Plain SQL that both stores understand. */
import { searchQuery, type NoticeKind, type NoticeOutcome, type NoticeSort } from '@doorstep/contract';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../storage/database.js';
import type { Queries } from '../storage/store.js';
import { endOfDay, startOfDay } from '../days.js';
import type { NoticeRow } from './notice-view.js';

export interface NoticeFilter {
  readonly q?: string | undefined;
  readonly category?: string | undefined;
  readonly center?: string | undefined;
  readonly area?: string | undefined;
  readonly kind?: NoticeKind | undefined;
  readonly outcome?: NoticeOutcome | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly dated?: 'published' | 'received' | undefined;
}

export interface NoticePageQuery {
  readonly filter: NoticeFilter;
  readonly sort: NoticeSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly timeZone: string;
}

export interface NoticePage {
  readonly rows: NoticeRow[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Beyond this, more terms narrow nothing down and only cost time. */
const mostTerms = 16;

/** How many matches of a term are counted to find the rarest. */
const countedMatches = 5000;

/** `undefined` for a cursor that this never gave out. */
export async function findNotices(queries: Queries, query: NoticePageQuery): Promise<NoticePage | undefined> {
  const { sort, limit, filter, timeZone } = query;
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, sort);
  if (after === null) return undefined;
  const terms = await termsOf(queries, filter.q);
  if (!terms) return { rows: [], nextCursor: null, total: 0 };
  const found = await narrowed(queries, filter, timeZone);
  const rows = await pageOf(terms.length > 0 ? withTerms(found, terms) : found, { terms, sort, after, limit });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit),
    nextCursor: last ? writeCursor(last, sort) : null,
    total: await countOf(queries, found, terms, filter),
  };
}

type Found = SelectQueryBuilder<Database, 'notices', object>;
type Cursor = readonly [useful: number, publishedAt: number, id: string];

/** The rarest first; none where nothing is searched for; `undefined` where the words hold nothing that could be found. */
async function termsOf(queries: Queries, q: string | undefined): Promise<string[] | undefined> {
  if (q === undefined || q.trim() === '') return [];
  const wanted = searchQuery(q);
  return wanted && rarestFirst(queries, wanted.terms.slice(0, mostTerms));
}

async function narrowed(queries: Queries, filter: NoticeFilter, timeZone: string): Promise<Found> {
  let found: Found = queries.selectFrom('notices');
  const { category, center, area, kind, outcome, from, to } = filter;
  if (category !== undefined) found = found.where('notices.category_id', '=', category);
  if (center !== undefined) found = found.where('notices.center_id', '=', center);
  if (kind !== undefined) found = found.where('notices.kind', '=', kind);
  if (outcome !== undefined) found = found.where('notices.outcome', '=', outcome);
  if (area !== undefined) found = found.where('notices.area_id', 'in', await areasFrom(queries, area));
  const date = filter.dated === 'received' ? 'notices.received_at' : 'notices.published_at';
  if (from !== undefined) found = found.where(date, '>=', startOfDay(from, timeZone));
  if (to !== undefined) found = found.where(date, '<', endOfDay(to, timeZone));
  return found;
}

/** Joined from the rarest term, whose rows stand in the order of the list: the database walks no more than it must. */
function withTerms(found: Found, [rarest = '', ...others]: readonly string[]): Found {
  let joined = found.innerJoin('notice_terms as matched', (join) =>
    join
      .onRef('matched.notice_id', '=', 'notices.id')
      .onRef('matched.published_at', '=', 'notices.published_at')
      .on('matched.term', '=', rarest),
  ) as unknown as Found;
  for (const term of others) joined = joined.where(hasTerm(term));
  return joined;
}

/** About the row of the rarest term. */
function hasTerm(term: string) {
  return sql<boolean>`exists (select 1 from notice_terms as other where other.term = ${term} and other.published_at = matched.published_at and other.notice_id = matched.notice_id)`;
}

interface PageOrder {
  readonly terms: readonly string[];
  readonly sort: NoticeSort;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

function pageOf(found: Found, { terms, sort, after, limit }: PageOrder): Promise<NoticeRow[]> {
  // The same values as in `notices`; named so that the order of the index is recognised as the one that is wanted.
  const table = terms.length > 0 ? sql.ref('matched.published_at') : sql.ref('notices.published_at');
  const id = terms.length > 0 ? sql.ref('matched.notice_id') : sql.ref('notices.id');
  const direction = sort === 'oldest' ? 'asc' : 'desc';
  let page = found.selectAll('notices');
  if (sort === 'useful') page = page.orderBy('notices.useful', 'desc');
  page = page.orderBy(table, direction).orderBy(id, direction);
  if (after) {
    const [useful, publishedAt, last] = after;
    page = page.where(
      sort === 'useful'
        ? sql<boolean>`(notices.useful, ${table}, ${id}) < (${useful}, ${publishedAt}, ${last})`
        : sort === 'oldest'
          ? sql<boolean>`(${table}, ${id}) > (${publishedAt}, ${last})`
          : sql<boolean>`(${table}, ${id}) < (${publishedAt}, ${last})`,
    );
  }
  return page.limit(limit + 1).execute();
}

async function countOf(
  queries: Queries,
  found: Found,
  terms: readonly string[],
  { q: _q, dated: _dated, ...limits }: NoticeFilter,
): Promise<number> {
  const [rarest, ...others] = terms;
  if (rarest !== undefined && Object.values<string | undefined>(limits).every((limit) => limit === undefined)) {
    // The terms alone know how many there are: no notice has to be looked at.
    let matched = queries.selectFrom('notice_terms as matched').where('matched.term', '=', rarest);
    for (const term of others) matched = matched.where(hasTerm(term));
    return Number((await matched.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow()).total);
  }
  const counted = terms.length > 0 ? withTerms(found, terms) : found;
  return Number((await counted.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow()).total);
}

async function rarestFirst(queries: Queries, terms: readonly string[]): Promise<string[]> {
  if (terms.length < 2) return [...terms];
  const counted: [string, number][] = [];
  for (const term of terms) {
    const { matches } = await queries
      .selectFrom((from) =>
        from
          .selectFrom('notice_terms')
          .select('notice_id')
          .where('term', '=', term)
          .limit(countedMatches)
          .as('counted'),
      )
      .select(({ fn }) => fn.countAll().as('matches'))
      .executeTakeFirstOrThrow();
    counted.push([term, Number(matches)]);
  }
  return counted.sort(([, one], [, other]) => one - other).map(([term]) => term);
}

/** The area and all below it. `union` and not `union all`: a grid that bites its own tail must not run for ever. */
export async function areasFrom(queries: Queries, area: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below (id) as (
      select cast(${area} as text)
      union
      select areas.id from areas inner join below on areas.parent_id = below.id
    )
    select id from below`.execute(queries);
  return rows.map(({ id }) => id);
}

function writeCursor({ useful, published_at, id }: NoticeRow, sort: NoticeSort): string {
  return Buffer.from(JSON.stringify([sort, useful, published_at, id])).toString('base64url');
}

function readCursor(cursor: string, sort: NoticeSort): Cursor | null {
  try {
    const [order, useful, publishedAt, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (order !== sort || !Number.isSafeInteger(useful) || !Number.isSafeInteger(publishedAt)) return null;
    return typeof id === 'string' ? [useful as number, publishedAt as number, id] : null;
  } catch {
    return null;
  }
}
