/** A backend as a real process, on a data folder of its own, so that it can be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const main = path.join(root, 'packages/backend/src/main.ts');

export interface BackendProcess {
  readonly child: ChildProcess;
  readonly base: string;
  /** Everything that it printed so far. */
  readonly printed: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string | null>;
}

interface Spawned {
  readonly folder: string;
  readonly port: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** A command in front, such as a tracer. */
  readonly under?: readonly string[];
}

export function spawnBackend({ folder, port, environment = {}, under = [] }: Spawned): ChildProcess {
  const [command, ...words] = [...under, process.execPath, '--import=tsx', '--conditions=doorstep-source', main];
  return spawn(command ?? process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json'),
      PORT: String(port),
      HOST: '127.0.0.1',
      DOORSTEP_DATA: folder,
      DATABASE_URL: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves when the line `ready` was printed. */
export async function startProcess(spawned: Spawned): Promise<BackendProcess> {
  const child = spawnBackend(spawned);
  let printed = '';
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      if (/^ready$/m.test(printed)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready: ${printed}`)));
  });
  await ready;
  return {
    child,
    base: `http://127.0.0.1:${spawned.port}/api`,
    printed: () => printed,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode;
      const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by;
    },
  };
}
