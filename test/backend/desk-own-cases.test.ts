/** What nobody may do at the desk, whatever their role: judge their own work, or move a promise that is broken. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, place, sendRequest } from './support/people.js';

for (const kind of storeKinds) {
  describe(`their own cases, on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => void (backend = await startTestBackend(kind)));
    after(() => backend.close());

    it('a supervisor who resolved a case decides nothing about it, even where somebody else has it', async () => {
      const [resolver, second, owner] = [
        await hire(backend, 'supervisor'),
        await hire(backend, 'supervisor'),
        await hire(backend, 'handler'),
      ];
      const { id, code } = await sendRequest(backend, { center: 'harbour' });
      const at = `/staff/requests/${id}`;
      await backend.call('POST', `${at}/accept`, { token: owner.token, body: {} });
      await backend.call('POST', `${at}/assign`, { token: owner.token, body: { assignee: owner.id } });
      await backend.call('POST', `${at}/resolve`, { token: resolver.token, body: { result: 'Done.' } });
      const asked = await backend.call('POST', `/requests/${id}/reopenings`, { code, body: { reason: 'No.' } });
      assert.equal(asked.status, 200, asked.text);
      const seen = await backend.call('GET', at, { token: resolver.token });
      assert.deepEqual(seen.body.operations, [], 'it is offered to who resolved it');
      const refused = await backend.call('POST', `${at}/accept-reopen`, { token: resolver.token, body: {} });
      assert.equal(refused.body.code, 'own-case');
      assert.equal((await backend.call('POST', `${at}/accept-reopen`, { token: second.token, body: {} })).status, 200);
    });

    it('a promise is moved before it is broken, not afterwards', async () => {
      const { id } = await sendRequest(backend, { center: 'harbour' });
      const { token } = await hire(backend, 'handler');
      const until = new Date(backend.clock.now + 96 * 3_600_000).toISOString();
      const extend = () =>
        backend.call('POST', `/staff/requests/${id}/extend`, { token, body: { reason: 'A part is ordered.', until } });
      await place(backend, id, { respond_by: backend.clock.now - 1 });
      assert.equal((await extend()).body.code, 'transition-not-allowed');
      await place(backend, id, { respond_by: backend.clock.now + 1 });
      assert.equal((await extend()).status, 200);
    });
  });
}
