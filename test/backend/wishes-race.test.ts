import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { assertUnitsAddUp, claimBody, openDesk, publishWish, type Desk } from './support/wishes.js';

for (const kind of storeKinds) {
  describe(`two hundred people at once, ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let desk: Desk;
    let base: string;
    before(async () => {
      backend = await startTestBackend(kind);
      desk = await openDesk(backend);
      base = `${await backend.app.listen({ port: 0, host: '127.0.0.1' })}/api`;
    });
    after(() => backend.close());

    /** Over real connections, all sent before the first answer. */
    const claimAtOnce = async (wish: (index: number) => string, person: (index: number) => number) => {
      const answers = await Promise.all(
        Array.from({ length: 200 }, async (_, index) => {
          const response = await fetch(`${base}/wishes/${wish(index)}/claims`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': `race-${wish(index)}-${index}` },
            body: JSON.stringify(claimBody(person(index))),
          });
          return { status: response.status, body: (await response.json()) as { code: string; similar?: unknown[] } };
        }),
      );
      const won = answers.filter(({ status }) => status === 201);
      const lost = answers.filter(({ status }) => status === 409);
      assert.equal(won.length + lost.length, 200, `other answers: ${answers.map(({ status }) => status).join(' ')}`);
      return { won, lost };
    };

    it('leave exactly one winner of one wish, and tell the others kindly', async () => {
      const { id } = await publishWish(backend, desk);
      await publishWish(backend, desk);
      const { won, lost } = await claimAtOnce(
        () => id,
        (index) => index,
      );
      assert.equal(won.length, 1);
      assert.ok(lost.every(({ body }) => body.code === 'wish-already-claimed' && body.similar?.length === 1));
      await assertUnitsAddUp(backend.store);
    });

    it('leave exactly five winners of five units', async () => {
      const { id } = await publishWish(backend, desk, { draft: { units: 5 } });
      const { won } = await claimAtOnce(
        () => id,
        (index) => 1000 + index,
      );
      assert.equal(won.length, 5);
      await assertUnitsAddUp(backend.store);
    });

    it('leave exactly three claims to one person who presses two hundred buttons', async () => {
      const wishes: string[] = [];
      for (let index = 0; index < 20; index += 1) wishes.push((await publishWish(backend, desk)).id);
      const { won, lost } = await claimAtOnce(
        (index) => wishes[index % wishes.length] ?? '',
        () => 7777,
      );
      assert.equal(won.length, 3);
      assert.ok(lost.some(({ body }) => body.code === 'claim-limit-reached'));
      await assertUnitsAddUp(backend.store);
    });

    it('get one claim when one person presses two hundred times with one key', async () => {
      const { id } = await publishWish(backend, desk, { draft: { units: 50 } });
      const press = async () => {
        const response = await fetch(`${base}/wishes/${id}/claims`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': 'one-intent' },
          body: JSON.stringify(claimBody(8888)),
        });
        return { status: response.status, body: (await response.json()) as { id?: string } };
      };
      const answers = await Promise.all(Array.from({ length: 200 }, press));
      const again = await press();
      assert.equal(again.status, 201);
      const ids = new Set([...answers, again].flatMap(({ status, body }) => (status === 201 ? [body.id] : [])));
      assert.equal(ids.size, 1);
      const shown = await backend.call('GET', `/wishes/${id}`);
      assert.equal(shown.body.units.left, 49);
    });
  });
}
