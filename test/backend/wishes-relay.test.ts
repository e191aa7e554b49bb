import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, type TestBackend, storeKinds, unavailable } from './support/backend.js';
import { assertUnitsAddUp, claimBody, openDesk, publishWish, type Desk } from './support/wishes.js';

const minute = 60_000;
const home = 'Room 502, Building 3, Harbour Garden';

for (const kind of storeKinds) {
  describe(`between who wished and who promised on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let desk: Desk;
    let person = 900;
    before(async () => {
      backend = await startTestBackend(kind);
      desk = await openDesk(backend);
    });
    after(async () => {
      await assertUnitsAddUp(backend.store);
      await backend.close();
    });

    const staff = (path: string, body: object = {}) =>
      backend.call('POST', `/staff/${path}`, { token: desk.reviewer.token, body });
    const claims = (claim: { id: string; code: string }, path: string, body: object = {}) =>
      backend.call('POST', `/claims/${claim.id}/${path}`, { code: claim.code, body });
    const wishes = (wish: { id: string; code: string }, path: string, body: object) =>
      backend.call('POST', `/wishes/${wish.id}/${path}`, { code: wish.code, body });
    const mine = async ({ code }: { code: string }) => (await backend.call('GET', '/claims/mine', { code })).body;
    const made = async ({ code }: { code: string }) => (await backend.call('GET', '/wishes/mine', { code })).body;
    const claim = async (wish: { id: string }, more: object = {}, who = (person += 1)) => {
      const { status, body, text } = await backend.call('POST', `/wishes/${wish.id}/claims`, {
        body: claimBody(who, more),
      });
      assert.equal(status, 201, text);
      return body;
    };
    const confirmed = async (wish: { id: string }, more: object = {}, who?: number) => {
      const one = await claim(wish, more, who);
      assert.equal((await staff(`claims/${one.id}/confirm`)).status, 200);
      return one;
    };

    describe('a wish that changes after it was promised', () => {
      const edit = (wish: { id: string }, change: object) =>
        backend.call('PATCH', `/staff/wishes/${wish.id}`, { token: desk.handler.token, body: change });

      it('asks its holder to agree anew before anything else, and goes on then', async () => {
        const wish = await publishWish(backend, desk, { draft: { units: 3 } });
        const one = await confirmed(wish);
        assert.equal((await mine(one)).changed, false);
        assert.equal((await edit(wish, { neededBy: '2031-01-01T00:00:00Z' })).status, 200);
        const asked = await mine(one);
        assert.equal(asked.changed, true);
        assert.ok(asked.actions.includes('agree') && asked.actions.includes('release'), asked.actions);
        assert.ok(!asked.actions.includes('fulfil') && !asked.actions.includes('extend'), asked.actions);
        assert.equal((await claims(one, 'fulfilments', { note: 'here' })).body.code, 'transition-not-allowed');
        assert.equal((await claims(one, 'extensions', { reason: 'rain' })).body.code, 'transition-not-allowed');
        const agreed = await claims(one, 'agreement');
        assert.equal(agreed.body.changed, false);
        assert.ok(agreed.body.actions.includes('fulfil'));
        assert.equal(
          (await claims(one, 'agreement')).body.code,
          'transition-not-allowed',
          'there is nothing to agree to',
        );
        assert.equal((await claims(one, 'fulfilments', { note: 'here' })).body.state, 'delivered');
      });

      it('can be given back without any penalty', async () => {
        const wish = await publishWish(backend, desk);
        const who = (person += 1);
        const one = await confirmed(wish, {}, who);
        await edit(wish, { costBand: 'upTo500' });
        assert.equal((await claims(one, 'release')).body.state, 'released');
        await claim(wish, {}, who);
      });

      it('asks nobody for what changes nothing, nor who promised what it says now', async () => {
        const wish = await publishWish(backend, desk, { draft: { units: 2 } });
        const before = await confirmed(wish);
        await edit(wish, { sharing: 'off', units: 2 });
        assert.equal((await mine(before)).changed, false);
        await edit(wish, { units: 4 });
        const after = await claim(wish);
        assert.deepEqual([(await mine(before)).changed, (await mine(after)).changed], [true, false]);
      });
    });

    describe('a message', () => {
      it('passes through the center, in both directions, without a name', async () => {
        const wish = await publishWish(backend, desk);
        const one = await confirmed(wish);
        const sent = await claims(one, 'messages', { text: 'Is a used one all right?' });
        assert.deepEqual(
          sent.body.messages.map(({ by, state }: { by: string; state: string }) => [by, state]),
          [['claimer', 'passed']],
        );
        const read = await made(wish);
        assert.ok(read.actions.includes('write'));
        assert.equal(read.claims[0].messages[0].text, 'Is a used one all right?');
        backend.clock.now += 1;
        await wishes(wish, 'messages', { claimId: one.id, text: 'Gladly.' });
        assert.equal((await mine(one)).messages.at(-1).text, 'Gladly.');
        assert.ok(!JSON.stringify(await mine(one)).includes('Chen Aiyu'));
        assert.ok(!JSON.stringify(await made(wish)).includes('Volunteer'));
      });

      it('that tells a number, also in characters, or a name, waits for a person to read it', async () => {
        const wish = await publishWish(backend, desk);
        const one = await confirmed(wish);
        for (const text of ['我的电话一三九零零零零一二三四', 'Ask for Chen Aiyu at the gate', 'wechat: boots_2026']) {
          await claims(one, 'messages', { text });
          assert.ok(!JSON.stringify((await made(wish)).claims).includes(text), text);
        }
        const { body } = await backend.call('GET', '/staff/messages?state=waiting', { token: desk.reviewer.token });
        const ours = body.items.filter(({ claimId }: { claimId: string }) => claimId === one.id);
        assert.equal(ours.length, 3);
        await staff(`messages/${ours[0].id}/review`, { decision: 'stop' });
        await staff(`messages/${ours[1].id}/review`, { decision: 'pass' });
        assert.equal(
          (await staff(`messages/${ours[0].id}/review`, { decision: 'pass' })).body.code,
          'transition-not-allowed',
        );
        assert.deepEqual(
          (await made(wish)).claims[0].messages.map(({ text }: { text: string }) => text),
          [ours[1].text],
        );
      });

      it('cannot be written before the center has confirmed the promise, nor after the wish was stopped', async () => {
        const wish = await publishWish(backend, desk);
        const one = await claim(wish);
        assert.equal((await claims(one, 'messages', { text: 'Hello' })).body.code, 'transition-not-allowed');
        await staff(`claims/${one.id}/confirm`);
        assert.equal((await claims(one, 'messages', { text: 'Hello' })).status, 200);
        await wishes(wish, 'stop', { kind: 'unsafe', text: 'I am afraid' });
        assert.equal((await claims(one, 'messages', { text: 'Hello?' })).body.code, 'transition-not-allowed');
        assert.equal(
          (await wishes(wish, 'messages', { claimId: one.id, text: 'No' })).body.code,
          'transition-not-allowed',
        );
      });

      it('goes to nobody else: another wish’s promise cannot be written to, nor read', async () => {
        const [wish, other] = [await publishWish(backend, desk), await publishWish(backend, desk)];
        const one = await confirmed(wish);
        assert.equal((await wishes(other, 'messages', { claimId: one.id, text: 'Hello' })).status, 404);
        const stranger = await backend.call('POST', `/claims/${one.id}/messages`, {
          code: other.code,
          body: { text: 'Hello' },
        });
        assert.equal(stranger.status, 401);
      });
    });

    describe('an address', () => {
      /** Somebody who has kept a promise before, and arranges this one. */
      const trusted = async (draft: object = { address: home }) => {
        const who = (person += 1);
        const kept = await confirmed(await publishWish(backend, desk), {}, who);
        for (const operation of ['deliver', 'accept']) await staff(`claims/${kept.id}/${operation}`);
        const wish = await publishWish(backend, desk, { draft });
        return { wish, one: await confirmed(wish, { handOver: 'arranged' }, who) };
      };

      it('is shown for a quarter of an hour once all three have said yes, and each reading is written down', async () => {
        const { wish, one } = await trusted();
        assert.ok((await mine(one)).actions.includes('askAddress'));
        assert.equal((await claims(one, 'address')).body.address.state, 'asked');
        assert.equal((await staff(`claims/${one.id}/address`, { decision: 'show' })).body.code, 'consent-missing');
        assert.equal((await made(wish)).claims[0].address, 'asked');
        await wishes(wish, 'address', { claimId: one.id, answer: 'agree' });
        assert.equal((await mine(one)).address.text, null);
        assert.equal((await staff(`claims/${one.id}/address`, { decision: 'show' })).body.address, 'shown');
        assert.equal((await mine(one)).address.text, home);
        const reads = await backend.store.queries
          .selectFrom('address_reads')
          .select('at')
          .where('claim_id', '=', one.id)
          .execute();
        assert.equal(reads.length, 1);
        backend.clock.now += 15 * minute;
        assert.deepEqual((await mine(one)).address, { state: 'over', text: null, until: null });
      });

      it('is not shown when the person says no, nor told why', async () => {
        const { wish, one } = await trusted();
        await claims(one, 'address');
        await wishes(wish, 'address', { claimId: one.id, answer: 'decline' });
        assert.deepEqual((await mine(one)).address, { state: 'refused', text: null, until: null });
        assert.equal(
          (await staff(`claims/${one.id}/address`, { decision: 'show' })).body.code,
          'transition-not-allowed',
        );
        assert.equal((await claims(one, 'address')).body.code, 'transition-not-allowed', 'nobody is asked twice');
      });

      it('cannot be asked for by who never kept a promise, nor by who brings it to the center', async () => {
        const wish = await publishWish(backend, desk, { draft: { address: home, units: 2 } });
        const first = await confirmed(wish, { handOver: 'arranged' });
        assert.equal((await claims(first, 'address')).body.code, 'transition-not-allowed');
        const who = (person += 1);
        const kept = await confirmed(await publishWish(backend, desk), {}, who);
        for (const operation of ['deliver', 'accept']) await staff(`claims/${kept.id}/${operation}`);
        const brings = await confirmed(wish, {}, who);
        assert.equal((await claims(brings, 'address')).body.code, 'transition-not-allowed');
      });

      it('disappears at once with a safety stop', async () => {
        const { wish, one } = await trusted();
        await claims(one, 'address');
        await staff(`claims/${one.id}/address`, { decision: 'show', agreed: 'spoken' });
        assert.equal((await mine(one)).address.text, home);
        await wishes(wish, 'stop', { kind: 'unsafe', text: 'I have changed my mind' });
        assert.equal((await mine(one)).address.text, null);
      });
    });
  });
}
