import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { place, sendRequest } from './support/people.js';

const at = (latitude: number, longitude: number) => ({ position: { latitude, longitude } });
const day = 24 * 3_600_000;

for (const kind of storeKinds) {
  describe(`"others reported this" on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => void (backend = await startTestBackend(kind)));
    after(() => backend.close());
    const report = (latitude: number, longitude: number, more: object = {}) =>
      sendRequest(backend, { visibility: 'public', location: at(latitude, longitude), ...more });
    const near = async (latitude: number, longitude: number, query = '') =>
      (await backend.call('GET', `/requests?near=${latitude},${longitude}${query}`)).body.items as {
        id: string;
        distance: number;
        position: { latitude: number };
      }[];

    it('shows what is near, nearest first, rounded in place and distance', async () => {
      const close = await report(18.25012, 109.50012);
      const closer = await report(18.25061, 109.5005);
      await report(18.26, 109.5);
      const items = await near(18.2509, 109.5011);
      assert.deepEqual(
        items.map(({ id }) => id),
        [closer.id, close.id],
      );
      for (const { position, distance } of items) {
        assert.equal(position.latitude, Math.round(position.latitude * 1000) / 1000);
        assert.equal(distance % 10, 0);
      }
    });

    it('blacks out whoever is named, and never tells what was given as contact', async () => {
      const { id } = await report(18.3, 109.6, {
        description: `Lamp dark at 张三丰's door, call 139 1234 5678 or lamp@bird.example. ${'x'.repeat(400)}`,
        contact: { name: '张三丰', phone: '13912345678' },
      });
      const [item] = await near(18.3, 109.6);
      const text = JSON.stringify(item);
      assert.equal(item?.id, id);
      assert.doesNotMatch(text, /张三丰|139|5678|bird/);
      assert.ok(text.includes('Lamp dark'));
      assert.ok(text.length < 600);
    });

    it('never shows what is private, held, taken back, declined or erased, nor a private category', async () => {
      await sendRequest(backend, { location: at(18.4, 109.7) });
      await report(18.4, 109.7, { category: 'family-trouble', answers: {}, contact: { phone: '1' } });
      await report(18.4, 109.7, { website: 'spam' });
      const taken = await report(18.4, 109.7);
      await backend.call('POST', `/requests/${taken.id}/withdrawal`, { body: {}, code: taken.code });
      const erased = await report(18.4, 109.7);
      await place(backend, erased.id, { status: 'resolved', resolved_at: backend.clock.now });
      await backend.call('POST', `/requests/${erased.id}/erasure`, { body: {}, code: erased.code });
      await place(backend, (await report(18.4, 109.7)).id, { status: 'rejected' });
      assert.deepEqual(await near(18.4, 109.7), []);
    });

    it('shows what was resolved within thirty days, and nothing older', async () => {
      const { id } = await report(18.5, 109.8);
      await place(backend, id, { status: 'confirmed', resolved_at: backend.clock.now - 29 * day });
      assert.equal((await near(18.5, 109.8)).length, 1);
      await place(backend, id, { resolved_at: backend.clock.now - 31 * day });
      assert.equal((await near(18.5, 109.8)).length, 0);
    });

    it('asks for one category', async () => {
      await report(18.6, 109.9);
      const market = await report(18.6, 109.9, { category: 'market-place', answers: {} });
      assert.deepEqual(
        (await near(18.6, 109.9, '&category=market-place')).map(({ id }) => id),
        [market.id],
      );
    });

    it('without a place lists the newest, page by page', async () => {
      const { body } = await backend.call('GET', '/requests?limit=2');
      assert.equal(body.items.length, 2);
      assert.ok(body.nextCursor);
      assert.equal(body.items[0].distance, null);
    });
  });
}
