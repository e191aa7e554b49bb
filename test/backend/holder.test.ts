import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startOfTests, startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, sendRequest, step, type Employee, type Receipt } from './support/people.js';

const hour = 3_600_000;
const day = 24 * hour;

for (const kind of storeKinds) {
  describe(`the holder of a receipt on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let handler: Employee;
    let supervisor: Employee;
    before(async () => {
      backend = await startTestBackend(kind);
      handler = await hire(backend, 'handler', 'harbour');
      supervisor = await hire(backend, 'supervisor');
    });
    beforeEach(() => void (backend.clock.now = startOfTests));
    after(() => backend.close());

    const act = ({ id, code }: Receipt, action: string, body: object = {}) =>
      backend.call('POST', `/requests/${id}/${action}`, { body, code });
    const view = async ({ id, code }: Receipt) => (await backend.call('GET', `/requests/${id}`, { code })).body;
    const resolved = async (draft = {}) => {
      const receipt = await sendRequest(backend, draft);
      await step(backend, handler, receipt.id, 'accept');
      await step(backend, handler, receipt.id, 'resolve', { result: 'New lamp' });
      return receipt;
    };

    it('reads the result, and rates it once', async () => {
      const receipt = await resolved();
      const seen = await view(receipt);
      assert.equal(seen.result, 'New lamp');
      assert.ok(seen.actions.includes('rate'));
      const rated = await act(receipt, 'ratings', { solved: true, satisfaction: 5, comment: 'Thanks' });
      assert.equal(rated.body.status, 'confirmed');
      assert.deepEqual(rated.body.rating.given, { solved: 'yes', satisfaction: 5 });
      const again = await act(receipt, 'ratings', { solved: false });
      assert.deepEqual([again.status, again.body.code], [409, 'already-rated']);
    });

    it('can rate to the last moment of fourteen days, and not after', async () => {
      const [early, late] = [await resolved(), await resolved()];
      backend.clock.now = startOfTests + 14 * day;
      assert.equal((await act(early, 'ratings', { solved: 'partly', satisfaction: 3 })).status, 200);
      backend.clock.now += 1;
      const { status, body } = await act(late, 'ratings', { solved: 'yes' });
      assert.deepEqual([status, body.code], [409, 'rating-window-closed']);
    });

    it('cannot rate what is not resolved', async () => {
      const receipt = await sendRequest(backend);
      assert.equal((await act(receipt, 'ratings', { solved: true })).body.code, 'transition-not-allowed');
    });

    it('who says "no" asks for it to be taken up again, which a supervisor decides', async () => {
      const receipt = await resolved();
      const rated = await act(receipt, 'ratings', { solved: 'no', satisfaction: 1, comment: 'Dark again' });
      assert.equal(rated.body.status, 'reopenRequested');
      await step(backend, supervisor, receipt.id, 'accept-reopen');
      const seen = await view(receipt);
      assert.deepEqual([seen.status, seen.round, seen.promise.respondedAt, seen.rating], ['reopened', 2, null, null]);
      await step(backend, handler, receipt.id, 'resolve', { result: 'New cable' });
      assert.equal((await act(receipt, 'ratings', { solved: 'yes', satisfaction: 4 })).status, 200);
      const ratings = await backend.store.queries
        .selectFrom('request_ratings')
        .select(['round', 'solved'])
        .where('request_id', '=', receipt.id)
        .orderBy('round')
        .execute();
      assert.deepEqual(ratings, [
        { round: 1, solved: 'no' },
        { round: 2, solved: 'yes' },
      ]);
    });

    it('whose case a supervisor worked on has their reopening decided by another one', async () => {
      const receipt = await sendRequest(backend);
      await step(backend, supervisor, receipt.id, 'accept');
      await step(backend, supervisor, receipt.id, 'resolve', { result: 'Looked at' });
      await act(receipt, 'reopenings', { reason: 'Still dark' });
      const { token } = supervisor;
      for (const operation of ['accept-reopen', 'refuse-reopen']) {
        const body = { reason: 'It was me' };
        const own = await backend.call('POST', `/staff/requests/${receipt.id}/${operation}`, { body, token });
        assert.deepEqual([own.status, own.body.code], [403, 'own-case'], operation);
      }
      const other = await hire(backend, 'supervisor');
      assert.equal((await step(backend, other, receipt.id, 'accept-reopen')).status, 'reopened');
    });

    it('whose reopening was refused can escalate, to somebody else', async () => {
      const receipt = await resolved();
      await act(receipt, 'reopenings', { reason: 'Still dark' });
      await step(backend, supervisor, receipt.id, 'refuse-reopen', { reason: 'It is light' });
      assert.equal((await act(receipt, 'reopenings', { reason: 'Still' })).body.code, 'transition-not-allowed');
      const escalated = await act(receipt, 'escalations', { reason: 'Come and look' });
      assert.equal(escalated.status, 200);
      assert.equal(escalated.body.escalation.level, 1);
      assert.equal((await act(receipt, 'escalations', { reason: 'Again' })).body.code, 'already-escalated');
      const upheld = await step(backend, supervisor, receipt.id, 'uphold-escalation', { text: 'You are right' });
      assert.deepEqual([upheld.status, upheld.assignee, upheld.round], ['reopened', null, 2]);
      for (const [operation, body] of [
        ['start', {}],
        ['resolve', { result: 'x' }],
      ] as const) {
        const own = await backend.call('POST', `/staff/requests/${receipt.id}/${operation}`, {
          body,
          token: handler.token,
        });
        assert.deepEqual([own.status, own.body.code], [403, 'own-case']);
      }
      const given = await backend.call('POST', `/staff/requests/${receipt.id}/assign`, {
        body: { assignee: handler.id },
        token: supervisor.token,
      });
      assert.equal(given.body.code, 'own-case');
      const colleague = await hire(backend, 'handler', 'harbour');
      await step(backend, supervisor, receipt.id, 'assign', { assignee: colleague.id });
      assert.equal((await view(receipt)).escalation.outcome, 'upheld');
    });

    it('can escalate once the promise has passed, and is told from when', async () => {
      const receipt = await sendRequest(backend);
      assert.equal((await view(receipt)).escalationFrom, new Date(startOfTests + day).toISOString());
      const early = await act(receipt, 'escalations', { reason: 'Hurry' });
      assert.deepEqual([early.status, early.body.code, early.body.retryAfter], [409, 'not-yet-allowed', day / 1000]);
      backend.clock.now = startOfTests + day + 1;
      assert.ok((await view(receipt)).actions.includes('escalate'));
      assert.equal((await act(receipt, 'escalations', { reason: 'Late' })).status, 200);
    });

    it('no supervisor decides an escalation about themselves', async () => {
      const receipt = await sendRequest(backend);
      await step(backend, supervisor, receipt.id, 'accept');
      await step(backend, supervisor, receipt.id, 'start');
      backend.clock.now = startOfTests + 5 * day;
      await act(receipt, 'escalations', { reason: 'Late' });
      const own = await backend.call('POST', `/staff/requests/${receipt.id}/refuse-escalation`, {
        body: { reason: 'No' },
        token: supervisor.token,
      });
      assert.deepEqual([own.status, own.body.code], [403, 'own-case']);
      const another = await hire(backend, 'supervisor');
      await step(backend, another, receipt.id, 'refuse-escalation', { reason: 'The part is ordered' });
      assert.deepEqual((await view(receipt)).escalation.outcome, 'refused');
    });

    it('answers what was asked, and the promise waits meanwhile', async () => {
      const receipt = await sendRequest(backend);
      await step(backend, handler, receipt.id, 'accept');
      const before = (await view(receipt)).promise.resolveBy;
      backend.clock.now += 2 * hour;
      await step(backend, handler, receipt.id, 'ask', { text: 'Which pole?' });
      backend.clock.now += 30 * hour;
      const waiting = await view(receipt);
      assert.equal(waiting.status, 'waitingForResident');
      assert.notEqual(waiting.promise.pausedSince, null);
      const answered = await act(receipt, 'messages', { text: 'The third' });
      assert.equal(answered.body.status, 'inProgress');
      assert.equal(Date.parse(answered.body.promise.resolveBy) - Date.parse(before), 30 * hour);
      assert.equal(answered.body.timeline.at(-1).text, 'The third');
    });

    it('can add a word any time before the end', async () => {
      const receipt = await sendRequest(backend);
      const { body } = await act(receipt, 'messages', { text: 'Two more lamps' });
      assert.deepEqual(
        [body.status, body.timeline.at(-1).kind, body.timeline.at(-1).by],
        ['received', 'message', 'holder'],
      );
      await act(receipt, 'withdrawal');
      assert.equal((await act(receipt, 'messages', { text: 'x' })).status, 409);
    });

    it('can take it back, once', async () => {
      const receipt = await sendRequest(backend);
      assert.equal((await act(receipt, 'withdrawal')).body.status, 'withdrawn');
      assert.equal((await act(receipt, 'withdrawal')).body.code, 'transition-not-allowed');
    });

    it('can have erased who it was about; that there was a case stays', async () => {
      const receipt = await sendRequest(backend, {
        description: 'Canary words',
        subject: 'Canary subject',
        contact: { name: 'Canary Name', phone: '13900001111' },
        location: { address: 'Canary street' },
        answers: { fault: 'dark', pole: 'Canary' },
        visibility: 'public',
      });
      await act(receipt, 'messages', { text: 'Canary message' });
      await backend.call('POST', `/staff/requests/${receipt.id}/notes`, {
        body: { text: 'Canary note' },
        token: handler.token,
      });
      const erased = await act(receipt, 'erasure');
      assert.equal(erased.status, 200);
      assert.deepEqual((await act(receipt, 'erasure')).body, erased.body);
      for (const table of [
        'requests',
        'request_events',
        'request_notes',
        'request_contacts',
        'request_ratings',
      ] as const) {
        assert.doesNotMatch(
          JSON.stringify(await backend.store.queries.selectFrom(table).selectAll().execute()),
          /Canary/,
          table,
        );
      }
      assert.equal(await contacts(receipt.id), 0);
      const seen = await view(receipt);
      assert.deepEqual(
        [seen.status, seen.category.name, seen.description, seen.actions],
        ['withdrawn', 'Street light', '', []],
      );
    });

    it('is joined by supporters, who see how it stands and nothing of the holder', async () => {
      const receipt = await sendRequest(backend, {
        visibility: 'public',
        description: 'Lamp dark, call 13912345678',
        contact: { phone: '13912345678' },
      });
      const joined = await backend.call('POST', `/requests/${receipt.id}/supporters`, {
        body: { contact: { phone: '13800002222' } },
      });
      assert.deepEqual([joined.status, joined.body.supporters], [201, 1]);
      const seen = await backend.call('GET', `/requests/by-code/${joined.body.code}`);
      assert.deepEqual(
        [seen.body.status, seen.body.actions, seen.body.answers, seen.body.hasContact],
        ['received', [], [], false],
      );
      assert.doesNotMatch(seen.text, /13912345678/);
      const acting = await act({ id: receipt.id, code: joined.body.code }, 'withdrawal');
      assert.equal(acting.body.code, 'not-permitted');
      assert.equal((await view(receipt)).supporters, 1);
    });

    it('of a private request is joined by nobody', async () => {
      const receipt = await sendRequest(backend);
      assert.equal((await backend.call('POST', `/requests/${receipt.id}/supporters`, { body: {} })).status, 404);
    });

    it('keeps one of twenty ratings that arrive at once', async () => {
      const receipt = await resolved();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => act(receipt, 'ratings', { solved: 'partly', satisfaction: 3 })),
      );
      assert.equal(answers.filter(({ status }) => status === 200).length, 1);
      assert.ok(answers.every(({ status, body }) => status === 200 || body.code === 'already-rated'));
    });

    it('loses no word of ten that arrive at once', async () => {
      const receipt = await sendRequest(backend);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => act(receipt, 'messages', { text: `word ${index}` })),
      );
      assert.deepEqual(
        answers.map(({ status }) => status),
        Array(10).fill(200),
      );
      const { timeline } = await view(receipt);
      assert.equal(new Set(timeline.map(({ text }: { text?: string }) => text).filter(Boolean)).size, 10);
    });

    const contacts = async (id: string) =>
      (await backend.store.queries.selectFrom('request_contacts').select('id').where('request_id', '=', id).execute())
        .length;
  });
}
