import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addOpenTime,
  endOfWorkingDay,
  openIntervals,
  openTimeBetween,
  parseHours,
  type OpenIntervals,
} from '@doorstep/contract';
import fc from 'fast-check';

const hour = 3_600_000;
const minute = 60_000;

function openAt(text: string, zone: string, closures: { from: string; to: string }[] = []): OpenIntervals {
  const hours = parseHours(text);
  assert.ok(hours, text);
  return (from, to) => openIntervals(hours, from, to, zone, closures);
}

const sanya = openAt('Mo-Fr 08:30-12:00,14:30-18:00', 'Asia/Shanghai');
const never: OpenIntervals = () => [];
const always: OpenIntervals = (from, to) => [{ from, to }];

/** In the zone's own time; the offset is part of the moment. */
const vectors: readonly (readonly [title: string, open: OpenIntervals, start: string, hours: number, end: string])[] = [
  ['within one morning', sanya, '2026-11-23T09:00+08:00', 2, '2026-11-23T11:00+08:00'],
  ['over lunch', sanya, '2026-11-23T11:00+08:00', 2, '2026-11-23T15:30+08:00'],
  ['to the very end of a day', sanya, '2026-11-23T08:30+08:00', 7, '2026-11-23T18:00+08:00'],
  ['into the next day', sanya, '2026-11-23T17:00+08:00', 2, '2026-11-24T09:30+08:00'],
  ['over a weekend', sanya, '2026-11-20T17:59+08:00', 1, '2026-11-23T09:29+08:00'],
  ['from the middle of the night', sanya, '2026-11-23T02:00+08:00', 1, '2026-11-23T09:30+08:00'],
  [
    'over a closure',
    openAt('Mo-Fr 09:00-17:00', 'Asia/Shanghai', [{ from: '2026-11-24', to: '2026-11-25' }]),
    '2026-11-23T16:00+08:00',
    2,
    '2026-11-26T10:00+08:00',
  ],
  [
    'over the night in which clocks go forward',
    openAt('Mo-Su 00:00-24:00', 'Europe/Berlin'),
    '2026-03-28T12:00+01:00',
    24,
    '2026-03-29T13:00+02:00',
  ],
  [
    'over the night in which clocks go back',
    openAt('Mo-Su 00:00-24:00', 'Europe/Berlin'),
    '2026-10-24T12:00+02:00',
    24,
    '2026-10-25T11:00+01:00',
  ],
  [
    'through the hour that happens twice',
    openAt('Su 01:00-05:00', 'Europe/Berlin'),
    '2026-10-25T00:00+02:00',
    4,
    '2026-10-25T04:00+01:00',
  ],
  [
    'through the hour that does not happen',
    openAt('Su 01:00-05:00', 'Europe/Berlin'),
    '2026-03-29T00:00+01:00',
    3,
    '2026-03-29T05:00+02:00',
  ],
  ['no time at all, while closed', sanya, '2026-11-22T12:00+08:00', 0, '2026-11-22T12:00+08:00'],
];

describe('time in which a place is open', () => {
  for (const [title, open, start, hours, end] of vectors) {
    it(`is added ${title}`, () => {
      assert.equal(
        new Date(addOpenTime(Date.parse(start), hours * hour, open) ?? 0).toISOString(),
        new Date(end).toISOString(),
      );
    });
  }

  it('never comes where it is never open', () => {
    assert.equal(addOpenTime(0, 1, never), undefined);
  });

  it('is all time where it is always open', () => {
    assert.equal(addOpenTime(1000, 90 * 24 * hour, always), 1000 + 90 * 24 * hour);
  });

  it('between a moment and the one that adding gave is what was added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        fc.integer({ min: 1, max: 200 * 60 }),
        (offset, length) => {
          const start = Date.parse('2026-01-01T00:00:00Z') + offset * minute;
          const end = addOpenTime(start, length * minute, sanya) ?? 0;
          assert.equal(openTimeBetween(start, end, sanya), length * minute);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not run backwards', () => {
    assert.equal(openTimeBetween(2000, 1000, always), 0);
  });
});

describe('working days', () => {
  // Days since 1970-01-01; day 0 is today. Open on 1, 2, 5, 6, 7, until the moment that is named.
  const open = (day: number) => [1, 2, 5, 6, 7].filter((one) => one === day).map((one) => ({ to: one * 100 }));

  it('end when the doors close on the so-manieth open day after today', () => {
    assert.deepEqual(
      [1, 2, 3, 5].map((days) => endOfWorkingDay(0, days, open)),
      [100, 200, 500, 700],
    );
  });

  it('do not count today, open or not', () => assert.equal(endOfWorkingDay(1, 1, open), 200));

  it('are the evening part of a day with a break at noon', () => {
    assert.equal(
      endOfWorkingDay(0, 1, () => [{ to: 12 }, { to: 18 }]),
      18,
    );
  });

  it('never come where it stays closed', () => assert.equal(endOfWorkingDay(0, 6, open), undefined));
});
