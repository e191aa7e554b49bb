/** Notes in the running transaction that something public changed. */
import type { ChangeEvent } from '@doorstep/contract';
import type { Queries } from '../storage/store.js';

export interface Change extends Pick<ChangeEvent, 'subject' | 'id' | 'revision' | 'change'> {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * The number comes from a counter row and not from the database's own sequence: with a sequence, 9 can become visible
 * after 10, and whoever has read 10 never sees it. Call it last: other writers wait for the row from here on.
 */
export async function recordChange(queries: Queries, { id, ...change }: Change): Promise<void> {
  const { value } = await queries
    .updateTable('change_counter')
    .set(({ eb }) => ({ value: eb('value', '+', 1) }))
    .where('id', '=', 1)
    .returning('value')
    .executeTakeFirstOrThrow();
  await queries
    .insertInto('changes')
    .values({ ...change, thing_id: id, sequence: value })
    .execute();
}

/** How many changes there have been: a version for everything that is made of public things. */
export async function readChangeCount(queries: Queries): Promise<number> {
  const { value } = await queries.selectFrom('change_counter').select('value').executeTakeFirstOrThrow();
  return value;
}

/** When a subject last changed in public, or `null`. */
export async function readLastChange(queries: Queries, subject: ChangeEvent['subject']): Promise<number | null> {
  const row = await queries
    .selectFrom('changes')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.at ?? null;
}
