/** How long the outbox waits: doubling from two seconds, spread out, never over five minutes; the backend's wish wins. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { concernsAll, pauseAfter, Pauses } from '../../packages/client/src/outbox/pauses.js';
import { believableAge, keptFor } from '../../packages/client/src/storage/age.js';
import { draftAsText } from '../../packages/client/src/outbox/draft-as-text.js';

describe('pauses of the outbox', () => {
  it('double from two seconds to five minutes, each up to 30 % shorter or longer', () => {
    const middle = () => 0.5;
    assert.deepEqual(
      [1, 2, 3, 8, 9, 60].map((failures) => pauseAfter(failures, undefined, middle)),
      [2_000, 4_000, 8_000, 256_000, 300_000, 300_000],
    );
    assert.equal(
      pauseAfter(1, undefined, () => 0),
      1_400,
    );
    assert.equal(Math.round(pauseAfter(1, undefined, () => 1)), 2_600);
  });

  it('are as long as the backend asks, and only those outlast the return of the network', () => {
    assert.equal(pauseAfter(1, 3_600), 3_600_000);
    const pauses = new Pauses();
    pauses.fail('', 60);
    pauses.fail('entry');
    pauses.shorten();
    assert.ok(pauses.remaining('') > 59_000);
    assert.ok(pauses.remaining('entry') <= 0);
    pauses.end('');
    assert.ok(pauses.remaining('') <= 0);
  });

  it('hold back all entries when the way is blocked, and only one when that one fails', () => {
    const blocked = ['offline', 'timeout', 'bad-answer'].map((code) => concernsAll({ code, title: '' }));
    assert.deepEqual(blocked, [true, true, true]);
    assert.ok(concernsAll({ code: 'too-many-requests', status: 429, title: '' }));
    assert.ok(!concernsAll({ code: 'internal-error', status: 500, title: '' }));
    assert.ok(!concernsAll({ code: 'bad-answer', status: 403, title: '' }));
  });
});

describe('the age of what is kept', () => {
  it('is believed up to ninety days, and not when the clock runs backwards', () => {
    const day = 86_400_000;
    assert.equal(believableAge(0, 8 * day) > keptFor, true);
    assert.equal(believableAge(0, 365 * day), 0);
    assert.equal(believableAge(day, 0), 0);
  });
});

describe('a draft as text', () => {
  it('has everything that was written, under the names that the caller gives', () => {
    const draft = {
      category: 'lamp',
      description: 'Dark\nfor days',
      contact: { phone: '138' },
      answers: { lit: false, kinds: ['a', 'b'] },
    };
    const names: Record<string, string> = { description: 'What happened' };
    assert.equal(
      draftAsText(draft, (path) => names[path] ?? path),
      'category: lamp\nWhat happened: Dark\nfor days\ncontact.phone: 138\nanswers.lit: false\nanswers.kinds: a, b\n',
    );
  });
});
