/** What a caller gets from servers that misbehave: a value within its time, never an exception, never a second record. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGzip } from 'node:zlib';
import { createSend } from '../../packages/client/src/transport.js';
import { readRetryAfter } from '../../packages/client/src/retry.js';
import type { Call } from '../../packages/client/src/call.js';
import { checkAnswer, Named } from '@doorstep/contract/checks';
import { json, misbehave } from './misbehaving-server.js';

const bay = { id: 'bay', name: '三亚湾' };
const get: Call = { method: 'GET', path: '/thing' };
const post: Call = { method: 'POST', path: '/things', body: { text: '你好' } };
const transportTo = (url: string) => createSend({ url, search: '', locale: 'zh-Hans', fetch });

async function elapsed<T>(work: Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  return [await work, performance.now() - start];
}

describe('the transport', () => {
  it('gives back what the contract names, asked for in the right language and without cookies', async () => {
    await using server = await misbehave((response) => json(response, 200, { ...bay, secret: 1 }));
    const outcome = await transportTo(server.url)(get, Named);
    assert.deepEqual(outcome.ok && outcome.value, bay);
    assert.equal(server.seen[0]?.headers['accept-language'], 'zh-Hans');
    assert.equal(server.seen[0]?.headers.cookie, undefined);
  });

  it('asks again after 500s and gives the answer that came at last', async () => {
    await using server = await misbehave((response, count) =>
      count < 2 ? json(response, 500, {}) : json(response, 200, bay),
    );
    const outcome = await transportTo(server.url)(get, Named);
    assert.deepEqual(outcome.ok && outcome.value, bay);
    assert.equal(server.seen.length, 3);
  });

  it('tells what the clock of the server shows, with a fresh answer and with one that has not changed', async () => {
    const [first, second] = ['Tue, 24 Nov 2026 10:00:00 GMT', 'Tue, 24 Nov 2026 10:05:00 GMT'];
    await using server = await misbehave((response, count) => {
      response.setHeader('date', count === 0 ? first : second);
      response.setHeader('etag', '"1"');
      if (count === 0) json(response, 200, bay);
      else response.writeHead(304).end();
    });
    const send = transportTo(server.url);
    for (const moment of [first, second]) {
      const outcome = await send(get, Named);
      assert.ok(outcome.ok);
      assert.deepEqual([outcome.value, outcome.at], [bay, Date.parse(moment)]);
    }
  });

  it('stops after three tries and tells the problem', async () => {
    await using server = await misbehave((response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    );
    const outcome = await transportTo(server.url)(get, Named);
    assert.ok(!outcome.ok);
    assert.equal(outcome.problem.code, 'internal-error');
    assert.equal(outcome.problem.status, 502);
    assert.equal(server.seen.length, 3);
  });

  it('sends a POST again under the same key, never under another', async () => {
    await using server = await misbehave((response, count) =>
      count < 2 ? response.destroy() : json(response, 201, bay),
    );
    assert.ok((await transportTo(server.url)(post, Named)).ok);
    const keys = new Set(server.seen.map(({ headers }) => headers['idempotency-key']));
    assert.equal(server.seen.length, 3);
    assert.equal(keys.size, 1);
    assert.match([...keys][0] as string, /^[0-9a-f]{32}$/);
    assert.equal(server.seen[2]?.body, '{"text":"你好"}');
  });

  it('uses the key of the caller', async () => {
    await using server = await misbehave((response) => json(response, 201, bay));
    await transportTo(server.url)(post, Named, { idempotencyKey: 'mine' });
    assert.equal(server.seen[0]?.headers['idempotency-key'], 'mine');
  });

  it('does not repeat what would not change: 400, 404, 409, 422', async () => {
    for (const status of [400, 404, 409, 422]) {
      await using server = await misbehave((response) =>
        json(response, status, { type: 'about:blank', title: 'No', status, code: 'invalid-input', phone: '12345' }),
      );
      const outcome = await transportTo(server.url)(post, Named);
      assert.deepEqual(!outcome.ok && [outcome.problem.code, outcome.problem.phone, outcome.problem.status], [
        'invalid-input',
        '12345',
        status,
      ]);
      assert.equal(server.seen.length, 1);
    }
  });

  it('waits as long as a 429 says, in seconds', async () => {
    await using server = await misbehave((response, count) =>
      count ? json(response, 200, bay) : json(response, 429, {}, { 'retry-after': '1' }),
    );
    const [outcome, time] = await elapsed(transportTo(server.url)(get, Named));
    assert.ok(outcome.ok);
    assert.ok(time >= 990, `${time} ms`);
  });

  it('waits as long as a 429 says, as a date', async () => {
    await using server = await misbehave((response, count) =>
      count
        ? json(response, 200, bay)
        : json(response, 429, {}, { 'retry-after': new Date(Date.now() + 2_000).toUTCString() }),
    );
    const [outcome, time] = await elapsed(transportTo(server.url)(get, Named));
    assert.ok(outcome.ok);
    assert.ok(time >= 900, `${time} ms`);
  });

  it('tells a long wait instead of making a person sit through it', async () => {
    await using server = await misbehave((response) => json(response, 429, {}, { 'retry-after': '3600' }));
    const outcome = await transportTo(server.url)(get, Named);
    assert.deepEqual(!outcome.ok && [outcome.problem.code, outcome.problem.retryAfter], ['too-many-requests', 3600]);
    assert.equal(server.seen.length, 1);
  });

  it('ends at its deadline when no headers come', async () => {
    await using server = await misbehave(() => {});
    const [outcome, time] = await elapsed(transportTo(server.url)({ ...get, deadline: 300 }, Named));
    assert.equal(!outcome.ok && outcome.problem.code, 'timeout');
    assert.ok(time < 450, `${time} ms`);
  });

  it('ends at its deadline when the body only drips', async () => {
    await using server = await misbehave((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const [outcome, time] = await elapsed(transportTo(server.url)({ ...get, deadline: 300 }, Named));
    assert.equal(!outcome.ok && outcome.problem.code, 'timeout');
    assert.ok(time < 450, `${time} ms`);
  });

  it('ends at once when the caller ends it, before, during and between tries', async () => {
    await using hung = await misbehave(() => {});
    await using broken = await misbehave((response) => json(response, 503, {}, { 'retry-after': '4' }));
    for (const [url, after] of [
      [hung.url, 0],
      [hung.url, 50],
      [broken.url, 100],
    ] as const) {
      const caller = new AbortController();
      if (after === 0) caller.abort();
      else setTimeout(() => caller.abort(), after);
      const [outcome, time] = await elapsed(transportTo(url)(get, Named, { signal: caller.signal }));
      assert.equal(!outcome.ok && outcome.problem.code, 'aborted');
      assert.ok(time < 400, `${time} ms`);
    }
  });

  it('reads no more than its limit of a 300-MB bomb', async () => {
    let sent = 0;
    await using server = await misbehave((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      const zip = createGzip();
      zip.on('data', (chunk: Buffer) => (sent += chunk.length));
      zip.pipe(response);
      const megabyte = Buffer.alloc(1_048_576, 'a');
      let left = 300;
      const more = () => {
        while (left-- > 0 && zip.write(megabyte));
        if (left > 0) zip.once('drain', more);
      };
      response.on('close', () => (left = 0));
      more();
    });
    const before = process.memoryUsage().rss;
    const [outcome, time] = await elapsed(transportTo(server.url)(get, Named));
    assert.equal(!outcome.ok && outcome.problem.code, 'too-large-answer');
    assert.ok(time < 1_000, `${time} ms`);
    assert.ok(process.memoryUsage().rss - before < 100_000_000, 'memory stays flat');
    assert.ok(sent < 300_000, 'most of it was never fetched');
  });

  for (const [what, type, body] of [
    ['the login page of a captive portal', 'text/html', '<!doctype html><title>Log in</title>'],
    ['half a JSON text', 'application/json', '{"id":"bay","na'],
    ['an answer of another shape', 'application/json', '{"id":"bay"}'],
    ['a list where a thing was asked for', 'application/json', '[]'],
    ['nothing', 'application/json', ''],
  ] as const) {
    it(`does not take ${what} for an answer`, async () => {
      await using server = await misbehave((response) => response.writeHead(200, { 'content-type': type }).end(body));
      const outcome = await transportTo(server.url)(post, Named);
      assert.equal(!outcome.ok && outcome.problem.code, 'bad-answer');
      assert.equal(server.seen.length, 1);
    });
  }

  it('asks again when the answer breaks off', async () => {
    await using server = await misbehave((response, count) => {
      if (count) {
        json(response, 200, bay);
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 20);
    });
    assert.ok((await transportTo(server.url)(get, Named)).ok);
  });

  it('carries what somebody wrote, and what opens it, to no other server', async () => {
    await using elsewhere = await misbehave((response) => json(response, 200, bay));
    for (const status of [301, 302, 303, 307, 308]) {
      await using server = await misbehave((response) =>
        response.writeHead(status, { location: `${elsewhere.url}/caught` }).end(),
      );
      const calls: Call[] = [post, { ...get, secret: true }, { ...get, authorization: 'Receipt ABCD' }];
      for (const call of calls) {
        const outcome = await transportTo(server.url)(call, Named);
        assert.equal(!outcome.ok && outcome.problem.code, 'bad-answer');
      }
      assert.equal(server.seen.length, calls.length);
    }
    assert.equal(elsewhere.seen.length, 0);
  });

  it('follows a redirect of a public list', async () => {
    await using server = await misbehave((response, _count, { url }) =>
      url === '/moved' ? json(response, 200, bay) : response.writeHead(302, { location: '/moved' }).end(),
    );
    assert.ok((await transportTo(server.url)(get, Named)).ok);
  });

  it('asks with the last ETag and gives the known answer when nothing changed', async () => {
    await using server = await misbehave((response, _count, { headers }) =>
      headers['if-none-match'] === '"7"' ? response.writeHead(304).end() : json(response, 200, bay, { etag: '"7"' }),
    );
    const send = transportTo(server.url);
    for (const outcome of [await send(get, Named), await send(get, Named)]) {
      assert.deepEqual(outcome.ok && outcome.value, bay);
    }
    assert.equal(server.seen[1]?.headers['if-none-match'], '"7"');
  });

  it('remembers nothing that a receipt opened', async () => {
    await using server = await misbehave((response) => json(response, 200, bay, { etag: '"7"' }));
    const send = transportTo(server.url);
    for (const call of [
      { ...get, secret: true },
      { ...get, authorization: 'Receipt ABCD' },
    ]) {
      await send(call, Named);
      await send(call, Named);
    }
    assert.ok(server.seen.every(({ headers }) => headers['if-none-match'] === undefined));
  });

  it('says offline when nobody answers', async () => {
    await using server = await misbehave(() => {});
    await server[Symbol.asyncDispose]();
    const outcome = await transportTo(server.url)(get, Named);
    assert.equal(!outcome.ok && outcome.problem.code, 'offline');
  });

  it('keeps every answer of a hostile server from throwing', async () => {
    const bodies = [
      'null',
      '0',
      '"x"',
      '{"__proto__":{"id":"a"}}',
      '{"id":{"toString":1},"name":[]}',
      '\u0000',
      '[[[[',
      '{"id":"a","name":"b"}x',
    ];
    await using server = await misbehave((response, count) =>
      response
        .writeHead(count % 3 === 0 ? 400 : 200, { 'content-type': 'application/json; charset=gbk' })
        .end(bodies[count % bodies.length]),
    );
    const send = transportTo(server.url);
    for (let count = 0; count < bodies.length * 3; count += 1) assert.equal((await send(get, Named)).ok, false);
    assert.equal(checkAnswer(Named, bay).ok, true);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  for (const [header, seconds] of [
    ['0', 0],
    ['120', 120],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(header)} as ${seconds} seconds`, () =>
      assert.equal(readRetryAfter(header, now), seconds));
  }
});
