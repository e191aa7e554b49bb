/** Puts notices before the public and takes them away again. The public record is made here, member by member, from an allow-list. */
import { searchTerms, type NoticeWords } from '@doorstep/contract';
import type { Insertable } from 'kysely';
import { recordChange } from '../events/record-change.js';
import { releaseMedia } from '../media/references.js';
import type { Queries } from '../storage/store.js';
import type { PublicNoticeTable } from './tables.js';

export type WordsByLocale = Readonly<Record<string, NoticeWords>>;

/** What may become public of a notice. Nothing that is not named here can. */
export interface Publishable extends Omit<
  Insertable<PublicNoticeTable>,
  'words' | 'updated_at' | 'revision' | 'useful'
> {
  readonly words: WordsByLocale;
}

/** At most this many terms per statement: SQLite binds no more than 32,766 values. */
const termsPerInsert = 2000;

/** Stores the record and what finds it. Says nothing to anybody yet: {@link publish} does. */
export async function insertPublic(queries: Queries, notices: readonly Publishable[]): Promise<void> {
  if (notices.length === 0) return;
  await queries
    .insertInto('notices')
    .values(notices.map((notice) => ({ ...allowed(notice), revision: 1, useful: 0 })))
    .execute();
  const terms = notices.flatMap(({ id, published_at, words }) =>
    searchTerms(...textsOf(words)).map((term) => ({ term, published_at, notice_id: id })),
  );
  for (let start = 0; start < terms.length; start += termsPerInsert) {
    await queries
      .insertInto('notice_terms')
      .values(terms.slice(start, start + termsPerInsert))
      .execute();
  }
}

/** Puts a notice on the board and tells everybody who listens. */
export async function publish(queries: Queries, notice: Publishable): Promise<void> {
  await insertPublic(queries, [notice]);
  await recordChange(queries, {
    subject: 'notice',
    id: notice.id,
    revision: 1,
    change: 'published',
    at: notice.published_at,
  });
}

/** New facts of a notice that is on the board: rated since, taken up again since. Nothing happens to one that is not. */
export async function refreshPublic(
  queries: Queries,
  id: string,
  facts: Pick<PublicNoticeTable, 'responded_at' | 'resolved_at' | 'solved' | 'satisfaction' | 'reopened'>,
  now: number,
): Promise<void> {
  const { responded_at, resolved_at, solved, satisfaction, reopened } = facts;
  const changed = await queries
    .updateTable('notices')
    .set(({ eb }) => ({
      responded_at,
      resolved_at,
      solved,
      satisfaction,
      reopened,
      updated_at: now,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirst();
  if (changed)
    await recordChange(queries, { subject: 'notice', id, revision: changed.revision, change: 'changed', at: now });
}

/** Deletes the record, leaves a mark that it is gone for good, and tells everybody. False: it was not on the board. */
export async function takeDown(queries: Queries, id: string, now: number): Promise<boolean> {
  const gone = await queries.deleteFrom('notices').where('id', '=', id).returning('revision').executeTakeFirst();
  if (!gone) return false;
  await queries.deleteFrom('notice_terms').where('notice_id', '=', id).execute();
  await releaseMedia(queries, { subject: 'notice', id });
  await queries.insertInto('gone_notices').values({ id, gone_at: now }).execute();
  await recordChange(queries, { subject: 'notice', id, revision: gone.revision + 1, change: 'gone', at: now });
  return true;
}

function allowed(notice: Publishable): Omit<Insertable<PublicNoticeTable>, 'revision' | 'useful'> {
  return {
    id: notice.id,
    kind: notice.kind,
    words: JSON.stringify(
      Object.fromEntries(
        Object.entries(notice.words).map(([locale, { title, summary, result }]) => [
          locale,
          { title, summary, result: result ?? null },
        ]),
      ),
    ),
    category_id: notice.category_id ?? null,
    center_id: notice.center_id ?? null,
    area_id: notice.area_id ?? null,
    received_at: notice.received_at ?? null,
    responded_at: notice.responded_at ?? null,
    resolved_at: notice.resolved_at ?? null,
    promise_kept: notice.promise_kept ?? null,
    outcome: notice.outcome ?? null,
    solved: notice.solved ?? null,
    satisfaction: notice.satisfaction ?? null,
    reopened: notice.reopened,
    photos: notice.photos ?? '[]',
    published_at: notice.published_at,
    updated_at: notice.published_at,
  };
}

function textsOf(words: WordsByLocale): (string | null | undefined)[] {
  return Object.values(words).flatMap(({ title, summary, result }) => [title, summary, result]);
}
