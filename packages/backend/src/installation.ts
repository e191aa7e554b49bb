/** What an installation consists of before anything is served: its data folder, its key, its database. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError, type Config } from './config.js';
import { loadSecrets, type Secrets } from './data-folder/secrets.js';
import { openPostgresStore } from './storage/postgres-store.js';
import { openSqliteStore } from './storage/sqlite-store.js';
import type { Store } from './storage/store.js';

export interface Installation {
  readonly store: Store;
  readonly secrets: Secrets;
}

/** `key` stands for the folder's key file where several processes share one database. */
export async function openInstallation(config: Config, key: string | undefined): Promise<Installation> {
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const secrets = loadSecrets(config.dataFolder, key);
  const store = await openStore(config);
  try {
    await rememberKey(store, secrets);
  } catch (error) {
    await store.close();
    throw error;
  }
  return { store, secrets };
}

function openStore(config: Config): Promise<Store> {
  return config.databaseUrl === undefined
    ? openSqliteStore(path.join(config.dataFolder, 'doorstep.sqlite'))
    : openPostgresStore(config.databaseUrl);
}

/** With another key, no receipt of this database would open any more: better not to start. */
async function rememberKey(store: Store, secrets: Secrets): Promise<void> {
  await store.change(async (queries) => {
    await queries
      .insertInto('settings')
      .values({ name: 'key-fingerprint', value: secrets.fingerprint })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { value } = await queries
      .selectFrom('settings')
      .select('value')
      .where('name', '=', 'key-fingerprint')
      .executeTakeFirstOrThrow();
    if (value !== secrets.fingerprint) {
      throw new ConfigurationError(
        'The receipts in this database were made with another key. Restore the file "key" of the data folder, or set DOORSTEP_KEY.',
      );
    }
  });
}
