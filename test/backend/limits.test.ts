import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { startTestBackend, type TestBackend } from './support/backend.js';
import { validDraft } from './support/content.js';
import { sendRequest } from './support/people.js';

const minute = 60_000;

describe('guessing receipt codes', () => {
  let backend: TestBackend;
  before(async () => void (backend = await startTestBackend('sqlite', { DOORSTEP_RATE_LIMITS: 'on' })));
  beforeEach(() => void (backend.clock.now += 10 * minute));
  after(() => backend.close());
  const tryCode = (code: string, from: string) => backend.call('GET', `/requests/by-code/${code}`, { from });

  it('is possible ten times a minute for one client, in every way together', async () => {
    const { id, code } = await sendRequest(backend);
    const from = '203.0.113.1';
    const answers: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      answers.push((await tryCode(`AAAA-AAAA-AAA${count}`, from)).status);
      answers.push((await backend.call('GET', `/requests/${id}`, { code: `BBBB-BBBB-BBB${count}`, from })).status);
      answers.push(
        (await backend.call('POST', `/requests/${id}/withdrawal`, { body: {}, code: `CCCC-CCCC-CCC${count}`, from }))
          .status,
      );
    }
    assert.deepEqual(answers, [404, 401, 401, 404, 401, 401, 404, 401, 401, 404, 429, 429]);
    const right = await tryCode(code, from);
    assert.deepEqual([right.status, right.body.code], [429, 'too-many-requests'], 'a right code tells nothing either');
    const wait = Number(right.headers['retry-after']);
    assert.ok(wait >= 1 && wait <= 60);
    backend.clock.now += wait * 1000;
    assert.equal((await tryCode(code, from)).status, 200);
  });

  it('counts the page without JavaScript too', async () => {
    const post = () =>
      backend.app.inject({
        method: 'POST',
        url: '/api/form?w=request-tracker',
        remoteAddress: '203.0.113.2',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'code=AAAA-AAAA-AAAA&locale=en',
      });
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await post()).statusCode);
    assert.deepEqual(statuses, [...Array<number>(10).fill(404), 429]);
  });

  it('does not slow down anybody else, nor who looks at their own request all the time', async () => {
    const { code } = await sendRequest(backend);
    for (let count = 0; count < 12; count += 1) await tryCode('AAAA-AAAA-AAAA', '203.0.113.3');
    for (let count = 0; count < 30; count += 1) assert.equal((await tryCode(code, '203.0.113.4')).status, 200);
  });

  it('counts a household by its half of an IPv6 address', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1)
      statuses.push((await tryCode('AAAA-AAAA-AAAA', `2001:db8:1:2:${count}::1`)).status);
    assert.equal(statuses.at(-1), 429);
  });

  it('learns nothing from the answer or its time: unknown, misspelt, and not yours are alike', async () => {
    const free = await startTestBackend();
    const [mine, other] = [await sendRequest(free), await sendRequest(free)];
    const cases = { unknown: 'AAAA-AAAA-AAAN', misspelt: 'AAAA-AAAA-AAAA', other: other.code };
    const times: Record<string, number[]> = { unknown: [], misspelt: [], other: [] };
    const answers = new Set<string>();
    for (let round = 0; round < 220; round += 1) {
      for (const [name, code] of Object.entries(cases)) {
        const start = performance.now();
        const { status, text } = await free.call('GET', `/requests/${mine.id}`, { code });
        // The first rounds warm everything up.
        if (round >= 20) times[name]?.push(performance.now() - start);
        answers.add(`${status} ${text}`);
      }
    }
    assert.equal(answers.size, 1);
    const median = (values: number[]) => values.sort((one, next) => one - next)[Math.floor(values.length / 2)] ?? 0;
    const medians = Object.values(times).map(median);
    assert.ok(
      Math.max(...medians) - Math.min(...medians) < 0.5 + Math.min(...medians) * 0.3,
      `medians ${medians.map((one) => one.toFixed(2)).join(', ')} ms`,
    );
    await free.close();
  });
});

describe('too many requests', () => {
  let backend: TestBackend;
  before(async () => void (backend = await startTestBackend('sqlite', { DOORSTEP_RATE_LIMITS: 'on' })));
  // Challenges expire by the clock of the library, which is the real one.
  beforeEach(() => void (backend.clock.now = Math.max(Date.now(), backend.clock.now + 120 * minute)));
  after(() => backend.close());
  const send = (from: string, more: object = {}) =>
    backend.call('POST', '/requests', { body: { ...validDraft, ...more }, from });
  const flood = async (from: string) => {
    for (let count = 0; count < 10; count += 1) assert.equal((await send(from)).status, 201);
  };
  const solve = async (challenge: Challenge) => {
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  };

  it('from one client make its device work, and then go through', async () => {
    backend.clock.now = Date.now();
    await flood('203.0.113.10');
    const refused = await send('203.0.113.10');
    assert.deepEqual([refused.status, refused.body.code], [403, 'proof-required']);
    const proof = await solve(refused.body.challenge);
    assert.equal((await send('203.0.113.10', { proof })).status, 201);
    assert.equal((await send('203.0.113.10', { proof })).body.code, 'proof-required', 'each proof counts once');
    assert.equal((await send('203.0.113.11')).status, 201, 'nobody else has to');
  });

  it('are not paid for with made-up, altered or garbled proofs', async () => {
    await flood('203.0.113.12');
    const { body } = await send('203.0.113.12');
    const challenge = body.challenge as Challenge;
    const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } };
    const forged = [
      await solve({ parameters: challenge.parameters }),
      await solve(easier),
      Buffer.from(JSON.stringify({ challenge, solution: { counter: 0, derivedKey: 'zz' } })).toString('base64'),
      Buffer.from(JSON.stringify({ challenge, solution: { counter: -1, derivedKey: '00' } })).toString('base64'),
      'garbage',
      Buffer.from('null').toString('base64'),
    ];
    for (const proof of forged) assert.equal((await send('203.0.113.12', { proof })).body.code, 'proof-required');
  });

  it('from a page without JavaScript are held for a person, not lost', async () => {
    await flood('203.0.113.13');
    const response = await backend.app.inject({
      method: 'POST',
      url: '/api/requests',
      remoteAddress: '203.0.113.13',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'locale=en&category=street-light&description=Dark&answers.fault=dark',
    });
    assert.equal(response.statusCode, 201);
    assert.match(response.body, /class="code"/);
    const { status } = await backend.store.queries
      .selectFrom('requests')
      .select('status')
      .where('description', '=', 'Dark')
      .executeTakeFirstOrThrow();
    assert.equal(status, 'held');
  });

  it('at one center make every device work that sends there', async () => {
    for (let count = 0; count < 120; count += 1)
      assert.equal((await send(`198.51.100.${count}`, { center: 'hill' })).status, 201);
    assert.equal((await send('198.51.100.200', { center: 'hill' })).body.code, 'proof-required');
    backend.clock.now += minute;
    assert.equal((await send('198.51.100.201', { center: 'hill' })).status, 201, 'until it is calm again');
  });

  it('do not count what an outbox repeats', async () => {
    for (let count = 0; count < 30; count += 1) {
      const { status } = await backend.call('POST', '/requests', {
        body: validDraft,
        key: 'the-same',
        from: '203.0.113.14',
      });
      assert.equal(status, 201);
    }
  });
});
