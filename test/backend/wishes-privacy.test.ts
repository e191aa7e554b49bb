/** Canaries: strings in every private field of wishes and promises, looked for in everything that leaves the backend in public. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startTestBackend, storeKinds, unavailable } from './support/backend.js';
import { openDesk, publishWish } from './support/wishes.js';

for (const kind of storeKinds) {
  it(
    `lets no private field of 60 wishes out, by any public door or log on ${kind}`,
    { skip: unavailable(kind) },
    async () => {
      const backend = await startTestBackend(kind);
      const desk = await openDesk(backend);
      const wishes: { id: string; code: string }[] = [];
      for (let index = 0; index < 60; index += 1) {
        const canary = (field: string) => `CANARY${field}${index}`;
        const wish = await publishWish(backend, desk, {
          draft: {
            title: canary('title'),
            story: canary('story'),
            address: canary('address'),
            contact: { name: canary('name'), phone: `1390000${1000 + index}`, email: `${canary('email')}@example.com` },
            units: 2,
          },
        });
        wishes.push(wish);
        const claim = await backend.call('POST', `/wishes/${wish.id}/claims`, {
          body: {
            claimant: { name: canary('claimant'), contact: `${canary('contact')}@example.com` },
            team: canary('team'),
            message: canary('message'),
          },
        });
        await backend.call('POST', `/staff/claims/${claim.body.id}/confirm`, { token: desk.handler.token, body: {} });
        await backend.call('POST', `/claims/${claim.body.id}/messages`, {
          code: claim.body.code,
          body: { text: canary('word') },
        });
        await backend.call('POST', `/wishes/${wish.id}/messages`, {
          code: wish.code,
          body: { claimId: claim.body.id, text: canary('answer') },
        });
        await backend.call('POST', `/claims/${claim.body.id}/fulfilments`, {
          code: claim.body.code,
          body: { note: canary('note') },
        });
        await backend.call('POST', `/wishes/${wish.id}/thanks`, { code: wish.code, body: { text: canary('thanks') } });
        await backend.call('POST', `/wishes/${wish.id}/disputes`, {
          code: wish.code,
          body: { kind: 'other', text: canary('dispute') },
        });
        await backend.call('POST', `/staff/wishes/${wish.id}/consents`, {
          token: desk.handler.token,
          body: { kind: 'person', form: 'written', givenBy: canary('giver'), textVersion: 2 },
        });
        await backend.call('POST', `/wishes/${wish.id}/waiting-list`, {
          body: { claimant: { name: canary('waiter'), contact: `${canary('waitercontact')}@example.com` } },
        });
        if (index % 10 === 0)
          await backend.call('POST', `/staff/wishes/${wish.id}/hide`, {
            token: desk.reviewer.token,
            body: { reason: canary('reason') },
          });
      }
      const answers: string[] = [];
      const look = async (address: string, headers: Record<string, string> = {}) => {
        const answer = await backend.call('GET', address, { headers });
        answers.push(answer.text, JSON.stringify(answer.headers));
        return answer;
      };
      for (const language of ['en', 'zh-Hans']) {
        const headers = { 'accept-language': language };
        for (const sort of ['new', 'urgent', 'closing']) await look(`/wishes?limit=200&sort=${sort}`, headers);
        for (const status of ['claimable', 'open', 'part', 'full', 'fulfilled'])
          await look(`/wishes?status=${status}`, headers);
        await look('/wishes/facets', headers);
        await look('/wishes?q=CANARY', headers);
      }
      const found = await look('/wishes?q=CANARY');
      assert.equal(found.body.total, 0, 'not even the search knows private words');
      for (const { id } of wishes) await look(`/wishes/${id}`);
      // Losing a race shows similar wishes: no private words there either.
      const lost = await backend.call('POST', `/wishes/${wishes[1]?.id}/claims`, {
        body: { claimant: { name: 'A', contact: 'a@example.com' }, units: 5 },
      });
      answers.push(lost.text);
      const changes = await backend.store.queries.selectFrom('changes').selectAll().execute();
      answers.push(JSON.stringify(changes), ...backend.logLines);
      assert.ok(changes.length > 60);
      for (const answer of answers) assert.ok(!/CANARY|1390000\d{4}/.test(answer), answer.slice(0, 400));

      // In the tables the private words are sealed: a copy of the database tells nobody.
      for (const table of [
        'wishes',
        'wish_private',
        'claims',
        'wish_waiting',
        'wish_disputes',
        'wish_keepsakes',
        'wish_consents',
      ] as const) {
        const rows = JSON.stringify(await backend.store.queries.selectFrom(table).selectAll().execute());
        assert.ok(!/CANARY(?!reason)/.test(rows), table);
      }
      await backend.close();
    },
  );
}

for (const kind of storeKinds) {
  it(
    `caps every list, gives opaque ids, and tells no small numbers on ${kind}`,
    { skip: unavailable(kind) },
    async () => {
      const backend = await startTestBackend(kind);
      const desk = await openDesk(backend);
      const ids: string[] = [];
      for (let index = 0; index < 5; index += 1) ids.push((await publishWish(backend, desk)).id);
      await publishWish(backend, desk, { draft: { category: 'learning' } });
      assert.equal((await backend.call('GET', '/wishes?limit=201')).status, 422);
      const page = await backend.call('GET', '/wishes?limit=4');
      assert.equal(page.body.items.length, 4);
      const next = await backend.call('GET', `/wishes?limit=4&cursor=${page.body.nextCursor}`);
      assert.equal(next.body.items.length, 2);
      assert.equal(next.body.nextCursor, null);
      for (const id of ids) assert.match(id, /^[A-Za-z0-9_-]{20}$/);
      assert.equal(new Set(ids.map((id) => id.slice(0, 6))).size, ids.length);
      const { body } = await backend.call('GET', '/wishes/facets');
      const counts = Object.fromEntries(
        body.categories.map((one: { value: string; count: number }) => [one.value, one.count]),
      );
      assert.deepEqual(counts, { daily: 5, learning: null });
      await backend.close();
    },
  );
}

for (const kind of storeKinds) {
  it(`holds to 200 rows where there are more on ${kind}`, { skip: unavailable(kind) }, async () => {
    const backend = await startTestBackend(kind);
    const desk = await openDesk(backend);
    const { id } = await publishWish(backend, desk);
    const wish = await backend.store.queries
      .selectFrom('wishes')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await backend.store.change(async (queries) => {
      for (let index = 0; index < 400; index += 1)
        await queries
          .insertInto('wishes')
          .values({ ...wish, id: `wish${index}` })
          .execute();
    });
    const { body } = await backend.call('GET', '/wishes?limit=200');
    assert.deepEqual([body.items.length, body.total], [200, 401]);
    await backend.close();
  });
}
