/** "Was this useful?": a counter without a person behind it. */
import type { Queries } from '../storage/store.js';

/** The new count, or `undefined` where there is no such notice. Nobody's answer is kept, so it never falls below none. */
export async function markUseful(
  queries: Queries,
  id: string,
  useful: boolean,
  now: number,
): Promise<number | undefined> {
  const changed = await queries
    .updateTable('notices')
    .set(({ eb }) => ({ useful: eb('useful', useful ? '+' : '-', 1), updated_at: now }))
    .where('id', '=', id)
    .where('useful', '>=', useful ? 0 : 1)
    .returning('useful')
    .executeTakeFirst();
  if (changed) return changed.useful;
  const row = await queries.selectFrom('notices').select('useful').where('id', '=', id).executeTakeFirst();
  return row?.useful;
}
