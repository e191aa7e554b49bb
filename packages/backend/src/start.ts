/** Brings a backend up from its configuration: data folder, keys, store, sample, application, port; and down again in reverse. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createApp } from './app.js';
import { ConfigurationError, type Config } from './config.js';
import { lockFolder } from './data-folder/lock.js';
import { loadSecrets, type Secrets } from './data-folder/secrets.js';
import { loadSample } from './sample/load.js';
import { openPostgresStore } from './storage/postgres-store.js';
import { openSqliteStore } from './storage/sqlite-store.js';
import type { Store } from './storage/store.js';

export interface RunningBackend {
  readonly port: number;
  /** Finishes the calls that are running, then lets go of everything. */
  stop(): Promise<void>;
}

export async function startBackend(config: Config, key?: string): Promise<RunningBackend> {
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(config.dataFolder);
  try {
    const secrets = loadSecrets(config.dataFolder, key);
    const store = await openStore(config);
    await rememberKey(store, secrets);
    if (config.sample === 'on') await loadSample(store, secrets, Date.now());
    const app = await createApp({ store, config, secrets, clock: Date.now });
    await app.listen({ port: config.port, host: config.host });
    const address = app.server.address();
    return {
      port: typeof address === 'object' && address !== null ? address.port : config.port,
      async stop() {
        await app.close();
        await store.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
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
