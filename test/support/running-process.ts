/** Starts a server program for a test, waits until it says `ready`, and ends it with the test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningProcess {
  readonly pid: number;
  /** Everything that it has printed so far, errors too. */
  output(): string;
  /** Asks it to stop, and resolves with its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Milliseconds. Starting may include installing and building on a slow machine. */
const patience = 240_000;

export const startProcess = async (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<RunningProcess> => {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: 'pipe' });
  let printed = '';
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  // A test that fails before it stops its server must not leave it behind.
  process.once('exit', () => child.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`not ready after ${patience} ms:\n${printed}`));
    }, patience);
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      if (!/^ready$/m.test(printed)) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void exited.then((code) => {
      clearTimeout(late);
      reject(new Error(`ended with code ${code} before it was ready:\n${printed}`));
    });
  });
  return {
    pid: child.pid!,
    output: () => printed,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
};
