/** Reading categories. There are tens of them, so that choosing among them is done here and not in SQL. */
import type { Queries } from '../storage/store.js';
import type { CategoryDefinition } from './definition.js';

/** All, in their order. */
export async function readCategories(queries: Queries): Promise<CategoryDefinition[]> {
  const rows = await queries.selectFrom('categories').select('definition').orderBy('position').orderBy('id').execute();
  return rows.map((row) => JSON.parse(row.definition) as CategoryDefinition);
}

export async function readCategory(queries: Queries, id: string): Promise<CategoryDefinition | undefined> {
  const row = await queries.selectFrom('categories').select('definition').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.definition) as CategoryDefinition);
}
