// Starts a PostgreSQL of its own for the backend's tests: a new cluster in a temporary folder, on a free port.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from './debian.mjs';
import { freePort } from './ports.mjs';
import { outputOf } from './processes.mjs';

const programs = () => {
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  const debian = versions
    .map((version) => join(installed, version, 'bin'))
    .find((path) => existsSync(join(path, 'initdb')));
  return debian ?? outputOf('pg_config', ['--bindir']);
};

/** PostgreSQL refuses to run as root: then its own user, made by the Debian package, runs it. */
const owner = () => {
  if (process.getuid?.() !== 0) return {};
  const uid = Number(outputOf('id', ['-u', 'postgres']));
  const gid = Number(outputOf('id', ['-g', 'postgres']));
  return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { uid, gid } : undefined;
};

/** Resolves with the address of an empty database and how to end it, or undefined where there is no PostgreSQL. */
export const startPostgres = async () => {
  if (!programs()) installDebianPackages(['postgresql']);
  const bin = programs();
  const user = owner();
  if (!bin || !user) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-postgres-'));
  if (user.uid) chownSync(folder, user.uid, user.gid);
  const call = (name, args) => {
    const result = spawnSync(join(bin, name), args, { cwd: folder, encoding: 'utf8', ...user });
    if (result.status !== 0) throw new Error(`${name} failed: ${result.stderr}${result.stdout}`);
  };
  const cluster = join(folder, 'cluster');
  const port = await freePort();
  const stop = () => {
    spawnSync(join(bin, 'pg_ctl'), ['-D', cluster, '-m', 'immediate', 'stop'], { cwd: folder, ...user });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    call('initdb', ['-D', cluster, '-U', 'doorstep', '--auth=trust', '--encoding=UTF8', '--no-locale']);
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`;
    call('pg_ctl', ['-D', cluster, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
    call('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'doorstep', 'doorstep']);
  } catch (error) {
    stop();
    throw error;
  }
  return { url: `postgres://doorstep@127.0.0.1:${port}/doorstep`, stop };
};
