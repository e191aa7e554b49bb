import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, sendRequest, step, stored } from './support/people.js';

const china = (text: string) => Date.parse(`${text}+08:00`);
const told = (moment: number | null) =>
  moment === null ? null : new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16);

/** The center is open Monday to Friday from 8:30 to 17:30. Promised are 8 and 40 open hours. 2026-11-20 is a Friday. */
const promised: readonly (readonly [received: string, respondBy: string, resolveBy: string])[] = [
  ['2026-11-23T08:30', '2026-11-23T16:30', '2026-11-27T12:30'],
  ['2026-11-23T10:00', '2026-11-24T09:00', '2026-11-27T14:00'],
  ['2026-11-20T17:29', '2026-11-23T16:29', '2026-11-27T12:29'],
  ['2026-11-20T17:30', '2026-11-23T16:30', '2026-11-27T12:30'],
  ['2026-11-21T12:00', '2026-11-23T16:30', '2026-11-27T12:30'],
  ['2026-11-23T03:00', '2026-11-23T16:30', '2026-11-27T12:30'],
];

for (const kind of storeKinds) {
  describe(`a promise in working hours on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => void (backend = await startTestBackend(kind)));
    after(() => backend.close());
    const send = (center: string | undefined = 'harbour') =>
      sendRequest(backend, { category: 'family-trouble', answers: {}, contact: { phone: '13900001111' }, center });

    for (const [received, respondBy, resolveBy] of promised) {
      it(`received at ${received} is answered by ${respondBy}`, async () => {
        backend.clock.now = china(received);
        const row = await stored(backend, (await send()).id);
        assert.deepEqual([told(row.respond_by), told(row.resolve_by)], [respondBy, resolveBy]);
      });
    }

    it('skips the days on which the center is closed', async () => {
      const definition = await backend.store.queries
        .selectFrom('centers')
        .select('definition')
        .where('id', '=', 'hill')
        .executeTakeFirstOrThrow();
      const closed = { ...JSON.parse(definition.definition), closures: [{ from: '2026-11-24', to: '2026-11-26' }] };
      await backend.store.queries
        .updateTable('centers')
        .set({ definition: JSON.stringify(closed) })
        .where('id', '=', 'hill')
        .execute();
      backend.clock.now = china('2026-11-23T10:00');
      const row = await stored(backend, (await send('hill')).id);
      assert.equal(told(row.respond_by), '2026-11-27T09:00');
    });

    it('once made, is not moved by a calendar that changes afterwards', async () => {
      backend.clock.now = china('2026-11-23T10:00');
      const { id } = await send('hill');
      const before = (await stored(backend, id)).resolve_by;
      await backend.store.queries.updateTable('centers').set({ definition: '{}' }).where('id', '=', 'hill').execute();
      assert.equal((await stored(backend, id)).resolve_by, before);
    });

    it('counts every hour where no center was chosen', async () => {
      backend.clock.now = china('2026-11-20T17:00');
      const { body } = await backend.call('POST', '/requests', {
        body: { category: 'family-trouble', description: 'x', contact: { phone: '1' } },
      });
      assert.equal(Date.parse(body.promisedBy), china('2026-11-21T01:00'));
    });

    it('stands still while the resident is asked, counted in open hours', async () => {
      backend.clock.now = china('2026-11-23T08:30');
      const handler = await hire(backend, 'handler');
      const receipt = await send();
      await step(backend, handler, receipt.id, 'accept');
      backend.clock.now = china('2026-11-23T10:30');
      await step(backend, handler, receipt.id, 'ask', { text: 'When are you at home?' });
      backend.clock.now = china('2026-11-25T20:00');
      await backend.call('POST', `/requests/${receipt.id}/messages`, { body: { text: 'Now' }, code: receipt.code });
      const row = await stored(backend, receipt.id);
      // 38 of 40 hours were left; they run from Thursday morning: Thursday and Friday 18, then Monday to Wednesday 20.
      assert.equal(told(row.resolve_by), '2026-12-02T10:30');
      assert.equal(row.paused_since, null);
    });

    it('moves only to a later day, with a reason', async () => {
      backend.clock.now = china('2026-11-23T09:00');
      const handler = await hire(backend, 'handler');
      const { id, code } = await send();
      const past = await backend.call('POST', `/staff/requests/${id}/extend`, {
        body: { reason: 'x', until: '2026-11-22T00:00:00Z' },
        token: handler.token,
      });
      assert.deepEqual(
        past.body.errors.map(({ path, code: fault }: { path: string; code: string }) => [path, fault]),
        [['until', 'not-in-future']],
      );
      await step(backend, handler, id, 'extend', {
        reason: 'The part is on its way',
        until: '2026-12-10T10:00:00+08:00',
      });
      const { body } = await backend.call('GET', `/requests/${id}`, { code });
      const last = body.timeline.at(-1);
      assert.deepEqual(
        [last.kind, last.text, Date.parse(last.until)],
        ['extension', 'The part is on its way', china('2026-12-10T10:00')],
      );
      assert.equal(Date.parse(body.promise.resolveBy), china('2026-12-10T10:00'));
    });

    /** The Friday evening counts for nothing; each level has longer. 2026-12-04 is a closure of the center. */
    const escalated: readonly (readonly [level: number, opened: string, answerBy: string])[] = [
      [1, '2026-11-20T17:00', '2026-11-23T17:30'],
      [1, '2026-11-21T12:00', '2026-11-23T17:30'],
      [2, '2026-11-23T09:00', '2026-11-30T17:30'],
      [3, '2026-11-23T09:00', '2026-12-08T17:30'],
    ];
    const close = async (center: string, changes: object) => {
      const { queries } = backend.store;
      const row = await queries.selectFrom('centers').select('definition').where('id', '=', center).executeTakeFirst();
      const definition = JSON.stringify({ ...JSON.parse(row?.definition ?? '{}'), ...changes });
      await queries.updateTable('centers').set({ definition }).where('id', '=', center).execute();
    };
    const escalate = async (center: string | undefined, level: number, opened: string) => {
      backend.clock.now = china('2026-10-05T10:00');
      const { id, code } = await sendRequest(backend, {
        category: 'family-trouble',
        answers: {},
        contact: { phone: '13900001111' },
        center,
      });
      const supervisor = await hire(backend, 'supervisor');
      for (let below = 1; below < level; below += 1) {
        backend.clock.now = china(opened) - (level - below) * 3_600_000;
        await backend.call('POST', `/requests/${id}/escalations`, { body: { reason: 'Late' }, code });
        await step(backend, supervisor, id, 'refuse-escalation', { reason: 'Wait' });
      }
      backend.clock.now = china(opened);
      const { body } = await backend.call('POST', `/requests/${id}/escalations`, { body: { reason: 'Late' }, code });
      assert.equal(body.escalation.level, level);
      return told(Date.parse(body.escalation.answerBy));
    };

    for (const [level, opened, answerBy] of escalated) {
      it(`an escalation of level ${level}, opened at ${opened}, is answered by ${answerBy}`, async () => {
        await close('harbour', { closures: [{ from: '2026-12-04', to: '2026-12-04' }] });
        assert.equal(await escalate('harbour', level, opened), answerBy);
      });
    }

    it('an escalation of what no center has is answered by the end of the city’s next working day', async () => {
      assert.equal(await escalate(undefined, 1, '2026-11-20T17:00'), '2026-11-23T18:00');
    });
  });
}
