/** Finds notices: filters, words in Chinese and English, orders, pages. Plain SQL that both stores understand. */
import { searchQuery, type NoticeKind, type NoticeOutcome, type NoticeSort } from '@doorstep/contract';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../storage/database.js';
import type { Queries } from '../storage/store.js';
import { endOfDay, startOfDay } from './days.js';
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
  const { sort, limit } = query;
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, sort);
  if (after === null) return undefined;
  const found = await matching(queries, query.filter, query.timeZone);
  if (!found) return { rows: [], nextCursor: null, total: 0 };
  const direction = sort === 'oldest' ? 'asc' : 'desc';
  let page = found.selectAll('notices');
  if (sort === 'useful') page = page.orderBy('notices.useful', 'desc');
  page = page.orderBy('notices.published_at', direction).orderBy('notices.id', direction);
  if (after) {
    const [useful, publishedAt, id] = after;
    page = page.where(({ eb, refTuple, tuple }) =>
      sort === 'useful'
        ? eb(refTuple('notices.useful', 'notices.published_at', 'notices.id'), '<', tuple(useful, publishedAt, id))
        : eb(refTuple('notices.published_at', 'notices.id'), sort === 'oldest' ? '>' : '<', tuple(publishedAt, id)),
    );
  }
  const rows = await page.limit(limit + 1).execute();
  const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit),
    nextCursor: last ? writeCursor(last, sort) : null,
    total: Number(total),
  };
}

type Found = SelectQueryBuilder<Database, 'notices', object>;

/** `undefined` where the words hold nothing that could be found. */
async function matching(queries: Queries, filter: NoticeFilter, timeZone: string): Promise<Found | undefined> {
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
  return filter.q === undefined || filter.q.trim() === '' ? found : withWords(queries, found, filter.q);
}

async function withWords(queries: Queries, found: Found, q: string): Promise<Found | undefined> {
  const wanted = searchQuery(q);
  if (!wanted) return undefined;
  let narrowed = found;
  const [rarest, ...others] = await rarestFirst(queries, wanted.terms.slice(0, mostTerms));
  if (rarest !== undefined) {
    // Joined from the rarest term, which stands in the order of the list: the database walks no more than it must.
    narrowed = narrowed.innerJoin('notice_terms as matched', (join) =>
      join
        .onRef('matched.notice_id', '=', 'notices.id')
        .onRef('matched.published_at', '=', 'notices.published_at')
        .on('matched.term', '=', rarest),
    ) as unknown as Found;
  }
  for (const term of others) {
    narrowed = narrowed.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('notice_terms as other')
          .select('other.notice_id')
          .where('other.term', '=', term)
          .whereRef('other.published_at', '=', 'notices.published_at')
          .whereRef('other.notice_id', '=', 'notices.id'),
      ),
    );
  }
  for (const character of wanted.characters) narrowed = narrowed.where('notices.words', 'like', `%${character}%`);
  return narrowed;
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

function readCursor(cursor: string, sort: NoticeSort): [useful: number, publishedAt: number, id: string] | null {
  try {
    const [order, useful, publishedAt, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (order !== sort || !Number.isSafeInteger(useful) || !Number.isSafeInteger(publishedAt)) return null;
    return typeof id === 'string' ? [useful as number, publishedAt as number, id] : null;
  } catch {
    return null;
  }
}
