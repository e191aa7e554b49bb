/** Copies of rows, so that each of many tries begins with a subject of its own. */
import type { TestBackend } from './backend.js';

type Table = 'requests' | 'notice_drafts' | 'wishes' | 'claims' | 'wish_disputes' | 'wish_keepsakes' | 'wish_messages';

const used = { copies: 0 };

/** A copy of the row with another id; other columns as named. */
export async function copyRow(
  { store }: TestBackend,
  table: Table,
  id: string,
  columns: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  used.copies += 1;
  const copy = `copy-${table.replaceAll('_', '-')}-${used.copies}`;
  return store.change(async (queries) => {
    const row = await queries.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const values = { ...row, ...(table === 'requests' ? { number: copy } : {}), ...columns, id: copy };
    await queries.insertInto(table).values(values).execute();
    return copy;
  });
}
