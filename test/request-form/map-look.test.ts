import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distanceBetween } from '@doorstep/contract';
import {
  lookOver,
  metersPerPixel,
  moved,
  tilesBehind,
  toPosition,
  toSpot,
  zoomed,
} from '../../packages/request-form/src/later/map/map-look.js';

const sanya = { latitude: 18.2528, longitude: 109.512 };
const size = { width: 600, height: 340 };

describe('a map without a library', () => {
  it('puts a place where the tiles of the world have it', () => {
    // Known from the scheme itself: the middle of the world, and the tile of London at zoom 10.
    assert.deepEqual(toSpot({ latitude: 0, longitude: 0 }, 0, 'wgs84'), { x: 128, y: 128 });
    const { x, y } = toSpot({ latitude: 51.5074, longitude: -0.1278 }, 10, 'wgs84');
    assert.deepEqual([Math.floor(x / 256), Math.floor(y / 256)], [511, 340]);
  });

  for (const datum of ['wgs84', 'gcj02', 'bd09'] as const) {
    it(`gives back the place that was put in, over tiles in ${datum}`, () => {
      const back = toPosition(toSpot(sanya, 19, datum), 19, datum);
      assert.ok(distanceBetween(sanya, back) < 0.05);
    });
  }

  it('moves as far as the pixels say, and comes back', () => {
    const look = { middle: sanya, zoom: 16 };
    const east = moved(look, { x: 48, y: 0 }, 'wgs84');
    assert.ok(east.middle.longitude > sanya.longitude);
    assert.ok(Math.abs(distanceBetween(sanya, east.middle) - 48 * metersPerPixel(look)) < 0.5);
    assert.ok(moved(look, { x: 0, y: -48 }, 'wgs84').middle.latitude > sanya.latitude, 'up is north');
    assert.ok(distanceBetween(sanya, moved(east, { x: -48, y: 0 }, 'wgs84').middle) < 0.01);
  });

  it('zooms around the crosshair, and not without end', () => {
    assert.deepEqual(zoomed({ middle: sanya, zoom: 16 }, 1), { middle: sanya, zoom: 17 });
    assert.equal(zoomed({ middle: sanya, zoom: 18.5 }, 3).zoom, 19);
    assert.equal(zoomed({ middle: sanya, zoom: 4 }, -3).zoom, 3);
  });

  it('opens on the whole city, and on nothing where there is none', () => {
    const corners = [
      { latitude: 18.2, longitude: 109.4 },
      { latitude: 18.3, longitude: 109.7 },
    ];
    const look = lookOver(corners, size, 'wgs84')!;
    for (const corner of corners) {
      const [spot, middle] = [toSpot(corner, look.zoom, 'wgs84'), toSpot(look.middle, look.zoom, 'wgs84')];
      assert.ok(Math.abs(spot.x - middle.x) <= size.width / 2 && Math.abs(spot.y - middle.y) <= size.height / 2);
    }
    assert.equal(lookOver([], size, 'wgs84'), undefined);
    assert.equal(lookOver([sanya], size, 'wgs84')?.zoom, 16, 'one point is no city');
  });

  it('covers its frame with tiles, each once, and wraps around the date line', () => {
    const tiles = tilesBehind({ middle: sanya, zoom: 16 }, size, 'https://tiles.example/{z}/{x}/{y}.png', 'wgs84');
    assert.equal(new Set(tiles.map(({ url }) => url)).size, tiles.length);
    assert.ok(Math.min(...tiles.map(({ x }) => x)) <= -300 && Math.max(...tiles.map(({ x }) => x + 256)) >= 300);
    assert.ok(Math.min(...tiles.map(({ y }) => y)) <= -170 && Math.max(...tiles.map(({ y }) => y + 256)) >= 170);
    assert.match(tiles[0]!.url, /^https:\/\/tiles\.example\/16\/\d+\/\d+\.png$/);
    const urls = tilesBehind({ middle: { latitude: 0, longitude: 180 }, zoom: 3 }, size, '{x}/{y}', 'wgs84').map(
      ({ url }) => url,
    );
    assert.ok(urls.some((url) => url.startsWith('7/')) && urls.some((url) => url.startsWith('0/')));
  });
});
