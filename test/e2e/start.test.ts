import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startProcess } from '../support/running-process.js';
import { freePort } from '../support/server.js';

test('npm start serves the backend and stops cleanly when it is asked to', async () => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-start-'));
  const server = await startProcess(['scripts/start.mjs'], { PORT: String(port), DOORSTEP_DATA: folder });
  try {
    assert.match(server.output(), new RegExp(`http://localhost:${port}`));
    const answer = await fetch(`http://localhost:${port}/api/`);
    assert.equal(((await answer.json()) as { doorstep: string }).doorstep, '1');
  } finally {
    assert.equal(await server.stop(), 0);
    await rm(folder, { recursive: true, force: true });
  }
});

test('npm start says in one sentence that its port is taken, and fails', async () => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-start-'));
  const first = await startProcess(['scripts/start.mjs'], { PORT: String(port), DOORSTEP_DATA: folder });
  const other = await mkdtemp(join(tmpdir(), 'doorstep-start-'));
  try {
    const second = startProcess(['scripts/start.mjs'], { PORT: String(port), DOORSTEP_DATA: other });
    await assert.rejects(second, /ended with code 1 before it was ready:[\s\S]*PORT/);
  } finally {
    await first.stop();
    await rm(folder, { recursive: true, force: true });
    await rm(other, { recursive: true, force: true });
  }
});
