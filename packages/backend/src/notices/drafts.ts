/** Notices as staff write them: reading, starting and changing, each change guarded by the revision it was decided on. */
import type { NoticeWords } from '@doorstep/contract';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Queries } from '../storage/store.js';
import type { NoticeDraftTable } from './tables.js';

export type DraftRow = Selectable<NoticeDraftTable>;

export function readDraft(queries: Queries, id: string): Promise<DraftRow | undefined> {
  return queries.selectFrom('notice_drafts').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertDraft(queries: Queries, row: Insertable<NoticeDraftTable>): Promise<void> {
  await queries.insertInto('notice_drafts').values(row).execute();
}

/** The row as it is now, or `undefined`: somebody else changed it in between. */
export function updateDraft(
  queries: Queries,
  seen: DraftRow,
  change: Updateable<NoticeDraftTable>,
  now: number,
): Promise<DraftRow | undefined> {
  return queries
    .updateTable('notice_drafts')
    .set({ ...change, updated_at: now, revision: seen.revision + 1 })
    .where('id', '=', seen.id)
    .where('revision', '=', seen.revision)
    .returningAll()
    .executeTakeFirst();
}

export function wordsOf(row: Pick<DraftRow, 'words'>): Record<string, NoticeWords> {
  return JSON.parse(row.words) as Record<string, NoticeWords>;
}

/** Operations that check a case and do not handle it. */
const reviewing = ['hold', 'release'];

/** Everybody on the staff who handled a request: none of them is the first reader of its notice. */
export async function handlersOf(queries: Queries, requestId: string): Promise<Set<string>> {
  const events = await queries
    .selectFrom('request_events')
    .select('actor_id')
    .distinct()
    .where('request_id', '=', requestId)
    .where('actor', '=', 'staff')
    .where('actor_id', 'is not', null)
    .where('operation', 'not in', reviewing)
    .execute();
  const request = await queries
    .selectFrom('requests')
    .select('assignee')
    .where('id', '=', requestId)
    .executeTakeFirst();
  return new Set([...events.map(({ actor_id }) => actor_id), request?.assignee ?? null].filter((id) => id !== null));
}
