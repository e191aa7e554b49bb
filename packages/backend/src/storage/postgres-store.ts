/** The store for more than one process: PostgreSQL, or what speaks its protocol and its portable SQL. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { retryConflicts } from './retry.js';
import type { Store } from './store.js';

/** `bigint`, which the driver gives as text. Ours are milliseconds and counts, far below 2^53. */
const int8 = 20;

/** Connects, and brings the tables of the connection's schema up to date. */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: { getTypeParser: (oid: number, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const queries = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const store: Store = {
    dialect: 'postgres',
    queries,
    change: (work) => retryConflicts(() => queries.transaction().execute(work)),
    close: () => queries.destroy(),
  };
  await migrate(store);
  return store;
}
