import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { validDraft } from './support/content.js';
import { startOfTests, startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';

const hour = 3_600_000;

for (const kind of storeKinds) {
  describe(`a request on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => void (backend = await startTestBackend(kind)));
    after(() => backend.close());
    const send = (draft: object = {}, key?: string) =>
      backend.call('POST', '/requests', { body: { ...validDraft, ...draft }, ...(key === undefined ? {} : { key }) });

    it('is acknowledged with a code and the moment by which the city answers', async () => {
      const { status, body } = await send();
      assert.equal(status, 201);
      assert.match(body.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      assert.equal(body.status, 'received');
      assert.equal(Date.parse(body.promisedBy), startOfTests + 24 * hour);
    });

    it('is opened by its code, however the code is typed', async () => {
      const { body } = await send({ answers: { fault: 'flicker', times: ['night', 'dusk'], lamps: 3, danger: true } });
      for (const typed of [body.code, body.code.toLowerCase(), body.code.replaceAll('-', ''), `${body.code} `]) {
        const seen = await backend.call('GET', `/requests/by-code/${encodeURIComponent(typed)}`);
        assert.equal(seen.status, 200, typed);
        assert.equal(seen.body.id, body.id);
      }
      const { body: view } = await backend.call('GET', `/requests/${body.id}`, { code: body.code });
      assert.deepEqual(
        view.answers.map(({ label, value }: { label: string; value: string }) => [label, value]),
        [
          ['How many lamps', '3'],
          ['What is wrong', 'Flickers'],
          ['When does it flicker', 'At night, At dusk'],
          ['Is somebody in danger', 'Yes'],
        ],
      );
      assert.deepEqual(
        view.timeline.map(({ status, by }: { status: string; by: string }) => [status, by]),
        [['received', 'holder']],
      );
      assert.match(view.number, /^SY-2026-\d{6}-\d$/);
    });

    it('speaks the language that is asked for', async () => {
      const { body } = await send();
      const { body: view, headers } = await backend.call('GET', `/requests/by-code/${body.code}`, {
        headers: { 'accept-language': 'zh-CN,en;q=0.5' },
      });
      assert.equal(view.category.name, '路灯');
      assert.equal(view.answers[0].value, '不亮');
      assert.equal(headers['content-language'], 'zh-Hans');
      assert.match(String(headers.vary), /Accept-Language/);
    });

    it('opens to nobody without its own code', async () => {
      const { body: mine } = await send();
      const { body: other } = await send();
      assert.equal((await backend.call('GET', `/requests/${mine.id}`)).status, 401);
      const withOther = await backend.call('GET', `/requests/${mine.id}`, { code: other.code });
      const unknown = await backend.call('GET', `/requests/${'x'.repeat(20)}`, { code: other.code });
      assert.equal(withOther.body.code, 'receipt-required');
      assert.deepEqual(unknown.body, withOther.body);
    });

    it('is not looked for with a number that opens nothing', async () => {
      const { body } = await send();
      const { body: view } = await backend.call('GET', `/requests/by-code/${body.code}`);
      assert.equal((await backend.call('GET', `/requests/by-code/${view.number}`)).status, 404);
    });

    it('keeps ten thousand characters byte for byte', async () => {
      const piece = 'Ünï 𠮷野 👩‍👩‍👧 \u202Eשלום\u202C\n\r\nب\t"\\ e\u0301 ';
      const description = piece.repeat(400).slice(0, 9_900) + '终';
      const { body } = await send({ description });
      const stored = await backend.store.queries
        .selectFrom('requests')
        .select('description')
        .where('id', '=', body.id)
        .executeTakeFirstOrThrow();
      assert.ok(Buffer.from(stored.description).equals(Buffer.from(description)));
      const { body: view } = await backend.call('GET', `/requests/by-code/${body.code}`);
      assert.equal(view.description, description);
    });

    it('leaves neither its code nor contact data readable in the database', async () => {
      const { body } = await send(
        { contact: { name: 'Canary Bird', phone: '13900001111', email: 'canary@bird.example' } },
        'a-key-of-mine',
      );
      const found: string[] = [];
      for (const table of [
        'requests',
        'request_contacts',
        'request_events',
        'receipts',
        'idempotent_answers',
        'settings',
      ] as const) {
        const rows = JSON.stringify(await backend.store.queries.selectFrom(table).selectAll().execute());
        for (const secret of [body.code, body.code.replaceAll('-', ''), 'Canary', '13900001111', 'canary@']) {
          if (rows.includes(secret)) found.push(`${secret} in ${table}`);
        }
      }
      assert.deepEqual(found, []);
      const { body: view } = await backend.call('GET', `/requests/by-code/${body.code}`);
      assert.equal(view.hasContact, true);
    });

    it('that a machine filled in is held, not lost', async () => {
      const { status, body } = await send({ website: 'https://spam.example' });
      assert.equal(status, 201);
      assert.equal(body.status, 'held');
    });

    it('answers "not modified" to who has seen it, until it changes or another language is asked', async () => {
      const { body } = await send();
      const first = await backend.call('GET', `/requests/by-code/${body.code}`);
      const headers = { 'if-none-match': String(first.headers.etag) };
      assert.equal((await backend.call('GET', `/requests/by-code/${body.code}`, { headers })).status, 304);
      const chinese = await backend.call('GET', `/requests/by-code/${body.code}`, {
        headers: { ...headers, 'accept-language': 'zh' },
      });
      assert.equal(chinese.status, 200);
    });

    it('keeps what an earlier receipt opens, never the code of it', async () => {
      const { body: earlier } = await send();
      const escalation = { counter: 'Window 3', refused: 'No stamp', earlierCode: earlier.code };
      const { body } = await send({ kind: 'escalation', escalation });
      const row = await backend.store.queries
        .selectFrom('requests')
        .select('escalation_ground')
        .where('id', '=', body.id)
        .executeTakeFirstOrThrow();
      assert.deepEqual(JSON.parse(row.escalation_ground ?? ''), {
        counter: 'Window 3',
        refused: 'No stamp',
        earlierRequest: earlier.id,
      });
    });
  });
}
