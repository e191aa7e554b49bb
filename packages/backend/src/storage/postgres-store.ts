/** The store for more than one process: PostgreSQL, or what speaks its protocol and its portable SQL. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { retryConflicts } from './retry.js';
import type { Store } from './store.js';

type TypeParsers = typeof pg.types.getTypeParser;

/** `bigint` comes as text from the driver. Ours are milliseconds and counts, far below 2^53. */
const parserOf = (...[oid, format]: Parameters<TypeParsers>): unknown =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format);

/** Connects, and brings the tables of the connection's schema up to date. */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: { getTypeParser: parserOf },
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
