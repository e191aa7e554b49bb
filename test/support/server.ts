/** The real backend for end-to-end tests: its built program, on a free port, with a data folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './running-process.js';

export interface RunningServer {
  /** Without a slash at its end, such as `http://localhost:41234`. */
  readonly url: string;
  /** The `backend` of widgets. */
  readonly api: string;
  readonly folder: string;
  output(): string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export const startServer = async (environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-test-'));
  const url = `http://localhost:${port}`;
  const server = await startProcess(['packages/backend/dist/main.js'], {
    PORT: String(port),
    DOORSTEP_DATA: folder,
    ...environment,
  });
  return {
    url,
    api: `${url}/api`,
    folder,
    output: () => server.output(),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
