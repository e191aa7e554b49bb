/** Brings a backend up from its configuration: data folder, store, sample, application, port, jobs; and down again in reverse. */
import { mkdirSync } from 'node:fs';
import { createApp } from './app.js';
import type { Config } from './config.js';
import { lockFolder } from './data-folder/lock.js';
import { openInstallation } from './installation.js';
import { runJobs } from './jobs/run-jobs.js';
import { loadSample } from './sample/load.js';
import { sampleTokens } from './staff/sample-staff.js';

export interface RunningBackend {
  readonly port: number;
  /** Of the made-up city's staff; of a real city, none. */
  readonly sampleTokens: readonly { readonly role: string; readonly token: string }[];
  /** Finishes the calls that are running, then lets go of everything. */
  stop(): Promise<void>;
}

export async function startBackend(config: Config, key?: string): Promise<RunningBackend> {
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(config.dataFolder);
  try {
    const { store, secrets } = await openInstallation(config, key);
    if (config.sample === 'on') await loadSample(store, secrets, Date.now());
    const app = await createApp({ store, config, secrets, clock: Date.now });
    await app.listen({ port: config.port, host: config.host });
    const stopJobs = runJobs(app.services, app.log);
    const address = app.server.address();
    return {
      port: typeof address === 'object' && address !== null ? address.port : config.port,
      sampleTokens: app.identity.sample === 'on' ? sampleTokens(secrets) : [],
      async stop() {
        await app.close();
        await stopJobs();
        await store.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
