import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { validDraft } from './support/content.js';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';

for (const kind of storeKinds) {
  describe(`an idempotency key on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => void (backend = await startTestBackend(kind)));
    after(() => backend.close());
    const rows = async () => {
      const counted = backend.store.queries.selectFrom('requests').select(({ fn }) => fn.countAll<number>().as('many'));
      return (await counted.executeTakeFirstOrThrow()).many;
    };

    it('makes one request of many sendings, and says the same each time', async () => {
      const earlier = await rows();
      const first = await backend.call('POST', '/requests', { body: validDraft, key: 'k1' });
      const again = await backend.call('POST', '/requests', { body: validDraft, key: 'k1' });
      assert.deepEqual(again.body, first.body);
      assert.equal(again.status, 201);
      assert.equal(first.headers['idempotency-replayed'], undefined);
      assert.equal(again.headers['idempotency-replayed'], 'true');
      assert.equal(await rows(), earlier + 1);
    });

    it('is refused with another body', async () => {
      await backend.call('POST', '/requests', { body: validDraft, key: 'k2' });
      const other = await backend.call('POST', '/requests', {
        body: { ...validDraft, description: 'Another' },
        key: 'k2',
      });
      assert.equal(other.status, 422);
      assert.equal(other.body.code, 'idempotency-key-reused');
    });

    it('sent twenty times at once makes one request', async () => {
      const earlier = await rows();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => backend.call('POST', '/requests', { body: validDraft, key: 'k3' })),
      );
      const codes = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.code));
      assert.equal(codes.size, 1);
      for (const { status, body, headers } of answers) {
        if (status === 201) continue;
        assert.equal(body.code, 'idempotency-key-in-use');
        assert.equal(headers['retry-after'], '1');
      }
      assert.equal(await rows(), earlier + 1);
    });

    it('may be used again after a refusal, because nothing happened', async () => {
      const refused = await backend.call('POST', '/requests', { body: { ...validDraft, category: 'none' }, key: 'k4' });
      assert.equal(refused.status, 422);
      assert.equal((await backend.call('POST', '/requests', { body: validDraft, key: 'k4' })).status, 201);
    });

    it('that is no key is refused', async () => {
      assert.equal((await backend.call('POST', '/requests', { body: validDraft, key: 'x'.repeat(300) })).status, 400);
    });
  });
}
