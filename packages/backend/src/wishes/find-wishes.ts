/**
 * What is on the wall now: filters, orders, pages. Leases that have ended count as free here, by the clock and without
 * anything having run; a wish whose time is over is gone from here the same way.
 */
import {
  leasedClaimStates,
  publicWishState,
  type CostBand,
  type WishSort,
  type WishStatusFilter,
} from '@doorstep/contract';
import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import { areasFrom } from '../notices/find-notices.js';
import type { Database } from '../storage/database.js';
import type { Queries } from '../storage/store.js';
import type { WishRow } from './rows.js';

export interface WishFilter {
  readonly area?: string | undefined;
  readonly center?: string | undefined;
  readonly category?: string | undefined;
  readonly status?: WishStatusFilter | undefined;
  readonly cost?: CostBand | undefined;
  readonly q?: string | undefined;
}

/** A row of the wall, with the units that are left by the clock. */
export interface ShownWish extends WishRow {
  readonly shown_left: number;
}

/** Beyond this, more words narrow nothing down. */
const mostWords = 8;

/** Of open leases that ended and whose units nobody waits for. */
function freedUnits(queries: Queries, now: number) {
  return queries
    .selectFrom('claims')
    .select(['claims.wish_id', ({ fn }) => fn.sum<number>('claims.units').as('units')])
    .where('claims.state', 'in', [...leasedClaimStates])
    .where('claims.ends_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('wish_waiting')
            .select('wish_waiting.id')
            .whereRef('wish_waiting.wish_id', '=', 'claims.wish_id')
            .where('wish_waiting.state', '=', 'waiting'),
        ),
      ),
    )
    .groupBy('claims.wish_id')
    .as('freed');
}

const shownLeft: RawBuilder<number> = sql<number>`wishes.left_units + coalesce(freed.units, 0)`;

type Wall = Database & { freed: { wish_id: string; units: number } };

/** Published and not over; fulfilled; or over with something brought, which stays shown. */
function isLive(eb: ExpressionBuilder<Wall, 'wishes'>, now: number) {
  return eb.and([eb('wishes.state', '=', 'published'), eb('wishes.expires_at', '>', now)]);
}
function isDone(eb: ExpressionBuilder<Wall, 'wishes'>, now: number) {
  return eb.or([
    eb('wishes.state', '=', 'fulfilled'),
    eb.and([
      eb('wishes.accepted_units', '>', 0),
      eb.or([
        eb('wishes.state', '=', 'expired'),
        eb.and([eb('wishes.state', '=', 'published'), eb('wishes.expires_at', '<=', now)]),
      ]),
    ]),
  ]);
}

/** Everything that a filter leaves on the wall. */
export async function wall(queries: Queries, filter: WishFilter, now: number) {
  const { area, center, category, cost, status, q } = filter;
  let found = queries
    .selectFrom('wishes')
    .leftJoin(freedUnits(queries, now), 'freed.wish_id', 'wishes.id')
    .where((eb) => {
      const builder = eb as unknown as ExpressionBuilder<Wall, 'wishes'>;
      if (status === 'fulfilled') return isDone(builder, now);
      return status === undefined ? builder.or([isLive(builder, now), isDone(builder, now)]) : isLive(builder, now);
    });
  if (category !== undefined) found = found.where('wishes.category_id', '=', category);
  if (center !== undefined) found = found.where('wishes.center_id', '=', center);
  if (cost !== undefined) found = found.where('wishes.cost_band', '=', cost);
  if (area !== undefined) found = found.where('wishes.area_id', 'in', await areasFrom(queries, area));
  if (status === 'claimable') found = found.where(shownLeft, '>', 0);
  if (status === 'open') found = found.where(sql<boolean>`${shownLeft} = wishes.units`);
  if (status === 'part') found = found.where(sql<boolean>`${shownLeft} > 0 and ${shownLeft} < wishes.units`);
  if (status === 'full') found = found.where(sql<boolean>`${shownLeft} = 0`);
  for (const word of (q ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords)) {
    found = found.where(sql<boolean>`wishes.search like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`);
  }
  return found;
}

export interface WishPage {
  readonly rows: ShownWish[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Later than any wish is needed: those without a day come last. */
const never = 9_000_000_000_000_000;

const orders = {
  new: { key: sql<number>`wishes.published_at`, direction: 'desc' },
  urgent: { key: sql<number>`coalesce(wishes.needed_by, ${sql.lit(never)})`, direction: 'asc' },
  closing: { key: sql<number>`coalesce(wishes.expires_at, ${sql.lit(never)})`, direction: 'asc' },
} as const satisfies Record<WishSort, { key: RawBuilder<number>; direction: 'asc' | 'desc' }>;

/** `undefined` for a cursor that this never gave out. */
export async function findWishes(
  queries: Queries,
  {
    filter,
    sort,
    limit,
    cursor,
    now,
  }: {
    filter: WishFilter;
    sort: WishSort;
    limit: number;
    cursor?: string | undefined;
    now: number;
  },
): Promise<WishPage | undefined> {
  const after = cursor === undefined ? undefined : readCursor(cursor, sort);
  if (after === null) return undefined;
  const { key, direction } = orders[sort];
  const found = await wall(queries, filter, now);
  let page = found
    .selectAll('wishes')
    .select([shownLeft.as('shown_left'), key.as('sort_key')])
    .orderBy(key, direction)
    .orderBy('wishes.id', direction);
  if (after) {
    const beyond = sql.raw(direction === 'asc' ? '>' : '<');
    page = page.where(
      sql<boolean>`(${key} ${beyond} ${after[0]} or (${key} = ${after[0]} and wishes.id ${beyond} ${after[1]}))`,
    );
  }
  const rows = await page.limit(limit + 1).execute();
  const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit),
    nextCursor: last ? writeCursor(sort, last.sort_key, last.id) : null,
    total: Number(total),
  };
}

/** One wish as it stands on the wall now; `undefined` where it does not. */
export async function findWish(queries: Queries, id: string, now: number): Promise<ShownWish | undefined> {
  const found = await wall(queries, {}, now);
  const row = await found
    .selectAll('wishes')
    .select(shownLeft.as('shown_left'))
    .where('wishes.id', '=', id)
    .executeTakeFirst();
  return row;
}

/** For who was a moment too late: of the same kind, near first, most urgent first. */
export async function findSimilar(queries: Queries, wish: WishRow, now: number): Promise<ShownWish[]> {
  const found = await wall(queries, { status: 'claimable', category: wish.category_id }, now);
  const rows = await found
    .selectAll('wishes')
    .select(shownLeft.as('shown_left'))
    .where('wishes.id', '!=', wish.id)
    .orderBy(sql`case when wishes.center_id = ${wish.center_id} then 0 else 1 end`)
    .orderBy(orders.urgent.key, 'asc')
    .orderBy('wishes.id')
    .limit(3)
    .execute();
  return rows;
}

/** The state that the public sees. An ended wish shows what was brought, and nothing is left of it. */
export function shownUnits(row: ShownWish, now: number): { total: number; left: number; accepted: number } {
  const over = row.state === 'expired' || (row.state === 'published' && (row.expires_at ?? 0) <= now);
  if (over) return { total: row.accepted_units, left: 0, accepted: row.accepted_units };
  return { total: row.units, left: Math.min(row.units, row.shown_left), accepted: row.accepted_units };
}

export function shownState(row: ShownWish, now: number) {
  return publicWishState(shownUnits(row, now));
}

function writeCursor(sort: WishSort, key: number, id: string): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');
}

function readCursor(cursor: string, sort: WishSort): [key: number, id: string] | null {
  try {
    const [order, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    return order === sort && Number.isSafeInteger(key) && typeof id === 'string' ? [key as number, id] : null;
  } catch {
    return null;
  }
}
