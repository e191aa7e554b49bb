/** The event stream: what changed, in order, from where one left off. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, type TestBackend, storeKinds, unavailable } from './support/backend.js';
import { hireStaff, type Person } from './support/notices.js';

for (const kind of storeKinds) {
  describe(`GET /events on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let tokens: Record<Person, string>;
    let base: string;
    before(async () => {
      backend = await startTestBackend(kind);
      tokens = await hireStaff(backend);
      base = await backend.app.listen({ port: 0, host: '127.0.0.1' });
    });
    after(() => backend.close());

    const announce = async () => {
      const { body } = await backend.call('POST', '/staff/notices', {
        token: tokens.reviewer,
        body: { kind: 'announcement', words: { en: { title: 'Water', summary: 'Off at noon.' } } },
      });
      const reading = { token: tokens.colleague, body: {} };
      assert.equal((await backend.call('POST', `/staff/notices/${body.id}/publication`, reading)).status, 200);
      return body.id as string;
    };

    it('tells of a new notice within two seconds, without its words', async () => {
      await using stream = await listen(base);
      assert.match(stream.contentType, /^text\/event-stream/);
      const id = await announce();
      const [event] = await stream.take(1);
      const change = JSON.parse(event?.data ?? '');
      assert.deepEqual(
        [event?.event, change.subject, change.id, change.change, change.revision],
        ['change', 'notice', id, 'published', 1],
      );
      assert.deepEqual(Object.keys(change).sort(), ['at', 'change', 'id', 'revision', 'subject']);
    });

    it('goes on from Last-Event-ID, losing and repeating nothing', async () => {
      let last = '';
      {
        await using stream = await listen(base);
        await announce();
        last = (await stream.take(1))[0]?.id ?? '';
      }
      const missed = [await announce(), await announce(), await announce()];
      await using stream = await listen(base, { 'last-event-id': last });
      assert.deepEqual(
        (await stream.take(3)).map(({ data }) => JSON.parse(data).id),
        missed,
      );
    });

    it('starts from now for who comes new, and for a number from another database', async () => {
      const various: Record<string, string>[] = [{}, { 'last-event-id': '999999' }, { 'last-event-id': 'x' }];
      for (const headers of various) {
        await using stream = await listen(base, headers);
        const id = await announce();
        assert.equal(JSON.parse((await stream.take(1))[0]?.data ?? '').id, id);
      }
    });

    it('tells only of the subjects that were asked for', async () => {
      await using wishes = await listen(base, {}, '?subjects=wish');
      await using both = await listen(base, {}, '?subjects=wish,notice');
      await announce();
      await both.take(1);
      assert.ok(!wishes.seen().includes('data:'));
      assert.equal((await backend.call('GET', '/events?subjects=DROP%20TABLE')).status, 422);
    });

    it('gives any page of the configured origins the stream', async () => {
      await using stream = await listen(base, { origin: 'https://city.example' });
      assert.equal(stream.allowed, '*');
    });
  });
}

async function listen(base: string, headers: Record<string, string> = {}, query = '') {
  const abort = new AbortController();
  const response = await fetch(`${base}/api/events${query}`, { headers, signal: abort.signal });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  const events = () =>
    text
      .split('\n\n')
      .filter((block) => /^data: /m.test(block) && text.includes(`${block}\n\n`))
      .map((block) => ({
        id: /^id: (.*)$/m.exec(block)?.[1] ?? '',
        event: /^event: (.*)$/m.exec(block)?.[1] ?? '',
        data: /^data: (.*)$/m.exec(block)?.[1] ?? '',
      }));
  return {
    contentType: response.headers.get('content-type') ?? '',
    allowed: response.headers.get('access-control-allow-origin'),
    seen: () => text,
    async take(count: number) {
      const until = Date.now() + 2000;
      while (events().length < count && Date.now() < until) {
        const { value, done } = await reader.read();
        if (done) break;
        text += decoder.decode(value, { stream: true });
      }
      assert.equal(events().length, count);
      return events();
    },
    async [Symbol.asyncDispose]() {
      abort.abort();
    },
  };
}
