/** The list of drafts that staff work through: what waits, the longest waiting first; what is done, the latest first. */
import type { NoticeKind, NoticeState } from '@doorstep/contract';
import type { Queries } from '../storage/store.js';
import type { DraftRow } from './drafts.js';

export interface DraftQuery {
  readonly state?: NoticeState | undefined;
  readonly kind?: NoticeKind | undefined;
  readonly center?: string | undefined;
  readonly requestId?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const pageSize = 20;

/** `undefined` for a cursor that this never gave out. */
export async function listDrafts(
  queries: Queries,
  { state, kind, center, requestId, limit = pageSize, cursor }: DraftQuery,
): Promise<{ rows: DraftRow[]; nextCursor: string | null; total: number } | undefined> {
  const start = cursor === undefined ? 0 : Number(/^o(\d{1,9})$/.exec(cursor)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) return undefined;
  let found = queries.selectFrom('notice_drafts');
  if (state !== undefined) found = found.where('state', '=', state);
  if (kind !== undefined) found = found.where('kind', '=', kind);
  if (center !== undefined) found = found.where('center_id', '=', center);
  if (requestId !== undefined) found = found.where('request_id', '=', requestId);
  const rows = await found
    .selectAll()
    .orderBy('updated_at', state === 'published' || state === 'withdrawn' ? 'desc' : 'asc')
    .orderBy('id')
    .limit(limit + 1)
    .offset(start)
    .execute();
  const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  return {
    rows: rows.slice(0, limit),
    nextCursor: rows.length > limit ? `o${start + limit}` : null,
    total: Number(total),
  };
}
