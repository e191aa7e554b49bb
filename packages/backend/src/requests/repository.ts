/** Writing and reading requests. Every change is guarded by the revision that it was decided on. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import { createPublicNumber } from '../identifiers.js';
import type { Queries } from '../storage/store.js';
import type { RequestTable } from './tables.js';

export type RequestRow = Selectable<RequestTable>;

const mostNumberAttempts = 20;

/** Stores a new request under a public number that nobody else has. */
export async function insertRequest(
  queries: Queries,
  row: Omit<Insertable<RequestTable>, 'number'>,
  prefix: string,
): Promise<string> {
  const year = new Date(row.received_at).getUTCFullYear();
  for (let attempt = 0; attempt < mostNumberAttempts; attempt += 1) {
    const number = createPublicNumber(prefix, year);
    const inserted = await queries
      .insertInto('requests')
      .values({ ...row, number })
      .onConflict((conflict) => conflict.column('number').doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 1n) return number;
  }
  throw new Error('No free public number was found.');
}

export function readRequest(queries: Queries, id: string): Promise<RequestRow | undefined> {
  return queries.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * Reads a request in order to change it: whoever else wants to waits until this transaction ends, and then reads what
 * it left. `FOR UPDATE` would say it more plainly, but SQLite does not know it.
 */
export function lockRequest(queries: Queries, id: string): Promise<RequestRow | undefined> {
  return queries
    .updateTable('requests')
    .set(({ ref }) => ({ revision: ref('revision') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

/** Somebody else changed the row since it was read: the transaction is undone and runs again on what is there now. */
class StaleRowError extends Error {
  /** What databases call a serialization failure. */
  readonly code = '40001';
}

/** Applies a change to the row as it was read. */
export async function updateRequest(
  queries: Queries,
  seen: RequestRow,
  change: Updateable<RequestTable>,
  now: number,
): Promise<void> {
  const updated = await queries
    .updateTable('requests')
    .set({ ...change, revision: seen.revision + 1, updated_at: now })
    .where('id', '=', seen.id)
    .where('revision', '=', seen.revision)
    .executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) throw new StaleRowError();
}
