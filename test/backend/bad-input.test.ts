import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { validDraft } from './support/content.js';
import { startTestBackend, type TestBackend } from './support/backend.js';

const json = { 'content-type': 'application/json' };

/** What is sent, and the faults that must be told, as `path: code`. */
const drafts: readonly (readonly [title: string, draft: unknown, faults: readonly string[]])[] = [
  ['nothing', {}, ['category: required', 'description: required']],
  ['a list', [], [': wrong-type']],
  ['a number', 7, [': wrong-type']],
  ['no words', { ...validDraft, description: '' }, ['description: blank']],
  ['words that nobody can see', { ...validDraft, description: ' \u200b\u2060\n\ufeff' }, ['description: blank']],
  ['one character too many', { ...validDraft, description: '字'.repeat(10_001) }, ['description: too-long']],
  ['half a character', { ...validDraft, description: 'a\ud800b' }, ['description: lone-surrogate']],
  ['half a character where nothing is checked', { ...validDraft, website: '\udc00' }, ['website: lone-surrogate']],
  ['a NUL', { ...validDraft, description: 'a\0b' }, ['description: control-character']],
  ['a NUL in a name', { ...validDraft, answers: { 'fa\0ult': 'x' } }, ['answers: malformed']],
  ['a number for words', { ...validDraft, description: 12 }, ['description: wrong-type']],
  ['an unknown category', { ...validDraft, category: 'none' }, ['category: unknown-category']],
  ['a category that is no name', { ...validDraft, category: '../../etc' }, ['category: malformed']],
  ['an unknown center', { ...validDraft, center: 'nowhere' }, ['center: unknown-center']],
  ['an unknown kind', { ...validDraft, kind: 'praise' }, ['kind: unknown-value']],
  [
    'a place beyond the pole',
    { ...validDraft, location: { position: { latitude: 91, longitude: 0 } } },
    ['location.position.latitude: too-large'],
  ],
  [
    'a place without longitude',
    { ...validDraft, location: { position: { latitude: 18 } } },
    ['location.position.longitude: required'],
  ],
  ['six photos', { ...validDraft, photos: Array.from({ length: 6 }, () => 'a'.repeat(64)) }, ['photos: too-many']],
  ['a photo that is no hash', { ...validDraft, photos: ['x'] }, ['photos.0: malformed']],
  ['a missing answer', { ...validDraft, answers: {} }, ['answers.fault: required']],
  ['an option that is not offered', { ...validDraft, answers: { fault: 'loud' } }, ['answers.fault: unknown-option']],
  [
    'a question that is not asked',
    { ...validDraft, answers: { fault: 'dark', colour: 'red' } },
    ['answers.colour: unknown-question'],
  ],
  [
    'a day that does not exist',
    { ...validDraft, answers: { fault: 'dark', since: '2026-02-30' } },
    ['answers.since: not-a-date'],
  ],
  ['a day to come', { ...validDraft, answers: { fault: 'dark', since: '2026-11-24' } }, ['answers.since: too-large']],
  ['words for a number', { ...validDraft, answers: { fault: 'dark', lamps: 'many' } }, ['answers.lamps: wrong-type']],
  ['no contact where it is needed', { category: 'family-trouble', description: 'x' }, ['contact: contact-required']],
  ['no place where it is needed', { category: 'market-place', description: 'x' }, ['location: place-required']],
  [
    'a prototype',
    JSON.parse('{"category":"street-light","description":"x","answers":{"fault":"dark","__proto__":{"a":1}}}'),
    ['answers: malformed'],
  ],
  ['a deep nest', nested(40), [`${Array(16).fill('a').join('.')}: too-deep`]],
];

describe('bad input', () => {
  let backend: TestBackend;
  before(async () => void (backend = await startTestBackend()));
  after(() => backend.close());

  for (const [title, draft, faults] of drafts) {
    it(`is told with its place: ${title}`, async () => {
      const { status, body } = await backend.call('POST', '/requests', { body: JSON.stringify(draft), headers: json });
      assert.equal(status, 422);
      assert.equal(body.code, 'invalid-input');
      const told = body.errors.map(({ path, code }: { path: string; code: string }) => `${path}: ${code}`);
      for (const fault of faults) assert.ok(told.includes(fault), `${fault} not in ${told.join('; ')}`);
      assert.ok(body.errors.every(({ message }: { message: string }) => message.length > 5));
    });
  }

  it('is told in Chinese to who reads Chinese', async () => {
    const { body } = await backend.call('POST', '/requests', {
      body: {},
      headers: { ...json, 'accept-language': 'zh-CN' },
    });
    assert.match(body.title, /\p{Script=Han}/u);
    assert.ok(body.errors.every(({ message }: { message: string }) => /\p{Script=Han}/u.test(message)));
  });

  it('is never repeated in the answer', async () => {
    const { text } = await backend.call('POST', '/requests', {
      body: {
        ...validDraft,
        category: 'canary-one',
        kind: 'canary-two',
        answers: { fault: 'canary-three' },
        contact: { phone: ['canary-four'] },
        center: 'canary five',
      },
    });
    assert.doesNotMatch(text, /canary/);
  });

  it('of a whole megabyte is refused for its size, with a place', async () => {
    const { status, body } = await backend.call('POST', '/requests', {
      body: { ...validDraft, description: 'x'.repeat(1_000_000) },
    });
    assert.equal(status, 413);
    assert.equal(body.code, 'body-too-large');
    assert.equal(body.errors.length, 1);
  });

  it('that is no JSON, or no text at all, is refused without showing where reading stopped', async () => {
    for (const body of [
      '{"a":',
      'canary',
      '{"a":1}x',
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      '['.repeat(100_000),
    ]) {
      const answer = await backend.call('POST', '/requests', { body, headers: json });
      assert.ok([400, 422].includes(answer.status), answer.text);
      assert.doesNotMatch(answer.text, /canary|position|Unexpected/);
    }
  });

  it('of another kind is refused by its kind', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/octet-stream']) {
      const { status, body } = await backend.call('POST', '/requests', {
        body: 'x',
        headers: { 'content-type': type },
      });
      assert.equal(status, 415);
      assert.equal(body.code, 'unsupported-media-type');
    }
  });

  it('in HTML stays what it was: text', async () => {
    const description = '<script>alert(1)</script> & "quotes" {{ }} ${1}';
    const { body } = await backend.call('POST', '/requests', { body: { ...validDraft, description } });
    const { body: view } = await backend.call('GET', `/requests/by-code/${body.code}`);
    assert.equal(view.description, description);
  });

  it('under older questions is kept where it is no longer asked', async () => {
    const { status, body } = await backend.call('POST', '/requests', {
      body: { ...validDraft, definitionVersion: '3', answers: { fault: 'dark', colour: 'red' } },
    });
    assert.equal(status, 201);
    const { body: view } = await backend.call('GET', `/requests/by-code/${body.code}`);
    assert.ok(view.answers.some(({ id, value }: { id: string; value: string }) => id === 'colour' && value === 'red'));
  });

  it('in addresses is a problem too', async () => {
    for (const address of [
      '/requests/%',
      '/requests/by-code/%ff',
      '/requests/by-code/%00',
      '/centers?limit=0',
      '/centers?limit=x',
      '/categories?cursor=zz',
      `/requests/${'x'.repeat(500)}`,
      '/requests/a%2Fb',
    ]) {
      const { status, text } = await backend.call('GET', address);
      assert.ok(status >= 400 && status < 500, `${address}: ${status}`);
      assert.doesNotMatch(text, /at .*\.(ts|js):/);
      assert.ok(JSON.parse(text).code, text);
    }
  });

  it('never broke anything inside', () => {
    assert.deepEqual(
      backend.logLines.filter((line) => JSON.parse(line).level >= 50),
      [],
    );
  });
});

function nested(depth: number): object {
  return depth === 0 ? {} : { a: nested(depth - 1) };
}
