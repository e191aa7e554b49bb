import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, type TestBackend, storeKinds, unavailable } from './support/backend.js';
import { assertUnitsAddUp, claimBody, openDesk, publishWish, type Desk } from './support/wishes.js';

const hour = 3_600_000;

for (const kind of storeKinds) {
  describe(`a promise with a lease on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let desk: Desk;
    let person = 0;
    before(async () => {
      backend = await startTestBackend(kind);
      desk = await openDesk(backend);
    });
    after(async () => {
      await assertUnitsAddUp(backend.store);
      await backend.close();
    });

    const claim = async (id: string, more: object = {}) => {
      person += 1;
      return backend.call('POST', `/wishes/${id}/claims`, { body: claimBody(person, more) });
    };
    const staff = (id: string, operation: string, body: object = {}) =>
      backend.call('POST', `/staff/claims/${id}/${operation}`, { token: desk.handler.token, body });
    const mine = (code: string) => backend.call('GET', '/claims/mine', { code });

    it('frees its units by the clock alone, on the wall and for the next person', async () => {
      const { id } = await publishWish(backend, desk);
      assert.equal((await claim(id)).status, 201);
      assert.equal((await backend.call('GET', `/wishes/${id}`)).body.state, 'full');
      backend.clock.now += 24 * hour + 1;
      // Nothing ran in between: reading is enough.
      assert.equal((await backend.call('GET', `/wishes/${id}`)).body.state, 'open');
      const claimable = await backend.call('GET', '/wishes?status=claimable');
      assert.ok(claimable.body.items.some((one: { id: string }) => one.id === id));
      assert.equal((await claim(id)).status, 201);
    });

    it('is revived for a holder who comes back late, if nobody took it', async () => {
      const { id } = await publishWish(backend, desk);
      const { body } = await claim(id);
      await staff(body.id, 'confirm');
      backend.clock.now += 80 * hour;
      assert.equal((await mine(body.code)).body.state, 'expired');
      const brought = await backend.call('POST', `/claims/${body.id}/fulfilments`, {
        code: body.code,
        body: { note: 'A day late, but here.', fence: body.fence },
      });
      assert.equal(brought.body.state, 'delivered');
    });

    it('is lost to a holder who comes back late, if somebody took it', async () => {
      const { id } = await publishWish(backend, desk);
      const first = await claim(id);
      await staff(first.body.id, 'confirm');
      backend.clock.now += 80 * hour;
      assert.equal((await claim(id)).status, 201);
      const late = await backend.call('POST', `/claims/${first.body.id}/fulfilments`, {
        code: first.body.code,
        body: { note: 'Late', fence: first.body.fence },
      });
      assert.equal(late.status, 409);
      assert.equal(late.body.code, 'lease-lost');
    });

    it('is extended twice at most, never beyond six days, and refuses an old fence', async () => {
      const { id } = await publishWish(backend, desk);
      const { body } = await claim(id);
      await staff(body.id, 'confirm');
      const extend = (fence: number) =>
        backend.call('POST', `/claims/${body.id}/extensions`, { code: body.code, body: { reason: 'Rain', fence } });
      const once = await extend(body.fence);
      assert.equal(once.status, 200);
      assert.ok(Date.parse(once.body.expiresAt) - Date.parse(once.body.claimedAt) <= 144 * hour);
      assert.equal((await extend(body.fence)).body.code, 'lease-lost');
      assert.equal((await extend(once.body.fence)).body.code, 'transition-not-allowed');
    });

    it('stands still once it was brought, until somebody has checked', async () => {
      const { id } = await publishWish(backend, desk);
      const { body } = await claim(id);
      await staff(body.id, 'confirm');
      await backend.call('POST', `/claims/${body.id}/fulfilments`, { code: body.code, body: { note: 'At the desk' } });
      backend.clock.now += 200 * hour;
      assert.equal((await claim(id)).body.code, 'wish-already-claimed');
      assert.equal((await staff(body.id, 'accept')).body.state, 'accepted');
      assert.equal((await backend.call('GET', `/wishes/${id}`)).body.state, 'fulfilled');
    });

    it('is done at once with the code that only the receiver knows, and not with another', async () => {
      const wish = await publishWish(backend, desk);
      const { body } = await claim(wish.id);
      const made = await backend.call('GET', '/wishes/mine', { code: wish.code });
      const { handOverCode } = made.body.claims[0];
      assert.match(handOverCode, /^\d{6}$/);
      const bring = (code: string) =>
        backend.call('POST', `/claims/${body.id}/fulfilments`, {
          code: body.code,
          body: { note: '', handOverCode: code },
        });
      const wrong = await bring(handOverCode === '000000' ? '111111' : '000000');
      assert.equal(wrong.status, 422);
      assert.equal(wrong.body.errors[0].path, 'handOverCode');
      assert.equal((await bring(handOverCode)).body.state, 'accepted');
    });

    it('cannot be guessed: after five wrong hand-over codes the right one is for staff to check', async () => {
      const wish = await publishWish(backend, desk);
      const { body } = await claim(wish.id);
      const made = await backend.call('GET', '/wishes/mine', { code: wish.code });
      const bring = (handOverCode: string) =>
        backend.call('POST', `/claims/${body.id}/fulfilments`, { code: body.code, body: { note: '', handOverCode } });
      for (let tries = 0; tries < 5; tries += 1) {
        await bring('x');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.equal((await bring(made.body.claims[0].handOverCode)).status, 422);
    });

    it('cannot be kept by a note while nobody has confirmed it', async () => {
      const { id } = await publishWish(backend, desk);
      const { body } = await claim(id);
      const noted = await backend.call('POST', `/claims/${body.id}/fulfilments`, {
        code: body.code,
        body: { note: 'Done' },
      });
      assert.equal(noted.body.code, 'not-yet-allowed');
    });

    it('given back, goes to who waits longest, whose offer ends by the clock too', async () => {
      const { id } = await publishWish(backend, desk);
      const { body } = await claim(id);
      const join = async () => {
        person += 1;
        // Who came in the same millisecond came at the same time: lots decide between them.
        backend.clock.now += 1;
        return (await backend.call('POST', `/wishes/${id}/waiting-list`, { body: claimBody(person) })).body;
      };
      const [first, second] = [await join(), await join()];
      assert.deepEqual([first.position, second.position], [1, 2]);
      await backend.call('POST', `/claims/${body.id}/release`, { code: body.code, body: { fence: body.fence } });
      const look = async (one: { code: string }) =>
        (await backend.call('GET', '/waiting/mine', { code: one.code })).body.state;
      assert.deepEqual([await look(first), await look(second)], ['offered', 'waiting']);
      assert.equal((await claim(id)).body.code, 'wish-already-claimed');
      backend.clock.now += 12 * hour + 1;
      assert.deepEqual([await look(second), await look(first)], ['offered', 'missed']);
      const missed = await backend.call('POST', `/waiting/${first.id}/acceptance`, { code: first.code });
      assert.equal(missed.body.code, 'lease-lost');
      const taken = await backend.call('POST', `/waiting/${second.id}/acceptance`, { code: second.code });
      assert.equal(taken.status, 201);
      assert.equal((await mine(taken.body.code)).body.state, 'held');
    });

    it('found to be false, gives the units back and keeps the person from claiming for a week', async () => {
      const { id } = await publishWish(backend, desk);
      const { body } = await claim(id);
      const again = () => backend.call('POST', `/wishes/${id}/claims`, { body: claimBody(person) });
      await staff(body.id, 'confirm');
      await staff(body.id, 'deliver');
      await staff(body.id, 'contest', { reason: 'Nothing is here' });
      assert.equal((await staff(body.id, 'void')).status, 422, 'a reason is needed');
      assert.equal((await staff(body.id, 'void', { reason: 'It never was here' })).body.state, 'void');
      assert.equal((await again()).body.code, 'not-yet-allowed');
      backend.clock.now += 7 * 24 * hour + 1;
      assert.equal((await again()).status, 201);
    });

    it('ends at once when its holder does not feel safe', async () => {
      const { id } = await publishWish(backend, desk);
      const { body } = await claim(id);
      const stopped = await backend.call('POST', `/claims/${body.id}/disputes`, {
        code: body.code,
        body: { kind: 'unsafe', text: 'I was asked to come alone at night.' },
      });
      assert.equal(stopped.body.state, 'released');
      const disputes = await backend.call('GET', '/staff/disputes?state=open', { token: desk.reviewer.token });
      assert.ok(disputes.body.items.some((one: { claimId: string }) => one.claimId === body.id));
    });

    it('refuses amounts that are none', async () => {
      const { id } = await publishWish(backend, desk, { draft: { units: 3 } });
      for (const units of [0, -1, 1.5, 2 ** 31, '3', null])
        assert.equal((await claim(id, { units })).status, 422, String(units));
      const short = await claim(id, { units: 4 });
      assert.deepEqual([short.status, short.body.code, short.body.left], [409, 'not-enough-left', 3]);
    });
  });
}
