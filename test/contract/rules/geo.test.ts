/** Distances, walking, shifted coordinates, and trees of areas that are none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  areaTreeOf,
  directionTo,
  distanceBetween,
  fromDatum,
  isInside,
  placeMatch,
  positionFault,
  toDatum,
  walkingMinutes,
  walkingRadius,
  type Boundary,
  type Position,
} from '@doorstep/contract';

const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });
const sanya = at(18.2528, 109.5119);

describe('distances', () => {
  it('measures along the great circle, across the antimeridian and over a pole', () => {
    // A degree of a meridian is 111.19 km on this sphere.
    assert.ok(Math.abs(distanceBetween(at(0, 0), at(1, 0)) - 111_195) < 5);
    assert.ok(Math.abs(distanceBetween(at(0, 179.5), at(0, -179.5)) - 111_195) < 5);
    assert.ok(Math.abs(distanceBetween(at(89, 0), at(89, 180)) - 222_390) < 10);
    assert.equal(distanceBetween(sanya, sanya), 0);
  });

  it('is as far there as back', () => {
    const position = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(position, position, (one, other) => {
        assert.ok(Math.abs(distanceBetween(one, other) - distanceBetween(other, one)) < 0.01);
      }),
    );
  });

  it('knows the direction, also over the antimeridian', () => {
    assert.equal(directionTo(sanya, at(18.3528, 109.5119)), 'north');
    assert.equal(directionTo(sanya, at(18.2528, 109.4119)), 'west');
    assert.equal(directionTo(sanya, at(18.1528, 109.6119)), 'southEast');
    assert.equal(directionTo(at(0, 179.9), at(0, -179.9)), 'east');
  });
});

describe('walking', () => {
  it('takes the detour, the pace, and never no time', () => {
    assert.equal(walkingMinutes(1000, 'usual'), 18);
    assert.equal(walkingMinutes(1000, 'slow'), 24);
    assert.equal(walkingMinutes(1000, 'slowest'), 36);
    assert.equal(walkingMinutes(3, 'usual'), 1);
  });

  it('reaches 831, 623 and 415 metres in a quarter of an hour', () => {
    assert.deepEqual(
      (['usual', 'slow', 'slowest'] as const).map((pace) => Math.round(walkingRadius(15, pace))),
      [831, 623, 415],
    );
  });
});

describe('shifted coordinates', () => {
  // Published with the first open transforms of this kind, to a ten-millionth of a degree.
  const published = [
    [at(31.1774276, 121.5272106), at(31.17530398364597, 121.531541859215)],
    [at(22.543847, 113.912316), at(22.540796131694766, 113.9171764808363)],
    [at(39.911954, 116.377817), at(39.91334545536069, 116.38404722455657)],
  ] as const;

  it('gives what others give for GCJ-02', () => {
    for (const [wgs, gcj] of published) assert.ok(distanceBetween(toDatum(wgs, 'gcj02'), gcj) < 0.01);
  });

  it('moves Sanya by 471 metres', () => {
    assert.equal(Math.round(distanceBetween(sanya, toDatum(sanya, 'gcj02'))), 471);
  });

  it('finds back to a millimetre, from both', () => {
    const inChina = fc.record({
      latitude: fc.double({ min: 4, max: 53, noNaN: true }),
      longitude: fc.double({ min: 74, max: 134, noNaN: true }),
    });
    fc.assert(
      fc.property(inChina, fc.constantFrom('gcj02' as const, 'bd09' as const), (position, datum) => {
        assert.ok(distanceBetween(fromDatum(toDatum(position, datum), datum), position) < 0.001);
      }),
    );
  });

  it('leaves the rest of the world and WGS 84 where they are', () => {
    assert.deepEqual(toDatum(at(52.5, 13.4), 'gcj02'), at(52.5, 13.4));
    assert.deepEqual(toDatum(sanya, 'wgs84'), sanya);
  });
});

describe('positions that cannot be', () => {
  for (const [position, fault] of [
    [null, 'missing'],
    [at(NaN, 3), 'missing'],
    [at(0, 0), 'null-island'],
    [at(109.5, 18.2), 'swapped'],
    [at(200, 18), 'out-of-range'],
    [at(18, 465.3), 'out-of-range'],
    [sanya, undefined],
    [at(0, -179.99), undefined],
  ] as const) {
    it(`${JSON.stringify(position)}: ${fault ?? 'fine'}`, () => assert.equal(positionFault(position), fault));
  }
});

describe('areas', () => {
  const area = (id: string, parentId: string | null) => ({ id, parentId });

  it('makes a tree whatever the order', () => {
    const tree = areaTreeOf([area('cell', 'bay'), area('bay', 'city'), area('city', null)]);
    assert.deepEqual(
      tree.roots.map(({ id }) => id),
      ['city'],
    );
    assert.deepEqual(
      tree.pathTo('cell').map(({ id }) => id),
      ['city', 'bay', 'cell'],
    );
    assert.deepEqual([...tree.idsWithin('city')], ['city', 'bay', 'cell']);
  });

  it('loses nobody to a circle, an orphan, a doubled id or an area inside itself', () => {
    const tree = areaTreeOf([
      area('a', 'c'),
      area('b', 'a'),
      area('c', 'b'),
      area('d', 'nowhere'),
      area('e', 'e'),
      area('a', null),
    ]);
    assert.deepEqual(tree.cycles, ['c', 'e']);
    assert.deepEqual(
      tree.roots.map(({ id }) => id),
      ['c', 'd', 'e'],
    );
    assert.equal(tree.byId.size, 5);
    assert.deepEqual([...tree.idsWithin('c')].sort(), ['a', 'b', 'c']);
  });

  it('ends for every graph, and reaches every area from a root', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.record({ id, parentId: fc.option(id) }), { maxLength: 12 }), (areas) => {
        const tree = areaTreeOf(areas);
        const reached = new Set(tree.roots.flatMap((root) => [...tree.idsWithin(root.id)]));
        assert.deepEqual([...reached].sort(), [...tree.byId.keys()].sort());
      }),
    );
  });

  const square: Boundary = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      [
        [4, 4],
        [6, 4],
        [6, 6],
        [4, 6],
      ],
    ],
  };

  it('knows who stands inside, in a hole, outside, and on an island of several', () => {
    assert.equal(isInside(at(2, 2), square), true);
    assert.equal(isInside(at(5, 5), square), false);
    assert.equal(isInside(at(20, 2), square), false);
    const islands: Boundary = {
      type: 'MultiPolygon',
      coordinates: [
        square.coordinates,
        [
          [
            [20, 20],
            [30, 20],
            [25, 30],
          ],
        ],
      ],
    };
    assert.equal(isInside(at(22, 25), islands), true);
    assert.equal(isInside(at(15, 15), islands), false);
    assert.equal(isInside(at(1, 1), { type: 'Polygon', coordinates: [[['x'], []]] } as unknown as Boundary), false);
  });
});

describe('typing a place', () => {
  const hub = {
    name: '月汐大社区服务中心',
    terms: 'yuexidashequfuwuzhongxin yxdsqfwzx yuexi community hub',
    detail: '月汐路104号',
  };

  for (const typed of [
    '月汐',
    '服务中心',
    'yuexi',
    'YueXi',
    'yxdsq',
    'community hub',
    '104',
    '月汐路',
    'ｙｕｅｘｉ',
    '  yuexi   hub ',
    '',
  ]) {
    it(`finds it by "${typed}"`, () => assert.ok(placeMatch(typed)(hub) > 0));
  }

  for (const typed of ['白鹭', 'zz', 'yuexi market', '月汐 白鹭']) {
    it(`does not find it by "${typed}"`, () => assert.equal(placeMatch(typed)(hub), 0));
  }

  it('ranks the whole name before its beginning, its middle, other ways to type it, and its address', () => {
    const fits = ['月汐大社区服务中心', '月汐', '社区', 'yxdsq', '104'].map((typed) => placeMatch(typed)(hub));
    assert.deepEqual(
      [...fits].sort((a, b) => b - a),
      fits,
    );
    assert.equal(new Set(fits).size, fits.length);
  });

  it('takes an accent for its letter', () => assert.ok(placeMatch('cafe')({ name: 'Café Çınar' }) > 0));
});
