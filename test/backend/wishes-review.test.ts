import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, type TestBackend, storeKinds, unavailable } from './support/backend.js';
import { claimBody, makeWish, openDesk, ownWords, publicWords, publishWish, type Desk } from './support/wishes.js';

for (const kind of storeKinds) {
  describe(`the review of a wish on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let desk: Desk;
    before(async () => {
      backend = await startTestBackend(kind);
      desk = await openDesk(backend);
    });
    after(() => backend.close());

    const staff = (token: string, id: string, operation: string, body: object = {}) =>
      backend.call('POST', `/staff/wishes/${id}/${operation}`, { token, body });
    const write = (id: string, change: object) =>
      backend.call('PATCH', `/staff/wishes/${id}`, { token: desk.handler.token, body: change });

    it('never shows what the person wrote, only what staff wrote', async () => {
      const wish = await makeWish(backend);
      assert.equal((await backend.call('GET', `/wishes/${wish.id}`)).status, 404);
      await staff(desk.handler.token, wish.id, 'start-review');
      const empty = await staff(desk.reviewer.token, wish.id, 'publish');
      assert.deepEqual([empty.status, empty.body.code], [409, 'unresolved-marks']);
      await write(wish.id, { words: publicWords });
      assert.equal((await staff(desk.reviewer.token, wish.id, 'publish')).status, 200);
      const shown = await backend.call('GET', `/wishes/${wish.id}`, { headers: { 'accept-language': 'zh-CN' } });
      assert.equal(shown.body.title, '一台小收音机');
      assert.ok(!shown.text.includes('My wish'));
    });

    it('keeps a handler from publishing, and a writer from being the only reader', async () => {
      const wish = await makeWish(backend);
      await staff(desk.handler.token, wish.id, 'start-review');
      await backend.call('PATCH', `/staff/wishes/${wish.id}`, {
        token: desk.reviewer.token,
        body: { words: publicWords },
      });
      assert.equal((await staff(desk.handler.token, wish.id, 'publish')).body.code, 'transition-not-allowed');
      assert.equal((await staff(desk.reviewer.token, wish.id, 'publish')).body.code, 'own-case');
      assert.equal((await staff(desk.colleague.token, wish.id, 'publish')).status, 200);
    });

    it('marks the person’s own name and phone in the public words, however they are written', async () => {
      const wish = await makeWish(backend);
      await staff(desk.handler.token, wish.id, 'start-review');
      const { body } = await write(wish.id, {
        words: { en: { title: 'A radio', story: 'For Chen Aiyu, call 138 0000 1234.' } },
      });
      assert.ok(body.marks.length >= 2, JSON.stringify(body.marks));
      assert.equal((await staff(desk.reviewer.token, wish.id, 'publish')).body.code, 'unresolved-marks');
    });

    it('publishes a child’s wish only with both consents to these words, two approvals, and nothing that tells who it is', async () => {
      const wish = await makeWish(backend, { madeBy: 'family', forMinor: true });
      const at = `/staff/wishes/${wish.id}`;
      const publish = () => staff(desk.reviewer.token, wish.id, 'publish');
      await staff(desk.handler.token, wish.id, 'start-review');
      const told = await write(wish.id, {
        words: { 'zh-Hans': { title: '一个书包', story: '红树小学三年级，8岁，书包要120元。' } },
      });
      for (const fault of [
        'guardian-consent-missing',
        'child-consent-missing',
        'age-told',
        'school-told',
        'money-told',
      ])
        assert.ok(told.body.gate.includes(fault), `${fault}: ${told.body.gate}`);
      assert.equal((await publish()).body.code, 'consent-missing');

      const rewritten = await write(wish.id, {
        words: { 'zh-Hans': { title: '一个结实的书包', story: '开学想用，旧的也可以。' } },
      });
      const consent = (kind: string, textVersion: number) =>
        backend.call('POST', `${at}/consents`, {
          token: desk.handler.token,
          body: { kind, form: 'written', givenBy: 'A guardian', textVersion },
        });
      // Shown the words of before: does not count for these.
      await consent('guardian', rewritten.body.textVersion - 1);
      await consent('child', rewritten.body.textVersion);
      assert.equal((await publish()).body.code, 'consent-missing');
      await consent('guardian', rewritten.body.textVersion);
      assert.equal((await publish()).body.code, 'own-case', 'one reader is not enough');
      assert.equal((await staff(desk.colleague.token, wish.id, 'approvals')).status, 200);
      assert.equal((await publish()).status, 200);

      const { body } = await backend.call('GET', `/wishes/${wish.id}`);
      assert.equal(body.sharing, 'off');
      assert.ok(!JSON.stringify(body).includes('minor'));
    });

    it('takes the consent back in one act: gone for everybody, promises ended', async () => {
      const wish = await publishWish(backend, desk);
      const { body: claim } = await backend.call('POST', `/wishes/${wish.id}/claims`, { body: claimBody(501) });
      const { status } = await backend.call('POST', `/staff/wishes/${wish.id}/consents/withdrawal`, {
        token: desk.handler.token,
        body: {},
      });
      assert.equal(status, 200);
      const gone = await backend.call('GET', `/wishes/${wish.id}`);
      assert.equal(gone.status, 410);
      assert.ok(!gone.text.includes('radio'));
      const list = await backend.call('GET', '/wishes?limit=200');
      assert.ok(!list.text.includes(wish.id));
      const mine = await backend.call('GET', '/claims/mine', { code: claim.code });
      assert.deepEqual([mine.body.state, mine.body.handOver], ['revoked', '']);
      const back = await staff(desk.reviewer.token, wish.id, 'unhide');
      assert.equal(back.body.code, 'consent-missing');
    });

    it('lets the maker take it back and see why changes are asked for', async () => {
      const wish = await makeWish(backend);
      await staff(desk.handler.token, wish.id, 'start-review');
      assert.equal((await staff(desk.handler.token, wish.id, 'ask-changes')).status, 422);
      await staff(desk.handler.token, wish.id, 'ask-changes', { reason: 'Which size?' });
      const seen = await backend.call('GET', '/wishes/mine', { code: wish.code });
      assert.equal(seen.body.reviewNote, 'Which size?');
      const again = await backend.call('POST', `/wishes/${wish.id}/resubmission`, {
        code: wish.code,
        body: { title: 'Boots', story: 'Size 42' },
      });
      assert.equal(again.body.state, 'submitted');
      const back = await backend.call('POST', `/wishes/${wish.id}/withdrawal`, { code: wish.code, body: {} });
      assert.equal(back.body.state, 'withdrawn');
      assert.equal(
        await backend.store.queries
          .selectFrom('wish_private')
          .select('wish_id')
          .where('wish_id', '=', wish.id)
          .executeTakeFirst(),
        undefined,
      );
    });

    it('refuses fewer units than are promised', async () => {
      const wish = await publishWish(backend, desk, { draft: { units: 3 } });
      await backend.call('POST', `/wishes/${wish.id}/claims`, { body: claimBody(601, { units: 2 }) });
      assert.equal((await write(wish.id, { units: 1 })).body.code, 'not-enough-left');
      assert.deepEqual((await write(wish.id, { units: 2 })).body.units, { total: 2, left: 0 });
    });

    it('shows thanks only after somebody has read them', async () => {
      const wish = await publishWish(backend, desk);
      const { body: claim } = await backend.call('POST', `/wishes/${wish.id}/claims`, { body: claimBody(701) });
      for (const operation of ['confirm', 'deliver', 'accept'])
        await backend.call('POST', `/staff/claims/${claim.id}/${operation}`, { token: desk.handler.token, body: {} });
      const thank = (text: string) =>
        backend.call('POST', `/wishes/${wish.id}/thanks`, { code: wish.code, body: { text } });
      await thank('Thank you, Chen Aiyu 13800001234');
      const waiting = await backend.call('GET', '/staff/keepsakes?state=waiting', { token: desk.reviewer.token });
      const [{ id }] = waiting.body.items;
      assert.deepEqual((await backend.call('GET', `/wishes/${wish.id}`)).body.thanks ?? [], []);
      const review = (body: object) =>
        backend.call('POST', `/staff/keepsakes/${id}/review`, { token: desk.reviewer.token, body });
      assert.equal((await review({ decision: 'publish' })).body.code, 'unresolved-marks');
      assert.equal((await review({ decision: 'publish', text: 'The radio plays every evening.' })).status, 200);
      const shown = await backend.call('GET', `/wishes/${wish.id}`);
      assert.deepEqual(shown.body.thanks, ['The radio plays every evening.']);
    });

    it('writes down who read the private words', async () => {
      const wish = await makeWish(backend);
      const { body } = await backend.call('GET', `/staff/wishes/${wish.id}`, { token: desk.handler.token });
      assert.equal(body.private.contact.phone, '13800001234');
      const reads = await backend.store.queries
        .selectFrom('wish_reads')
        .selectAll()
        .where('wish_id', '=', wish.id)
        .execute();
      assert.deepEqual(
        reads.map(({ staff_id }) => staff_id),
        [desk.handler.id],
      );
      const list = await backend.call('GET', '/staff/wishes?state=submitted', { token: desk.handler.token });
      assert.ok(!list.text.includes('13800001234'));
    });

    it('writes down who read thanks and disputes, and tells how many there are without reading any', async () => {
      const wish = await publishWish(backend, desk);
      const dispute = { code: wish.code, body: { kind: 'other', text: 'Nobody called.' } };
      await backend.call('POST', `/wishes/${wish.id}/disputes`, dispute);
      const reads = async () =>
        (await backend.store.queries.selectFrom('wish_reads').selectAll().where('wish_id', '=', wish.id).execute())
          .length;
      const { token } = desk.reviewer;
      const counted = await backend.call('GET', '/staff/disputes?limit=0', { token });
      assert.deepEqual([counted.body.items, counted.body.total > 0, await reads()], [[], true, 0]);
      const read = await backend.call('GET', '/staff/disputes', { token });
      assert.ok(read.text.includes('Nobody called.'));
      assert.equal(await reads(), 1);
    });

    it('takes down a wish for somebody at the counter, with who agreed and how', async () => {
      const { token } = desk.handler;
      const agreement = { kind: 'person', form: 'written', givenBy: 'Chen Aiyu' };
      const made = await backend.call('POST', '/staff/wishes', { token, body: { ...ownWords, agreement } });
      assert.equal(made.status, 201, made.text);
      const seen = await backend.call('GET', `/staff/wishes/${made.body.id}`, { token });
      assert.deepEqual(
        seen.body.consents.map(({ kind, form, recordedBy }: Record<string, string>) => [kind, form, recordedBy]),
        [['person', 'written', 'A handler']],
      );
      assert.ok(!seen.body.gate.includes('consent-missing'));
      const silent = await backend.call('POST', '/staff/wishes', { token, body: ownWords });
      const other = await backend.call('GET', `/staff/wishes/${silent.body.id}`, { token });
      assert.ok(other.body.gate.includes('consent-missing'), 'nobody agreed, and it counts as agreed');
      const refused = await backend.call('POST', '/staff/wishes', { token, body: { ...ownWords, consent: false } });
      assert.equal(refused.body.code, 'consent-missing');
    });

    it('keeps no points unless the city switched them on', async () => {
      const bring = async (person: number) => {
        const wish = await publishWish(backend, desk);
        const { body: claim } = await backend.call('POST', `/wishes/${wish.id}/claims`, { body: claimBody(person) });
        for (const operation of ['confirm', 'deliver', 'accept'])
          await backend.call('POST', `/staff/claims/${claim.id}/${operation}`, { token: desk.handler.token, body: {} });
      };
      const points = () => backend.store.queries.selectFrom('points_ledger').selectAll().execute();
      await bring(801);
      assert.equal((await points()).length, 0);
      await backend.store.queries.insertInto('settings').values({ name: 'points-ledger', value: 'on' }).execute();
      await bring(802);
      assert.equal((await points()).length, 1);
    });
  });
}
