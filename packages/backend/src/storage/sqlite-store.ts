/** The embedded store: SQLite in one file, durable before it answers (WAL, `synchronous=FULL`). */
import { Kysely, SqliteDialect } from 'kysely';
import SqliteDatabase from 'libsql';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { retryConflicts } from './retry.js';
import type { Store } from './store.js';

/** Opens or creates the file and brings its tables up to date. `:memory:` gives a store that forgets. */
export async function openSqliteStore(file: string): Promise<Store> {
  const database = new SqliteDatabase(file);
  for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'busy_timeout=5000']) {
    database.exec(`PRAGMA ${pragma}`);
  }
  const queries = new Kysely<Database>({ dialect: new SqliteDialect({ database }) });
  const store: Store = {
    dialect: 'sqlite',
    queries,
    change: (work) => retryConflicts(() => queries.transaction().execute(work)),
    close: () => queries.destroy(),
  };
  await migrate(store);
  return store;
}
