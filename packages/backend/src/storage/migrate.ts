/** Brings the tables up to date: each migration once, in order, each in a transaction of its own with its record. */
import { migrations } from './migrations/index.js';
import type { Queries, Store } from './store.js';

export interface Migration {
  /** Never changes once released: it is how a database knows what it has. */
  readonly name: string;
  up(queries: Queries): Promise<void>;
}

export async function migrate(store: Store): Promise<void> {
  await store.queries.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .execute();
  for (const migration of migrations) await store.change((queries) => apply(queries, migration));
}

async function apply(queries: Queries, migration: Migration): Promise<void> {
  // Taking the record first makes a second process that starts at the same moment wait here and then find it taken.
  const taken = await queries
    .insertInto('migrations')
    .values({ name: migration.name, applied_at: Date.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 1n) await migration.up(queries);
}
