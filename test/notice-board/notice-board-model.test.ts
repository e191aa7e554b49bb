/** The board's model: addresses that anybody may have written, filters, what goes into feeds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticeItem } from '@doorstep/testing';
import type { Notice } from '@doorstep/contract';
import fc from 'fast-check';
import { changesBetween } from '../../packages/notice-board/src/later/live-notices.js';
import { noticeQuery, timeTaken, withWords } from '../../packages/notice-board/src/notice-board-model.js';
import {
  filterCount,
  periodOf,
  periodStart,
  readPlace,
  shownAddress,
  withParts,
  writePlace,
} from '../../packages/notice-board/src/later/board-filter.js';
import { monthSpan, trendOf } from '../../packages/notice-board/src/later/statistics/figure-model.js';
import { caseFigures } from '@doorstep/testing';

describe('the address', () => {
  it('says again what was written into it, whatever else stands there', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
    const place = fc.record({
      view: fc.constantFrom('notices' as const, 'figures' as const),
      q: fc.string({ minLength: 1, maxLength: 60 }).filter((words) => words.trim() === words && words !== ''),
      center: id,
      notice: id,
    });
    fc.assert(
      fc.property(
        place,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string()),
        ({ view, notice, ...parts }, others) => {
          const filter = withParts({}, parts);
          const written = writePlace(new URLSearchParams(others), { view, filter, notice }, 'nb');
          const read = readPlace(new URLSearchParams(written.toString()), 'nb');
          assert.deepEqual(read, { view, filter, notice });
          for (const [name, value] of Object.entries(others))
            assert.equal(written.get(name), new URLSearchParams({ v: value }).get('v'));
        },
      ),
    );
  });

  it('takes nothing from an address that it would not write', () => {
    const hostile = new URLSearchParams({
      'nb.kind': 'javascript:alert(1)',
      'nb.center': '../../staff',
      'nb.from': 'yesterday',
      'nb.sort': 'random',
      'nb.notice': '<script>',
      'nb.view': 'desk',
      'nb.q': 'x'.repeat(5000),
    });
    assert.deepEqual(readPlace(hostile, 'nb'), { view: 'notices', filter: {} });
  });

  it('keeps two boards on a page apart', () => {
    const one = writePlace(new URLSearchParams(), { view: 'notices', filter: { q: 'lamp' } }, 'one');
    const both = writePlace(one, { view: 'figures', filter: {} }, 'two');
    assert.deepEqual(readPlace(both, 'one'), { view: 'notices', filter: { q: 'lamp' } });
    assert.deepEqual(readPlace(both, 'two'), { view: 'figures', filter: {} });
  });
});

describe('filters', () => {
  it('count what was set, a period once, words and order not', () => {
    assert.equal(filterCount({ q: 'a', sort: 'oldest', from: '2026-01-01', to: '2026-02-01', kind: 'resolution' }), 2);
  });

  it('let the page win', () => {
    assert.deepEqual(noticeQuery({ center: 'mine', q: 'a' }, { center: 'theirs' }), { center: 'theirs', q: 'a' });
  });

  it('search for words as the backend takes them, and for everything without words', () => {
    assert.deepEqual(withWords({ q: 'old', kind: 'resolution' }, '  lamp '), { q: 'lamp', kind: 'resolution' });
    assert.deepEqual(withWords({ q: 'old' }, '   '), {});
    assert.equal(withWords({}, 'x'.repeat(5000)).q?.length, 200);
  });

  it('know their period again, until it is another day', () => {
    const now = Date.parse('2026-11-23T10:00:00Z');
    const from = periodStart('quarter', now);
    assert.equal(periodOf({ from }, now), 'quarter');
    assert.equal(periodOf({ from }, now + 86_400_000), 'own');
    assert.equal(periodOf({ from, to: '2026-11-01' }, now), 'own');
    assert.equal(periodOf({}, now), undefined);
  });

  it('go into feeds without page, order and place in the list', () => {
    const address = shownAddress(
      'https://city.example/api',
      'notices.rss',
      { q: '路灯', sort: 'oldest', limit: 10 },
      'zh-Hans',
    );
    assert.equal(address, 'https://city.example/api/notices.rss?q=%E8%B7%AF%E7%81%AF&locale=zh-Hans');
  });
});

describe('facts', () => {
  it('leave out a time that makes no sense', () => {
    assert.equal(timeTaken(noticeItem({ resolvedAt: '2026-11-01T00:00:00Z' })), undefined);
    assert.equal(timeTaken(noticeItem({ receivedAt: null })), undefined);
    assert.equal(timeTaken(noticeItem()), 54 * 3_600_000);
  });

  it('compare rates in points and times in hours, and say nothing where one side is hidden', () => {
    const now = caseFigures({ responseRate: 0.965, medianHoursToResolve: 50 });
    assert.deepEqual(trendOf('responseRate', now, caseFigures({ responseRate: 0.938 })), { kind: 'up', points: 2.7 });
    assert.deepEqual(trendOf('responseRate', now, caseFigures({ responseRate: 0.9651 })), { kind: 'same' });
    assert.deepEqual(trendOf('medianHoursToResolve', now, caseFigures({ medianHoursToResolve: 40 })), {
      kind: 'slower',
      hours: 10,
    });
    assert.equal(trendOf('responseRate', now, caseFigures({ responseRate: null })), undefined);
    assert.equal(trendOf('responseRate', now, null), undefined);
  });

  it('know how long a month is', () => {
    assert.deepEqual(monthSpan('2028-02'), { from: '2028-02-01', to: '2028-02-29' });
  });
});

describe('a list that was read again', () => {
  const dated = (id: string, day: number, more = {}) =>
    noticeItem({ id, publishedAt: `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`, ...more });
  const page = (items: readonly Notice[], nextCursor: string | null = null) => ({
    items: [...items],
    nextCursor,
    total: 9,
  });

  it('tells what is new, what changed and what is gone', () => {
    const shown = page([dated('c', 3), dated('b', 2), dated('a', 1)]);
    const read = page([dated('d', 4), dated('c', 3, { title: 'Put right' }), dated('a', 1)]);
    const { fresh, changed, gone } = changesBetween(shown, read);
    assert.deepEqual([fresh, changed.map(({ title }) => title), gone], [['d'], ['Put right'], ['b']]);
  });

  it('does not take for gone what new ones pushed to the next page, nor for new what moved up from there', () => {
    const shown = page([dated('c', 3), dated('b', 2)], 'more');
    assert.deepEqual(changesBetween(shown, page([dated('d', 4), dated('c', 3)], 'more')).gone, []);
    assert.deepEqual(changesBetween(shown, page([dated('c', 3), dated('a', 1)], 'more')), {
      fresh: [],
      changed: [],
      gone: ['b'],
    });
  });
});
