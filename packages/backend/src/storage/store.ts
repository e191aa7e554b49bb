/**
 * The port to a database: one place for queries, one way to change things. Two stores stand behind it, SQLite and
 * PostgreSQL, and all SQL is kept to what both understand. Moments are stored as whole milliseconds since the epoch
 * (`bigint`), yes and no as 1 and 0, structured values as JSON text.
 */
import type { Kysely } from 'kysely';
import type { Database } from './database.js';

/** What a repository needs: the whole database outside a transaction, or the transaction that is running. */
export type Queries = Kysely<Database>;

export interface Store {
  readonly dialect: 'sqlite' | 'postgres';
  /** For reading. SQLite has one connection: never use this inside {@link Store.change}, or it waits for itself. */
  readonly queries: Queries;
  /**
   * Runs the work in one transaction: all of it is durable when this resolves, none of it is there when it throws.
   * The work may run again after a conflict with another transaction, so it must change nothing but the database.
   */
  change<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
