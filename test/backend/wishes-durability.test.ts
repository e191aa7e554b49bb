import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { openSqliteStore } from '@doorstep/backend';
import { startProcess } from './support/process.js';
import { assertUnitsAddUp, claimBody } from './support/wishes.js';

const rounds = 5;

it(
  'keeps every acknowledged promise, and units that add up, through kills in the middle of claiming',
  { timeout: 200_000 },
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'doorstep-'));
    const port = await freePort();
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const backend = await startProcess({ folder, port, environment: { DOORSTEP_RATE_LIMITS: 'off' } });
      const list = (await (await fetch(`${backend.base}/wishes?status=claimable&limit=200`)).json()) as {
        items: { id: string }[];
      };
      assert.ok(list.items.length > 0);
      let killed = false;
      const claim = async (person: number) => {
        for (let turn = 0; !killed; turn += 1) {
          const wish = list.items[(person + turn) % list.items.length];
          try {
            const response = await fetch(`${backend.base}/wishes/${wish?.id}/claims`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(claimBody(round * 10_000 + person * 100 + turn)),
            });
            if (response.status === 201) acknowledged.push(((await response.json()) as { id: string }).id);
          } catch {
            // The server is gone: what it had not answered was not promised.
          }
        }
      };
      const claiming = Promise.all(Array.from({ length: 8 }, (_, person) => claim(person)));
      await new Promise((resolve) => setTimeout(resolve, 250 + round * 60));
      await backend.end('SIGKILL');
      killed = true;
      await claiming;
      const store = await openSqliteStore(path.join(folder, 'doorstep.sqlite'));
      await assertUnitsAddUp(store);
      const kept = await store.queries.selectFrom('claims').select('id').execute();
      const ids = new Set(kept.map(({ id }) => id));
      assert.deepEqual(
        acknowledged.filter((id) => !ids.has(id)),
        [],
      );
      // Room for the next round.
      await store.queries
        .updateTable('wishes')
        .set(({ eb }) => ({ units: eb('units', '+', 40), left_units: eb('left_units', '+', 40) }))
        .where('state', '=', 'published')
        .execute();
      await store.close();
    }
    assert.ok(acknowledged.length > rounds, `only ${acknowledged.length} promises were made`);
    await rm(folder, { recursive: true, force: true });
  },
);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
