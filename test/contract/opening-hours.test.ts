/** Whether a door is open: vectors of our own, holidays, closures, clocks that change, and rules that hold for every text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  dayFromText,
  intervals,
  intervalsOfDay,
  isOpenAt,
  nextChange,
  openIntervals,
  parseHours,
  placeOf,
  stateAt,
  zoneOf,
  type Closure,
  type HolidayCalendar,
  type OpenInterval,
  type Place,
} from '@doorstep/contract';
import { allVectors, notUnderstood, zones } from './opening-hours-vectors.js';

/** `08:30-12:00 ?14:00-24:00`, on the wall clock of the place. */
function told(parts: readonly OpenInterval[], { zone }: Place): string {
  const midnight = (parts[0]?.from ?? 0) - (zone.wallTime(parts[0]?.from ?? 0) % 86_400_000);
  const clock = (moment: number): string => new Date(zone.wallTime(moment)).toISOString().slice(11, 16);
  const spans = parts
    .filter(({ state }) => state !== 'closed')
    .map(({ from, to, state }) => {
      const end = to > midnight + 40_000_000 && clock(to) === '00:00' ? '24:00' : clock(to);
      return `${state === 'unknown' ? '?' : ''}${clock(from)}-${end}`;
    });
  const text = spans.join(' ');
  return text === '' ? 'closed' : text === '00:00-24:00' ? 'all day' : text;
}

function placeIn(zone: string, closures: readonly Closure[] = [], calendar?: HolidayCalendar): Place {
  const place = placeOf(zone, closures, calendar);
  assert.ok(place);
  return place;
}

function dayOf(hours: string, day: string, place: Place): string {
  const parsed = parseHours(hours);
  assert.ok(parsed, `"${hours}" was not understood`);
  // Parts of one day that touch are one to a person.
  const parts = intervalsOfDay(parsed, dayFromText(day)!, place);
  const joined: OpenInterval[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.state === part.state) joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
  }
  return told(joined, place);
}

const moment = (text: string): number => Date.parse(text);

describe('opening hours', () => {
  it('has at least 150 vectors in three zones', () => {
    assert.ok(allVectors.length >= 150, `only ${allVectors.length}`);
    assert.equal(new Set(allVectors.map(({ zone }) => zone)).size, 3);
  });

  for (const { zone, hours, day, expected } of allVectors) {
    it(`${hours} on ${day} in ${zone}: ${expected}`, () => {
      assert.equal(dayOf(hours, day, placeIn(zone)), expected);
    });
  }

  for (const hours of notUnderstood) {
    it(`does not pretend to understand ${JSON.stringify(hours.slice(0, 40))}`, () => {
      assert.equal(parseHours(hours), undefined);
    });
  }
});

const china: HolidayCalendar = {
  from: '2026-01-01',
  to: '2026-12-31',
  holidays: [
    { day: '2026-02-17', kind: 'public', name: 'Spring Festival' },
    { day: '2026-10-01', kind: 'public', name: 'National Day' },
    { day: '2026-02-14', kind: 'workday', name: 'Make-up workday' },
    { day: '2026-09-20', kind: 'workday' },
    { day: '2026-07-20', kind: 'school', name: 'Summer holidays' },
  ],
};

describe('holidays', () => {
  const place = placeIn(zones.shanghai, [], china);
  const office = 'Mo-Fr 08:30-17:30; PH off';

  for (const [hours, day, expected] of [
    [office, '2026-02-17', 'closed'],
    [office, '2026-02-16', '08:30-17:30'],
    [office, '2026-10-01', 'closed'],
    ['Mo-Su 08:00-20:00; PH 09:00-17:00', '2026-10-01', '09:00-17:00'],
    ['Mo-Su 08:00-20:00; PH 09:00-17:00', '2026-10-02', '08:00-20:00'],
    ['Mo-Fr,PH 08:00-12:00', '2026-10-01', '08:00-12:00'],
    ['PH Mo-Fr 08:00-12:00', '2026-10-01', '08:00-12:00'],
    ['PH Sa,Su 08:00-12:00', '2026-10-01', 'closed'],
    ['Mo-Su 08:00-20:00; PH -1 day 08:00-12:00', '2026-09-30', '08:00-12:00'],
    ['Mo-Su 08:00-20:00; PH +1 day off', '2026-10-02', 'closed'],
    ['SH Mo-Fr 10:00-12:00', '2026-07-20', '10:00-12:00'],
    ['SH Mo-Fr 10:00-12:00', '2026-07-21', 'closed'],
    ['Mo-Fr 08:00-16:00; SH 08:00-12:00; PH off', '2026-07-20', '08:00-12:00'],
  ] as const) {
    it(`${hours} on ${day}: ${expected}`, () => assert.equal(dayOf(hours, day, place), expected));
  }

  it('opens on a Saturday that works for a moved holiday as on the Friday before it', () => {
    assert.equal(dayOf('Mo-Th 08:30-17:30; Fr 08:30-16:00; PH off', '2026-02-14', place), '08:30-16:00');
    assert.equal(dayOf(office, '2026-02-07', place), 'closed');
  });

  it('opens on a Sunday that works as on the Monday after it', () => {
    assert.equal(dayOf(office, '2026-09-20', place), '08:30-17:30');
  });

  it('keeps what happens once a month on its own day, and hours that know no holidays as they are', () => {
    assert.equal(dayOf('Fr[2] 14:00-16:00; PH off', '2026-02-14', place), 'closed');
    assert.equal(dayOf('Mo-Fr 08:30-17:30', '2026-02-14', place), 'closed');
  });

  it('says the name of the holiday', () => {
    const hours = parseHours(office)!;
    assert.deepEqual(stateAt(hours, moment('2026-02-17T10:00+08:00'), place), {
      state: 'closed',
      comment: 'Spring Festival',
    });
  });

  it('knows only what holds on any kind of day where the calendar does not reach', () => {
    assert.equal(dayOf(office, '2027-03-01', place), '?08:30-17:30');
    assert.equal(dayOf(office, '2027-03-06', place), 'closed');
    assert.equal(
      dayOf('Mo-Su 08:00-20:00; PH 09:00-17:00', '2027-03-01', place),
      '?08:00-09:00 09:00-17:00 ?17:00-20:00',
    );
    assert.equal(isOpenAt(parseHours(office)!, moment('2027-03-01T10:00+08:00'), place), undefined);
    assert.equal(dayOf(office, '2026-11-23', placeIn(zones.shanghai)), '?08:30-17:30');
  });
});

describe('closures', () => {
  const hours = 'Mo-Fr 08:30-17:30';
  const place = placeIn(zones.shanghai, [
    { from: '2026-11-24', to: '2026-11-25', reason: 'Roof repairs' },
    { from: '2026-11-27', to: '2026-11-27', openingHours: '08:30-12:00' },
    { from: '2026-11-30', to: '2026-11-30', openingHours: 'who knows' },
    { from: 'soon', to: '2026-12-31' },
  ]);

  it('closes from the first day to the last, and says why', () => {
    assert.equal(dayOf(hours, '2026-11-24', place), 'closed');
    assert.equal(dayOf(hours, '2026-11-25', place), 'closed');
    assert.equal(dayOf(hours, '2026-11-26', place), '08:30-17:30');
    assert.equal(stateAt(parseHours(hours)!, moment('2026-11-24T10:00+08:00'), place).comment, 'Roof repairs');
  });

  it('keeps other hours on days that have them, and knows nothing where these cannot be read', () => {
    assert.equal(dayOf(hours, '2026-11-27', place), '08:30-12:00');
    assert.equal(dayOf(hours, '2026-11-30', place), '?00:00-24:00');
  });

  it('is not closed by a closure whose days are broken', () => {
    assert.equal(dayOf(hours, '2026-12-01', place), '08:30-17:30');
  });
});

describe('questions to opening hours', () => {
  const hours = parseHours('Mo-Fr 08:30-12:00,14:30-17:30; Sa 20:00-02:00')!;
  const place = placeIn(zones.shanghai);

  it('answers by the clock of the center, wherever the question is asked', () => {
    assert.equal(isOpenAt(hours, moment('2026-11-23T03:00Z'), place), true);
    assert.equal(isOpenAt(hours, moment('2026-11-23T03:00Z'), placeIn(zones.berlin)), false);
  });

  it('is open at the minute it opens and closed at the minute it closes', () => {
    assert.equal(isOpenAt(hours, moment('2026-11-23T08:30:00+08:00'), place), true);
    assert.equal(isOpenAt(hours, moment('2026-11-23T08:29:59+08:00'), place), false);
    assert.equal(isOpenAt(hours, moment('2026-11-23T12:00:00+08:00'), place), false);
  });

  it('says when that changes: within the day, over the weekend, past midnight', () => {
    const at = (text: string): string =>
      new Date(nextChange(hours, moment(text), place)!.at + 8 * 3_600_000).toISOString().slice(0, 16);
    assert.equal(at('2026-11-23T10:00+08:00'), '2026-11-23T12:00');
    assert.equal(at('2026-11-23T13:00+08:00'), '2026-11-23T14:30');
    assert.equal(at('2026-11-27T18:00+08:00'), '2026-11-28T20:00');
    assert.equal(at('2026-11-28T23:00+08:00'), '2026-11-29T02:00');
    assert.equal(at('2026-11-29T03:00+08:00'), '2026-11-30T08:30');
  });

  it('has no next change where there is none', () => {
    assert.equal(nextChange(parseHours('24/7')!, moment('2026-11-23T10:00Z'), place), undefined);
    assert.equal(nextChange(parseHours('off')!, moment('2026-11-23T10:00Z'), place), undefined);
    assert.equal(nextChange(parseHours('2020 Mo 10:00-12:00')!, moment('2026-11-23T10:00Z'), place), undefined);
  });

  it('counts the hours that a day really has', () => {
    const night = parseHours('Sa 22:00-04:00')!;
    const berlin = placeIn(zones.berlin);
    const length = (from: string, to: string): number =>
      openIntervals(night, moment(from), moment(to), zones.berlin).reduce((sum, one) => sum + one.to - one.from, 0) /
      3_600_000;
    assert.equal(length('2026-03-28T12:00Z', '2026-03-29T12:00Z'), 5);
    assert.equal(length('2026-10-24T12:00Z', '2026-10-25T12:00Z'), 7);
    assert.equal(isOpenAt(night, moment('2026-10-25T01:30Z'), berlin), true);
  });

  it('gives the open spans between two moments, cut at both and joined at midnight', () => {
    const nights = parseHours('Mo-Su 20:00-02:00')!;
    assert.deepEqual(
      openIntervals(nights, moment('2026-11-23T21:00+08:00'), moment('2026-11-24T21:00+08:00'), zones.shanghai),
      [
        { from: moment('2026-11-23T21:00+08:00'), to: moment('2026-11-24T02:00+08:00') },
        { from: moment('2026-11-24T20:00+08:00'), to: moment('2026-11-24T21:00+08:00') },
      ],
    );
    assert.deepEqual(openIntervals(nights, 5, 5, zones.shanghai), []);
    assert.deepEqual(openIntervals(nights, 0, 86_400_000, 'Nowhere/Land'), []);
  });

  it('counts no time that is not surely open', () => {
    const unsure = parseHours('Mo 08:00-12:00 unknown; Tu 08:00-12:00')!;
    const week = openIntervals(
      unsure,
      moment('2026-11-23T00:00+08:00'),
      moment('2026-11-30T00:00+08:00'),
      zones.shanghai,
    );
    assert.equal(week.length, 1);
  });
});

describe('zones', () => {
  it('does not know a zone that is none', () => {
    assert.equal(zoneOf('Mars/Olympus'), undefined);
    assert.equal(zoneOf(''), undefined);
  });

  it('comes back to every moment, but for the hour that an autumn night has twice', () => {
    const known = Object.values(zones).map((name) => zoneOf(name)!);
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.integer({ min: moment('2000-01-01'), max: moment('2040-01-01') }),
        (zone, at) => {
          const back = zone.momentOf(zone.wallTime(at));
          assert.ok(back === at || (at - back > 0 && at - back <= 3_600_000), `${zone.name} ${at} ${back}`);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const text = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        'Mo-Fr',
        'Sa,Su',
        'Th[1]',
        'Su[-1]',
        'PH',
        'Dec 24-Jan 2',
        'May-Sep',
        'week 1-53/2',
        '2026-2027',
        'easter',
      ),
      fc.constantFrom('', '08:30-12:00', '14:00-17:30,19:00-21:00', '22:00-02:00', '18:00+', '00:00-24:00'),
      fc.constantFrom('', 'off', 'open', 'unknown', '"by appointment"'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((rules) =>
    fc
      .array(fc.constantFrom('; ', ' || '), { minLength: rules.length, maxLength: rules.length })
      .map((joints) => rules.map((rule, index) => rule.filter(Boolean).join(' ') + (joints[index] ?? '')).join('')),
  );

describe('every opening hours text', () => {
  const places = Object.values(zones).map((zone) => placeIn(zone, [], china));

  it('fills each day from midnight to midnight without gap or overlap', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20_400, max: 21_200 }), fc.constantFrom(...places), (written, day, place) => {
        const hours = parseHours(written);
        if (!hours) return;
        const parts = intervalsOfDay(hours, day, place);
        assert.equal(parts[0]?.from, place.zone.momentOf(day * 86_400_000));
        assert.equal(parts.at(-1)?.to, place.zone.momentOf((day + 1) * 86_400_000));
        parts.forEach((part, index) => assert.equal(part.to, parts[index + 1]?.from ?? part.to));
      }),
      { numRuns: 400 },
    );
  });

  it('answers alike when asked for a moment and for a span of time', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: moment('2026-01-01'), max: moment('2027-12-31') }),
        fc.constantFrom(...places),
        (written, at, place) => {
          const hours = parseHours(written);
          if (!hours) return;
          const { state } = stateAt(hours, at, place);
          const span = intervals(hours, at - 1000, at + 1000, place).find(({ from, to }) => at >= from && at < to);
          assert.equal(span?.state ?? 'closed', state);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('changes exactly at its next change, and not before', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: moment('2026-01-01'), max: moment('2026-11-30') }), (written, at) => {
        const [place] = places;
        const hours = parseHours(written);
        const change = hours && nextChange(hours, at, place!);
        if (!hours || !change) return;
        assert.equal(stateAt(hours, change.at, place!).state, change.state);
        assert.equal(stateAt(hours, change.at - 1, place!).state, stateAt(hours, at, place!).state);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (written) => void parseHours(written)),
      { numRuns: 2000 },
    );
    const pieces = fc.constantFrom(
      'Mo',
      '-',
      ',',
      ';',
      ':',
      '||',
      '08:00',
      '12',
      '2026',
      'Jan',
      'PH',
      '+',
      '[',
      ']',
      '1',
      'off',
      '"x"',
      'week',
      'easter',
      '/',
      'days',
      '24/7',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const hours = parseHours(parts.join(' '));
        if (hours) intervalsOfDay(hours, 20_780, places[0]!);
      }),
      { numRuns: 3000 },
    );
  });
});
