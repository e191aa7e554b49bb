import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSqliteStore } from '@doorstep/backend';
import { sql } from 'kysely';
import { spawnBackend, startProcess, type BackendProcess } from './support/process.js';

const draft = {
  category: 'noise',
  description: 'It is loud at night.',
  location: { address: 'Behind the fish market' },
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('what was acknowledged', () => {
  let folder: string;
  let port: number;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'doorstep-'));
    port = await freePort();
  });
  after(async () => {
    // Whatever a failed test left running.
    for (const backend of started) await backend.end('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const started: BackendProcess[] = [];
  const start = async (under: readonly string[] = []) => {
    const backend = await startProcess({ folder, port, under, environment: { DOORSTEP_RATE_LIMITS: 'off' } });
    started.push(backend);
    return backend;
  };

  const categoryAndAnswers = async ({ base }: BackendProcess) => {
    const { items } = (await (await fetch(`${base}/categories?limit=200`)).json()) as {
      items: { id: string; contact: string; questions: { required: boolean }[] }[];
    };
    const category = items.find(
      ({ contact, questions }) => contact !== 'required' && questions.every(({ required }) => !required),
    );
    assert.ok(category, 'the sample has a category that asks nothing that must be answered');
    return { ...draft, category: category.id };
  };
  const post = (base: string, body: object, key: string) =>
    fetch(`${base}/requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });

  it('is there after each of twenty kills in the middle of writing', { timeout: 560_000 }, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      const backend = await start();
      const body = await categoryAndAnswers(backend);
      let killed = false;
      const sender = async (name: string) => {
        for (let count = 0; !killed; count += 1) {
          try {
            const response = await post(backend.base, body, `${round}-${name}-${count}`);
            const { id } = (await response.json()) as { id: string };
            assert.equal(response.status, 201);
            acknowledged.push(id);
          } catch (error) {
            // Whatever was cut off was not acknowledged.
            if (!killed) throw error;
          }
        }
      };
      const senders = ['a', 'b', 'c', 'd'].map(sender);
      // However slow the machine is: some writes were acknowledged, and others are on their way.
      const enough = acknowledged.length + 8;
      while (acknowledged.length < enough) await pause(5);
      await pause(Math.random() * 200);
      killed = true;
      assert.equal(await backend.end('SIGKILL'), 'SIGKILL');
      await Promise.all(senders);
    }
    assert.ok(acknowledged.length >= 160, `only ${acknowledged.length} were written`);
    const store = await openSqliteStore(path.join(folder, 'doorstep.sqlite'));
    const rows = await store.queries
      .selectFrom('requests')
      .innerJoin('receipts', 'receipts.subject_id', 'requests.id')
      .select('requests.id')
      .execute();
    const stored = new Set(rows.map(({ id }) => id));
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
    const { rows: check } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.queries);
    assert.equal(check[0]?.integrity_check, 'ok');
    await store.close();
  });

  it('is said again to who repeats it after a restart', async () => {
    const first = await start();
    const body = await categoryAndAnswers(first);
    const receipt: unknown = await (await post(first.base, body, 'before-the-restart')).json();
    await first.end('SIGKILL');
    const second = await start();
    const again = await post(second.base, body, 'before-the-restart');
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(await again.json(), receipt);
    await second.end('SIGTERM');
  });

  it('was on the disk before it was acknowledged', { skip: tracer() ? false : 'no strace here' }, async () => {
    const trace = path.join(folder, 'trace');
    const backend = await start(['strace', '-D', '-f', '-qq', '-e', 'trace=fsync,fdatasync', '-o', trace]);
    const body = await categoryAndAnswers(backend);
    const syncs = async () =>
      (await readFile(trace, 'utf8'))
        .split('\n')
        .filter((line) => /(fsync|fdatasync)\(\d+\)? .*= 0|resumed.*= 0/.test(line)).length;
    const earlier = await syncs();
    for (let count = 0; count < 30; count += 1)
      assert.equal((await post(backend.base, body, `synced-${count}`)).status, 201);
    assert.ok((await syncs()) - earlier >= 30, `${(await syncs()) - earlier} syncs for 30 acknowledged writes`);
    await backend.end('SIGTERM');
  });

  it('is written by a store that is set to sync', async () => {
    const store = await openSqliteStore(path.join(folder, 'doorstep.sqlite'));
    const read = async (pragma: string) =>
      Object.values(
        (await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(store.queries)).rows[0] ?? {},
      )[0];
    assert.deepEqual(
      [await read('journal_mode'), await read('synchronous'), await read('foreign_keys')],
      ['wal', 2, 1],
    );
    await store.close();
  });

  it('belongs to one process: a second one is refused with a sentence, and a killed one leaves no lock', async () => {
    const first = await start();
    const second = spawnBackend({ folder, port: await freePort() });
    let said = '';
    second.stderr?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    const [code] = (await once(second, 'exit')) as [number];
    assert.notEqual(code, 0);
    assert.match(
      said,
      /^Another Doorstep process is using the data folder .+\. Stop it, or set DOORSTEP_DATA to another folder\.\n$/,
    );
    await first.end('SIGKILL');
    const third = await start();
    assert.equal(await third.end('SIGTERM'), 0);
  });

  it('includes what was still being sent when it was told to stop', async () => {
    const backend = await start();
    const body = JSON.stringify(await categoryAndAnswers(backend));
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST /api/requests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 20)}`,
    );
    await pause(200);
    const ended = backend.end('SIGTERM');
    await pause(200);
    let received = '';
    socket.on('data', (chunk) => void (received += chunk.toString()));
    socket.write(body.slice(20));
    await once(socket, 'close');
    assert.match(received, /^HTTP\/1\.1 201 /);
    assert.equal(await ended, 0);
  });
});

function tracer(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
