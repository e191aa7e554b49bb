/** The queue is ordered and chosen by the store; these hold it to the contract's own rules about what is owed. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isOpen, isOverdue, nextPromise, requestStatuses, type StaffQueue } from '@doorstep/contract';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, place, sendRequest, type Employee } from './support/people.js';

const hour = 3_600_000;
type Item = StaffQueue['items'][number];

for (const kind of storeKinds) {
  describe(`the queue on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let supervisor: Employee;
    const rows = new Map<string, Parameters<typeof nextPromise>[0]>();
    const ask = async (query = '', member = supervisor): Promise<StaffQueue> => {
      const answer = await backend.call('GET', `/staff/requests?${query}`, { token: member.token });
      assert.equal(answer.status, 200, answer.text);
      return answer.body as StaffQueue;
    };

    before(async () => {
      backend = await startTestBackend(kind);
      supervisor = await hire(backend, 'supervisor');
      const now = backend.clock.now;
      let turn = 0;
      for (const status of requestStatuses) {
        for (const [respond, resolve, responded, paused] of [
          [-5, 40, false, false],
          [-30, -3, true, false],
          [9, 60, true, true],
          [-9, -8, false, true],
        ] as const) {
          const { id } = await sendRequest(backend, { description: `Case ${(turn += 1)} of them` });
          const clock = {
            status,
            respondBy: now + (respond + turn / 100) * hour,
            resolveBy: now + (resolve + turn / 100) * hour,
            respondedAt: responded ? now - 40 * hour : null,
            pausedSince: paused ? now - 8.5 * hour : null,
          };
          rows.set(id, clock);
          await place(backend, id, {
            status,
            respond_by: clock.respondBy,
            resolve_by: clock.resolveBy,
            responded_at: clock.respondedAt,
            paused_since: clock.pausedSince,
          });
        }
      }
    });
    after(() => backend.close());

    test('says of every case what the contract says of it', async () => {
      const { items, total } = await ask('status=all&limit=200');
      assert.equal(total, rows.size);
      for (const item of items) {
        const clock = rows.get(item.id)!;
        const due = clock.pausedSince === null ? nextPromise(clock) : null;
        assert.equal(item.dueAt && Date.parse(item.dueAt), due, item.status);
        assert.equal(item.overdue, isOverdue(clock, backend.clock.now), item.status);
      }
    });

    test('puts what is due first first, what waits behind it, what is closed last', async () => {
      const { items } = await ask('status=all&limit=200');
      const rank = ({ status, dueAt }: Item) => (!isOpen(status) ? 2e15 : dueAt === null ? 1e15 : Date.parse(dueAt));
      const ranks = items.map(rank);
      assert.deepEqual(
        ranks,
        [...ranks].sort((one, other) => one - other),
      );
      assert.ok((await ask('limit=200')).items.every(({ status }) => isOpen(status)));
    });

    test('finds just the late ones, and just the others', async () => {
      const late = [...rows].filter(([, clock]) => isOverdue(clock, backend.clock.now)).map(([id]) => id);
      const found = await ask('status=all&overdue=true&limit=200');
      assert.deepEqual(new Set(found.items.map(({ id }) => id)), new Set(late));
      assert.equal((await ask('status=all&overdue=false&limit=200')).total, rows.size - late.length);
    });

    test('pages through all of them, each once', async () => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: StaffQueue = await ask(`status=all&limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      assert.equal(new Set(seen).size, rows.size);
      assert.equal(seen.length, rows.size);
      const wrong = await backend.call('GET', '/staff/requests?cursor=x', { token: supervisor.token });
      assert.equal(wrong.status, 422);
    });

    test('tells who works here to staff alone', async () => {
      const { body } = await backend.call('GET', '/staff/colleagues', { token: supervisor.token });
      assert.ok(body.items.some((one: { id: string }) => one.id === supervisor.id));
      assert.equal((await backend.call('GET', '/staff/colleagues')).status, 401);
    });
  });
}
