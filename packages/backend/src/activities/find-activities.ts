/** Activities by center, facility and days, the next one first. */
import type { Selectable } from 'kysely';
import { endOfDay, startOfDay } from '../days.js';
import type { Queries } from '../storage/store.js';
import type { ActivityTables } from './tables.js';

export type ActivityRow = Selectable<ActivityTables['activities']>;

export interface ActivityQuestion {
  readonly center?: string | undefined;
  readonly facility?: string | undefined;
  /** Calendar days in `timeZone`; an activity that reaches into one of them belongs to it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly timeZone: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface FoundActivities {
  readonly rows: readonly ActivityRow[];
  readonly nextCursor: string | null;
  readonly total: number;
  /** Changes whenever an answer to the same question could. */
  readonly revision: string;
}

/** `undefined` for a cursor that this never gave out. */
export async function findActivities(
  queries: Queries,
  question: ActivityQuestion,
): Promise<FoundActivities | undefined> {
  const { center, facility, from, to, timeZone, limit, cursor } = question;
  const after = cursor === undefined ? undefined : /^(\d{1,15})\.([\w-]{1,64})$/.exec(cursor);
  if (after === null) return undefined;
  let chosen = queries.selectFrom('activities');
  if (center !== undefined) chosen = chosen.where('center_id', '=', center);
  if (facility !== undefined) chosen = chosen.where('facility', '=', facility);
  if (from !== undefined) chosen = chosen.where('ends_at', '>', startOfDay(from, timeZone));
  if (to !== undefined) chosen = chosen.where('starts_at', '<', endOfDay(to, timeZone));
  const { total, latest } = await chosen
    .select(({ fn }) => [fn.countAll<number>().as('total'), fn.max('updated_at').as('latest')])
    .executeTakeFirstOrThrow();
  let page = chosen.selectAll();
  if (after) {
    const [, moment, id] = after as unknown as [string, string, string];
    page = page.where(({ eb, and, or }) =>
      or([eb('starts_at', '>', Number(moment)), and([eb('starts_at', '=', Number(moment)), eb('id', '>', id)])]),
    );
  }
  const rows = await page
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit),
    nextCursor: last ? `${last.starts_at}.${last.id}` : null,
    total,
    revision: `${total}.${latest}`,
  };
}
