/** Canaries: strings in every private field of 200 requests, looked for in everything that leaves the backend in public. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startTestBackend, storeKinds, unavailable } from './support/backend.js';
import { hireStaff, publishNotice, resolveRequest } from './support/notices.js';

for (const kind of storeKinds) {
  it(
    `lets no private field of 200 requests out, by any public door or log, on ${kind}`,
    { skip: unavailable(kind) },
    async () => {
      const backend = await startTestBackend(kind);
      const tokens = await hireStaff(backend);
      const ids: string[] = [];
      const withdrawn: string[] = [];
      for (let index = 0; index < 200; index += 1) {
        const canary = (field: string) => `CANARY${field}${index}`;
        const request = await resolveRequest(
          backend,
          {
            description: canary('description'),
            subject: canary('subject'),
            location: { address: canary('address'), position: { latitude: 18.253271, longitude: 109.512893 } },
            answers: { fault: 'dark', pole: `CANARY${index}`, more: canary('answer') },
            contact: { name: canary('name'), phone: canary('phone'), email: `${canary('email')}@example.com` },
            locale: 'en',
          },
          { result: canary('result'), privateResult: canary('privateresult') },
        );
        const { queries } = backend.store;
        await queries
          .insertInto('request_notes')
          .values({
            id: `n${index}`,
            request_id: request.id,
            at: 1,
            by_id: 'staff-handler',
            by_name: canary('handlername'),
            text: canary('note'),
          })
          .execute();
        await queries
          .insertInto('request_ratings')
          .values({
            id: `r${index}`,
            request_id: request.id,
            round: 1,
            solved: 'yes',
            satisfaction: 5,
            reasons: JSON.stringify([canary('reason')]),
            comment: canary('comment'),
            publish: 1,
            at: 2,
          })
          .execute();
        await queries
          .insertInto('request_escalations')
          .values({ id: `e${index}`, request_id: request.id, level: 1, text: canary('escalation'), opened_at: 1 })
          .execute();
        await queries
          .insertInto('request_events')
          .values({
            id: `v${index}`,
            request_id: request.id,
            sequence: 50,
            at: 1,
            kind: 'message',
            operation: 'message',
            actor: 'holder',
            to_status: 'resolved',
            text: canary('message'),
            photos: JSON.stringify([canary('photo')]),
          })
          .execute();
        const id = await publishNotice(backend, tokens, request.id);
        ids.push(id);
        if (index % 10 === 0) {
          await backend.call('POST', `/requests/${request.id}/consent-withdrawal`, { code: request.code });
          withdrawn.push(id);
        }
      }
      const doors = [
        '/notices?limit=200',
        '/notices?q=canary',
        '/notices?q=CANARYname7',
        '/notices/statistics',
        '/notices/statistics?groupBy=center',
        '/notices/statistics?groupBy=category',
        '/notices/statistics?groupBy=month',
        '/notices.rss?limit=200',
        '/notices.json?limit=200',
        '/notices.csv',
        '/requests?near=18.2533,109.5129',
        '/openapi.json',
        '/form?w=notice-board',
        ...ids.map((id) => `/notices/${id}`),
        ...ids.slice(0, 20).map((id) => `/form?w=notice-board&notice=${id}`),
      ];
      let looked = 0;
      for (const locale of ['en', 'zh-Hans']) {
        for (const door of doors) {
          const { text, status } = await backend.call('GET', door, { headers: { 'accept-language': locale } });
          assert.ok(status < 500, `${door} ${status}`);
          // Neighbours may read the first words of a public request, with what tells who wrote them blacked out.
          const shown = door.startsWith('/requests') ? text.replaceAll(/CANARYdescription/g, '') : text;
          assert.doesNotMatch(shown, /canary/i, door);
          assert.doesNotMatch(text, /staff-|The handler|The reviewer/, door);
          assert.doesNotMatch(text, /18\.25327|109\.51289/, door);
          looked += 1;
        }
      }
      assert.equal(looked, doors.length * 2);
      assert.equal((await backend.call('GET', '/notices?q=canary')).body.total, 0);
      assert.equal((await backend.call('GET', '/notices?limit=1')).body.total, 180);

      const stored = [
        ...(await backend.store.queries.selectFrom('notices').selectAll().execute()),
        ...(await backend.store.queries.selectFrom('notice_terms').selectAll().execute()),
        ...(await backend.store.queries.selectFrom('changes').selectAll().execute()),
        ...(await backend.store.queries.selectFrom('gone_notices').selectAll().execute()),
      ];
      assert.ok(stored.length > 200);
      assert.doesNotMatch(JSON.stringify(stored), /canary|staff-/i);
      assert.ok(backend.logLines.length > 600);
      assert.doesNotMatch(backend.logLines.join(''), /canary/i);

      const stream = await readStream(backend);
      assert.equal(stream.match(/^data: /gm)?.length, ids.length + withdrawn.length);
      assert.doesNotMatch(stream, /canary/i);
      await backend.close();
    },
  );
}

/** Everything the event stream says from its beginning. */
async function readStream(backend: Awaited<ReturnType<typeof startTestBackend>>): Promise<string> {
  const address = await backend.app.listen({ port: 0, host: '127.0.0.1' });
  const abort = new AbortController();
  const response = await fetch(`${address}/api/events`, { headers: { 'last-event-id': '0' }, signal: abort.signal });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  while ((text.match(/^data: /gm)?.length ?? 0) < 220) {
    const { value, done } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  abort.abort();
  return text;
}
