/** A list of centers with broken ones among them: everybody who can be shown is shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mendCenters } from '../../packages/client/src/doorstep/mend-centers.js';

const whole = {
  id: 'a',
  name: 'A',
  areaId: null,
  position: { latitude: 1, longitude: 2 },
  address: null,
  phones: [],
  facilities: [],
  languages: [],
  accessibility: [],
  openingHours: null,
  timeZone: 'Asia/Shanghai',
  closures: [],
  services: [],
  duty: [],
};
const mend = (...items: unknown[]) => mendCenters({ items, nextCursor: null, total: items.length });

describe('a list of centers', () => {
  it('passes as it is when nothing is broken', () => {
    assert.deepEqual(mend(whole), { items: [whole], nextCursor: null, total: 1 });
  });

  for (const [part, value, instead] of [
    ['position', { latitude: '18,25', longitude: 109 }, null],
    ['position', { latitude: 200, longitude: 109 }, null],
    ['position', undefined, null],
    ['openingHours', 12, null],
    ['closures', [{ from: 'soon' }], []],
    ['facilities', 'canteen', []],
    ['duty', undefined, []],
    ['website', 'javascript:alert(1)', undefined],
  ] as const) {
    it(`keeps a center whose ${part} is ${JSON.stringify(value)}, without it, and says so`, () => {
      const { items, faults } = mend({ ...whole, [part]: value }, { ...whole, id: 'b' });
      assert.equal(items.length, 2);
      assert.deepEqual(items[0]?.[part], instead);
      assert.deepEqual(faults, [{ centerId: 'a', part }]);
    });
  }

  it('mends several parts of one center', () => {
    const { items, faults } = mend({ id: 'a', name: 'A' });
    assert.equal(items.length, 1);
    assert.equal(faults?.length, 12);
  });

  it('leaves out what has no id, no name, an id that another has, or is no center at all', () => {
    const { items, faults } = mend(
      whole,
      whole,
      { ...whole, id: 'a/b' },
      { ...whole, id: 'c', name: 7 },
      null,
      'center',
      [],
    );
    assert.deepEqual(
      items.map(({ id }) => id),
      ['a'],
    );
    assert.equal(faults?.length, 6);
  });
});
