/** How a resolved request becomes public: by two people, with consent, without what tells who somebody is. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hireStaff, publishNotice, resolveRequest, words, type Person } from './support/notices.js';

for (const kind of storeKinds) {
  describe(`publishing a notice on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let tokens: Record<Person, string>;
    before(async () => {
      backend = await startTestBackend(kind);
      tokens = await hireStaff(backend);
    });
    after(() => backend.close());

    const staff = (person: Person, method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) =>
      backend.call(method, `/staff/notices${path}`, { token: tokens[person], ...(body ? { body } : {}) });
    const draftOf = async (requestId: string, person: Person = 'handler', written: object = words) =>
      (await staff(person, 'POST', '', { requestId, words: written })).body;

    it('starts from a resolved request without copying a word of it', async () => {
      const request = await resolveRequest(backend, { description: 'Dark at my door, call 13800138000, thanks' });
      const draft = (await staff('handler', 'POST', '', { requestId: request.id })).body;
      assert.equal(draft.words.en.title, 'Street light');
      assert.equal(draft.words.en.summary, '');
      assert.equal(draft.suggestion.summary, 'Dark at my door, call ***, thanks');
      const refused = await staff('handler', 'POST', `/${draft.id}/submission`);
      assert.equal(refused.status, 422);
      assert.ok(refused.body.errors.some(({ path }: { path: string }) => path === 'words.en.summary'));
    });

    it('lets nobody who handled the request be its first reader, whatever their role', async () => {
      for (const person of ['reviewer', 'supervisor'] as const) {
        const request = await resolveRequest(backend, {}, { by: `staff-${person}` });
        const draft = await draftOf(request.id, person);
        assert.ok(!draft.actions.includes('publish'));
        await staff(person, 'POST', `/${draft.id}/submission`);
        for (const [step, body] of [
          ['publication', {}],
          ['return', { reason: 'Shorter.' }],
        ] as const) {
          const { status, body: problem } = await staff(person, 'POST', `/${draft.id}/${step}`, body);
          assert.deepEqual([status, problem.code], [403, 'own-case'], step);
        }
        assert.equal((await backend.call('GET', `/notices/${draft.id}`)).status, 404);
        assert.equal((await staff('colleague', 'POST', `/${draft.id}/publication`, {})).status, 200);
      }
    });

    it('counts as a handler whoever took any step of it, not only who has it now', async () => {
      const request = await resolveRequest(backend, {}, { by: 'staff-handler' });
      await backend.store.queries
        .insertInto('request_events')
        .values({
          id: `event-${request.id}`.slice(0, 30),
          request_id: request.id,
          sequence: 99,
          at: 1,
          kind: 'status',
          operation: 'start',
          actor: 'staff',
          actor_id: 'staff-reviewer',
          to_status: 'inProgress',
          photos: '[]',
        })
        .execute();
      const draft = await draftOf(request.id);
      await staff('handler', 'POST', `/${draft.id}/submission`);
      assert.equal((await staff('reviewer', 'POST', `/${draft.id}/publication`, {})).body.code, 'own-case');
    });

    it('refuses handlers as readers, strangers, and tokens that are made up or ended', async () => {
      const draft = await draftOf((await resolveRequest(backend)).id);
      await staff('handler', 'POST', `/${draft.id}/submission`);
      assert.equal((await staff('handler', 'POST', `/${draft.id}/publication`, {})).status, 403);
      assert.equal((await backend.call('POST', `/staff/notices/${draft.id}/publication`, { body: {} })).status, 401);
      assert.equal((await backend.call('GET', '/staff/notices', { token: 'made-up-token-made-up-token' })).status, 401);
      await backend.store.queries
        .updateTable('staff_members')
        .set({ disabled_at: 1 })
        .where('id', '=', 'staff-colleague')
        .execute();
      assert.equal((await staff('colleague', 'GET', '')).status, 401);
      await backend.store.queries
        .updateTable('staff_members')
        .set({ disabled_at: null })
        .where('id', '=', 'staff-colleague')
        .execute();
    });

    it('marks what tells who somebody is, also the resident’s own name, and asks for a reason to leave it', async () => {
      const request = await resolveRequest(backend, { contact: { name: 'Quentin Zaphod', phone: '0890-0000 8123' } });
      const draft = await draftOf(request.id, 'handler', {
        en: {
          title: 'Lamp',
          summary: 'zaphod: QUENTIN ZAPHOD called twice.',
          result: 'Call 138 0013 8000 or 一三九零零一三九零零零.',
        },
      });
      const found = draft.marks.map(({ field, kind, text }: Record<string, string>) => [field, kind, text]);
      assert.deepEqual(found, [
        ['summary', 'known', 'QUENTIN ZAPHOD'],
        ['result', 'phone', '138 0013 8000'],
        ['result', 'phone', '一三九零零一三九零零零'],
      ]);
      await staff('handler', 'POST', `/${draft.id}/submission`);
      const refused = await staff('reviewer', 'POST', `/${draft.id}/publication`, {});
      assert.deepEqual([refused.status, refused.body.code], [409, 'unresolved-marks']);
      const one = await staff('reviewer', 'POST', `/${draft.id}/redaction`, { marks: [draft.marks[0]] });
      assert.equal(one.body.words.en.summary, 'zaphod: *** called twice.');
      assert.equal(one.body.marks.length, 2);
      const all = await staff('reviewer', 'POST', `/${draft.id}/redaction`, {});
      assert.equal(all.body.words.en.result, 'Call *** or ***.');
      assert.equal((await staff('reviewer', 'POST', `/${draft.id}/publication`, {})).status, 200);
      assert.equal((await backend.call('GET', `/notices/${draft.id}`)).body.result, 'Call *** or ***.');
    });

    it('publishes with a mark left when a reason is given, and keeps the reason', async () => {
      const draft = await draftOf((await resolveRequest(backend)).id, 'handler', {
        en: { title: 'Hotline', summary: 'The hotline 0890-88271234 answers again.', result: 'Repaired.' },
      });
      await staff('handler', 'POST', `/${draft.id}/submission`);
      const published = await staff('reviewer', 'POST', `/${draft.id}/publication`, { reason: 'A public number.' });
      assert.deepEqual([published.status, published.body.reason], [200, 'A public number.']);
    });

    it('needs consent: when it starts, and still when it is published', async () => {
      const secret = await resolveRequest(backend, { visibility: 'private' });
      assert.equal((await staff('handler', 'POST', '', { requestId: secret.id })).body.code, 'consent-missing');
      const request = await resolveRequest(backend);
      const draft = await draftOf(request.id);
      await staff('handler', 'POST', `/${draft.id}/submission`);
      await backend.call('POST', `/requests/${request.id}/consent-withdrawal`, { code: request.code });
      assert.notEqual((await staff('reviewer', 'POST', `/${draft.id}/publication`, {})).status, 200);
      assert.equal((await backend.call('GET', `/notices/${draft.id}`)).status, 404);
      assert.deepEqual((await staff('reviewer', 'GET', `/${draft.id}`)).body.words, {});
    });

    it('takes neither open requests nor the same request twice', async () => {
      const { body } = await backend.call('POST', '/requests', {
        body: { category: 'street-light', description: 'Dark', answers: { fault: 'dark' }, visibility: 'public' },
      });
      assert.equal((await staff('handler', 'POST', '', { requestId: body.id })).body.code, 'transition-not-allowed');
      const request = await resolveRequest(backend);
      await draftOf(request.id);
      assert.equal((await staff('handler', 'POST', '', { requestId: request.id })).status, 409);
      assert.equal((await staff('handler', 'POST', '', { requestId: 'nothing' })).status, 404);
    });

    it('tells two people apart who change the same words at once', async () => {
      const draft = await draftOf((await resolveRequest(backend)).id);
      const change = (title: string) =>
        staff('handler', 'PATCH', `/${draft.id}`, {
          words: { en: { ...words.en, title } },
          revision: draft.revision,
        });
      assert.equal((await change('First')).status, 200);
      assert.equal((await change('Second')).status, 412);
    });

    it('sends a draft back with words for its author, who hands it in again', async () => {
      const draft = await draftOf((await resolveRequest(backend)).id);
      await staff('handler', 'POST', `/${draft.id}/submission`);
      const returned = await staff('reviewer', 'POST', `/${draft.id}/return`, { reason: 'Say which market.' });
      assert.deepEqual([returned.body.state, returned.body.reason], ['draft', 'Say which market.']);
      assert.equal((await staff('handler', 'POST', `/${draft.id}/submission`)).body.state, 'submitted');
      const waiting = (await staff('reviewer', 'GET', '?state=submitted')).body;
      assert.ok(waiting.items.some(({ id }: { id: string }) => id === draft.id));
    });

    it('lets any of the staff take a notice down, and leaves 410', async () => {
      const id = await publishNotice(backend, tokens, (await resolveRequest(backend)).id);
      const down = await staff('handler', 'POST', `/${id}/withdrawal`, { reason: 'A face in the words.' });
      assert.deepEqual([down.status, down.body.state], [200, 'withdrawn']);
      assert.equal((await backend.call('GET', `/notices/${id}`)).status, 410);
      assert.equal((await backend.call('POST', `/notices/${id}/usefulness`, { body: { useful: true } })).status, 410);
    });

    it('publishes announcements and clarifications, which have no request', async () => {
      const body = {
        kind: 'clarification',
        words: { en: { title: 'The bridge is open', summary: 'It never closed.' } },
      };
      const draft = (await staff('reviewer', 'POST', '', body)).body;
      const own = await staff('reviewer', 'POST', `/${draft.id}/publication`, {});
      assert.equal(own.body.code, 'own-case', 'who wrote it is its only reader');
      assert.equal((await staff('colleague', 'POST', `/${draft.id}/publication`, {})).status, 200);
      const notice = (await backend.call('GET', `/notices/${draft.id}`)).body;
      assert.deepEqual([notice.kind, notice.result, notice.receivedAt], ['clarification', null, null]);
      assert.equal((await staff('reviewer', 'POST', '', { words: body.words })).status, 422);
    });
  });
}
