import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startProcess, type BackendProcess } from './support/process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

describe('an operator', () => {
  let folder: string;
  let backend: BackendProcess;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'doorstep-'));
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    backend = await startProcess({ folder, port });
  });
  after(async () => {
    await backend.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  const command = (...words: string[]) =>
    run(process.execPath, ['--import=tsx', '--conditions=doorstep-source', 'packages/backend/src/main.ts', ...words], {
      cwd: root,
      env: { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.base.json', DOORSTEP_DATA: folder, DATABASE_URL: '' },
    });
  const queue = async (token: string) =>
    (await fetch(`${backend.base}/staff/requests`, { headers: { authorization: `Bearer ${token}` } })).status;

  it('lets somebody in while the server runs, and out again', async () => {
    const { stdout } = await command('staff-token', '--name', 'Window 3', '--role', 'handler', '--days', '30');
    const [, id = '', token = ''] = /^id (\S+)\ntoken (\S+)\n$/.exec(stdout) ?? [];
    assert.equal(await queue(token), 200);
    await command('staff-revoke', id);
    assert.equal(await queue(token), 401);
  });

  it('who writes it wrongly is told how', async () => {
    for (const words of [
      ['staff-token'],
      ['staff-token', '--role', 'king', '--name', 'x'],
      ['dance'],
      ['staff-revoke', 'nobody'],
    ]) {
      await assert.rejects(command(...words), (error: Error & { code?: number; stderr?: string }) => {
        assert.equal(error.code, 1);
        assert.match(error.stderr ?? '', /^(Write: staff-token|Nobody who works here)[^\n]*\n$/);
        return true;
      });
    }
  });

  it('sees tokens of the made-up city at the start, which work', async () => {
    const token = /^sample supervisor: (\S+)$/m.exec(backend.printed())?.[1] ?? '';
    assert.equal(await queue(token), 200);
  });
});
