import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOpenAt, parseHours, placeOf } from '@doorstep/contract';
import { isInside, middle } from '../../packages/backend/src/sample/geometry.js';
import type { Point, SampleArea } from '../../packages/backend/src/sample/index.js';
import { cityAt, now } from './city.js';

const city = cityAt(now);
const ofLevel = (level: number) => city.areas.filter((area) => area.level === level);
const ring = ({ boundary }: SampleArea): readonly Point[] => (boundary.coordinates[0] ?? []).slice(0, -1);

function surface(corners: readonly Point[]): number {
  return corners.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [0, 0];
    return sum + (x1 * y2 - x2 * y1) / 2;
  }, 0);
}

describe('the areas of the sample city', () => {
  it('are one city, 4 districts, 6 bay areas, 12 communities and their grid cells, each inside its parent', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((level) => ofLevel(level).length),
      [1, 4, 6, 12, 96],
    );
    assert.equal(new Set(city.areas.map(({ id }) => id)).size, city.areas.length);
    for (const area of city.areas) {
      const parent = city.areas.find(({ id }) => id === area.parentId);
      assert.equal(parent?.level ?? 0, area.level - 1, area.id);
      if (parent) assert.ok(isInside(middle(ring(area)), ring(parent)), area.id);
    }
  });

  it('cover their parent without overlap: the surfaces of the children add up to it', () => {
    for (const parent of city.areas.filter(({ level }) => level < 5)) {
      const children = city.areas.filter(({ parentId }) => parentId === parent.id);
      const sum = children.reduce((total, child) => total + surface(ring(child)), 0);
      assert.ok(Math.abs(sum / surface(ring(parent)) - 1) < 0.001, parent.id);
    }
    const cells = ofLevel(5).map(ring);
    for (let x = 109.15; x < 109.74; x += 0.013) {
      for (let y = 18.25; y < 18.47; y += 0.0071) {
        const within = cells.filter((cell) => isInside([x, y], cell)).length;
        assert.ok(within <= 1, `${x},${y} lies in ${within} cells`);
      }
    }
  });

  it('have closed rings that turn counter-clockwise, as GeoJSON has them', () => {
    for (const area of city.areas) {
      const [closed = []] = area.boundary.coordinates;
      assert.deepEqual(closed[0], closed.at(-1), area.id);
      assert.ok(closed.length >= 4 && surface(ring(area)) > 0, area.id);
    }
  });
});

describe('the centers of the sample city', () => {
  it('are 76 service centers and 22 tourist service points, each inside its grid cell', () => {
    assert.equal(city.centers.filter(({ kind }) => kind === 'service').length, 76);
    assert.equal(city.centers.filter(({ kind }) => kind === 'tourist').length, 22);
    assert.equal(new Set(city.centers.map(({ id }) => id)).size, 98);
    for (const locale of city.locales) assert.equal(new Set(city.centers.map(({ name }) => name[locale])).size, 98);
    for (const { id, areaId, position } of city.centers) {
      const cell = city.areas.find((area) => area.id === areaId);
      assert.ok(cell?.level === 5 && isInside([position.longitude, position.latitude], ring(cell)), id);
    }
  });

  it('open in many ways: split shifts, round the clock, past midnight, by season, nth weekdays, holidays, not known', () => {
    const hours = city.centers.map(({ openingHours }) => openingHours);
    for (const way of [
      /12:00,14:30/,
      /^24\/7$/,
      /-02:00/,
      /Oct-Apr/,
      /Sa\[1\]/,
      /PH off/,
      /Su off/,
      /"by appointment"/,
    ]) {
      assert.ok(
        hours.some((one) => one !== null && way.test(one)),
        String(way),
      );
    }
    assert.equal(hours.filter((one) => one === null).length, 1);
  });

  it('can be called only at numbers that reach nobody', () => {
    for (const { phones } of city.centers) for (const phone of phones) assert.match(phone, /^0890-0000 \d{4}$/);
    for (const { contact } of city.areas) if (contact) assert.match(contact.phone, /^0890-0000 \d{4}$/);
  });

  it('have names for every facility and way of access, and services with promised minutes', () => {
    for (const center of city.centers) {
      for (const code of center.facilities) assert.ok(city.facilityNames[code], code);
      for (const code of center.accessibility) assert.ok(city.accessibilityNames[code], code);
      assert.equal(new Set(center.facilities).size, center.facilities.length, center.id);
      assert.ok(
        center.services.some(({ promiseMinutes }) => promiseMinutes !== undefined),
        center.id,
      );
    }
    const common = city.centers.flatMap(({ facilities }) => facilities);
    for (const code of Object.keys(city.facilityNames)) assert.ok(common.includes(code), code);
    assert.ok(city.centers.some(({ languages }) => languages.includes('ru')));
  });

  it('have somebody on duty while they are open, and nobody while they are closed', () => {
    const calendar = { from: '2026-11-01', to: '2026-12-31', holidays: [] };
    for (const { id, duty, openingHours, closures, timeZone } of city.centers) {
      const hours = parseHours(openingHours);
      const place = placeOf(
        timeZone,
        closures.map(({ from, to }) => ({ from, to })),
        calendar,
      );
      assert.ok(place);
      assert.equal(hours === undefined, openingHours === null, `${id}: ${openingHours}`);
      // Where the hours are not known or repairs go on, there is nobody to name.
      assert.ok(duty.length > 0 || hours === undefined || closures.length > 0, id);
      for (const { from, to } of duty) {
        assert.ok(Date.parse(from) < Date.parse(to), id);
        assert.ok(hours && isOpenAt(hours, (Date.parse(from) + Date.parse(to)) / 2, place), `${id} ${from}`);
      }
      const noon = Date.parse('2026-11-24T10:00:00+08:00');
      const open = hours && isOpenAt(hours, noon, place);
      const there = duty.some(({ from, to }) => Date.parse(from) <= noon && noon < Date.parse(to));
      assert.equal(there, open ?? false, id);
    }
  });

  it('are closed for a while here and there, now and later', () => {
    const today = '2026-11-23';
    const closures = city.centers.flatMap((center) => center.closures);
    assert.ok(
      closures.some(({ from, to }) => from <= today && today <= to),
      'one runs today',
    );
    assert.ok(
      closures.some(({ from }) => from > today),
      'one is to come',
    );
    for (const { from, to } of closures) assert.ok(from <= to);
  });
});
