import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cityAt, moments, now } from './city.js';

describe('the sample opportunities', () => {
  const city = cityAt(now);

  it('are about forty, of all three kinds, with what each kind needs', () => {
    assert.ok(city.opportunities.length >= 38, String(city.opportunities.length));
    for (const one of city.opportunities) {
      assert.ok(
        city.centers.some(({ id }) => id === one.centerId),
        one.title.en,
      );
      assert.ok(
        city.areas.some(({ id }) => id === one.area),
        one.title.en,
      );
      if (one.quantity) assert.ok(one.quantity.left >= 0 && one.quantity.left <= one.quantity.total, one.title.en);
      if (one.kind === 'produce') assert.ok(one.price && one.quantity, one.title.en);
      if (one.kind === 'job') assert.ok(one.salary, one.title.en);
      if (one.kind === 'shift') assert.ok(!one.price && !one.salary && one.quantity, one.title.en);
      assert.ok(Date.parse(one.validFrom) < Date.parse(one.validUntil), one.title.en);
    }
    for (const kind of ['produce', 'job', 'shift'])
      assert.ok(
        city.opportunities.some((one) => one.kind === kind),
        kind,
      );
  });

  it('are mostly open now, some only beginning', () => {
    const open = city.opportunities.filter(
      ({ validFrom, validUntil }) => Date.parse(validFrom) <= now && Date.parse(validUntil) >= now,
    );
    assert.ok(open.length > 25 && open.length < city.opportunities.length, String(open.length));
  });

  it('discriminate against nobody, and ask no money of those who look for work', () => {
    for (const { title, summary } of city.opportunities) {
      assert.doesNotMatch(
        JSON.stringify([title, summary]),
        /限男|限女|男性优先|押金|先交|male only|female only|deposit/i,
      );
    }
  });
});

describe('the sample activities', () => {
  const city = cityAt(now);

  it('are about eighty over the coming weeks, at centers that have the room', () => {
    assert.ok(city.activities.length >= 80, String(city.activities.length));
    for (const one of city.activities) {
      const center = city.centers.find(({ id }) => id === one.centerId);
      assert.ok(center && one.facility && center.facilities.includes(one.facility), one.title.en);
    }
    const days = new Set(city.activities.map(({ from }) => from.slice(0, 10)));
    assert.ok(days.size > 20, String(days.size));
  });

  it('never hold more people than places; a full one has a waiting list', () => {
    for (const { title, capacity, taken, waiting } of city.activities) {
      if (capacity === null) assert.equal(taken + waiting, 0, title.en);
      else assert.ok(taken <= capacity && (waiting === 0 || taken === capacity), title.en);
    }
    assert.ok(city.activities.some(({ capacity, taken }) => capacity !== null && taken === capacity));
    assert.ok(city.activities.some(({ waiting }) => waiting > 0));
    assert.ok(city.activities.some(({ cancelled }) => cancelled));
  });

  it('end after they begin, and lie in the future but for today', () => {
    for (const moment of moments) {
      for (const { from, to } of cityAt(moment).activities) {
        assert.ok(Date.parse(to) > Date.parse(from));
        assert.ok(Date.parse(from) > moment - 86_400_000);
      }
    }
  });
});
