import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isTransitionAllowed, requestStatuses, transitionNamed, transitions, type Actor } from '@doorstep/contract';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, place, sendRequest, step, stored, type Employee, type Receipt } from './support/people.js';
import { staffRoles, type StaffRole } from './support/roles.js';

const hour = 3_600_000;
const asActor = (role: StaffRole): Actor => (role === 'administrator' ? 'supervisor' : role);

for (const kind of storeKinds) {
  describe(`the transition table on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let staff: Record<StaffRole, Employee>;
    let request: Receipt;
    let other: Receipt;
    before(async () => {
      backend = await startTestBackend(kind);
      staff = {
        handler: await hire(backend, 'handler'),
        reviewer: await hire(backend, 'reviewer'),
        supervisor: await hire(backend, 'supervisor'),
        administrator: await hire(backend, 'administrator'),
      };
      request = await sendRequest(backend);
      other = await sendRequest(backend);
    });
    after(() => backend.close());

    const everything = () => ({
      reason: 'A reason',
      text: 'Words',
      result: 'A result',
      until: new Date(backend.clock.now + 48 * hour).toISOString(),
      target: 'The water works',
      duplicateOf: other.id,
      assignee: staff.handler.id,
    });

    for (const role of staffRoles) {
      it(`lets a ${role} do what it says from every state, and nothing else`, async () => {
        const wrong: string[] = [];
        for (const { operation } of transitions) {
          for (const status of requestStatuses) {
            await place(backend, request.id, {
              status,
              paused_since: null,
              resolved_at: null,
              assignee: null,
              duplicate_of: null,
            });
            await backend.store.change(async (queries) => {
              await queries.deleteFrom('request_escalations').execute();
              await queries
                .insertInto('request_escalations')
                .values({ id: 'open', request_id: request.id, level: 1, text: 'x', opened_at: 1 })
                .execute();
            });
            const before = await stored(backend, request.id);
            const { status: answered, body } = await backend.call(
              'POST',
              `/staff/requests/${request.id}/${operation}`,
              {
                body: everything(),
                token: staff[role].token,
              },
            );
            const row = await stored(backend, request.id);
            const allowed = isTransitionAllowed(operation, status, asActor(role));
            const fine = allowed
              ? answered === 200 &&
                row.status === (transitionNamed(operation)?.to ?? status) &&
                row.revision === before.revision + 1
              : answered === 409 &&
                body.code === 'transition-not-allowed' &&
                row.status === status &&
                row.revision === before.revision;
            if (!fine) wrong.push(`${operation} from ${status}: ${answered} ${body.code ?? ''}, now ${row.status}`);
          }
        }
        assert.deepEqual(wrong, []);
      });
    }

    it('says what may be done instead', async () => {
      await place(backend, request.id, { status: 'rejected' });
      const { body } = await backend.call('POST', `/staff/requests/${request.id}/accept`, {
        body: {},
        token: staff.supervisor.token,
      });
      assert.deepEqual(body.allowed, ['uphold-escalation', 'refuse-escalation']);
    });

    it('knows no step that is not in it', async () => {
      const { status, body } = await backend.call('POST', `/staff/requests/${request.id}/delete`, {
        body: {},
        token: staff.supervisor.token,
      });
      assert.deepEqual([status, body.code], [409, 'transition-not-allowed']);
    });

    it('asks for what each step must say', async () => {
      const missed: string[] = [];
      for (const { operation, from, by, needs } of transitions) {
        const role = (by as readonly Actor[]).includes('handler') ? 'handler' : 'supervisor';
        if (needs.length === 0 || !(by as readonly Actor[]).includes(role)) continue;
        await place(backend, request.id, { status: from[0], assignee: null });
        const { body } = await backend.call('POST', `/staff/requests/${request.id}/${operation}`, {
          body: {},
          token: staff[role].token,
        });
        const told = (body.errors ?? []).map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
        if (body.code !== 'invalid-input' || !needs.every((need) => told.includes(`${need} required`)))
          missed.push(operation);
      }
      assert.deepEqual(missed, []);
    });

    it('writes each change down with actor and time, and never touches what was written', async () => {
      const { id, code } = await sendRequest(backend);
      const history = () =>
        backend.store.queries
          .selectFrom('request_events')
          .selectAll()
          .where('request_id', '=', id)
          .orderBy('sequence')
          .execute();
      let earlier = await history();
      for (const [operation, body] of [
        ['accept', {}],
        ['start', {}],
        ['ask', { text: 'Which pole?' }],
      ] as const) {
        backend.clock.now += hour;
        await step(backend, staff.handler, id, operation, body);
        const now = await history();
        assert.deepEqual(now.slice(0, -1), earlier);
        const last = now.at(-1);
        assert.deepEqual(
          [last?.operation, last?.actor, last?.actor_id, last?.at],
          [operation, 'staff', staff.handler.id, backend.clock.now],
        );
        earlier = now;
      }
      await backend.call('POST', `/requests/${id}/messages`, { body: { text: 'The third' }, code });
      const now = await history();
      assert.deepEqual(now.slice(0, -1), earlier);
      assert.deepEqual([now.at(-1)?.operation, now.at(-1)?.actor, now.at(-1)?.actor_id], ['answer', 'holder', null]);
    });

    it('refuses who decides on what they no longer see', async () => {
      const { id } = await sendRequest(backend);
      const { body: seen } = await backend.call('GET', `/staff/requests/${id}`, { token: staff.handler.token });
      await step(backend, staff.supervisor, id, 'accept', { revision: seen.revision });
      const late = await backend.call('POST', `/staff/requests/${id}/reject`, {
        body: { reason: 'x', revision: seen.revision },
        token: staff.handler.token,
      });
      assert.deepEqual([late.status, late.body.code], [412, 'changed-meanwhile']);
      const header = { 'if-match': `"${seen.revision}"` };
      const byHeader = await backend.call('POST', `/staff/requests/${id}/reject`, {
        body: { reason: 'x' },
        headers: header,
        token: staff.handler.token,
      });
      assert.equal(byHeader.status, 412);
      assert.equal((await stored(backend, id)).status, 'accepted');
    });

    it('lets one of ten who accept at the same moment', async () => {
      const { id } = await sendRequest(backend);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          backend.call('POST', `/staff/requests/${id}/accept`, { body: {}, token: staff.handler.token }),
        ),
      );
      assert.equal(answers.filter(({ status }) => status === 200).length, 1);
      assert.ok(answers.every(({ status, body }) => status === 200 || body.code === 'transition-not-allowed'));
    });
  });
}
