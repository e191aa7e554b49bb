/** QR codes, read back by a scanner's decoder. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsqr from 'jsqr';
import { qrOutline } from '@doorstep/core/print';

/** Pixels to a module. */
const scale = 4;
const decode = jsqr as unknown as typeof jsqr.default;

/** Draws the outline as a printer would: white paper, dark rectangles. */
function scan(text: string): string | undefined {
  const { path, viewBox } = qrOutline(text);
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const pixels = new Uint8ClampedArray(width * height * scale * scale * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) - top) * scale + row) * width * scale + (Number(x) - left) * scale;
      for (let at = start; at < start + Number(run) * scale; at += 1) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return decode(pixels, width * scale, height * scale)?.data;
}

describe('a QR code', () => {
  for (const address of [
    'https://city.example/',
    'https://city.example/wall?lang=zh-Hans#wish-8f2c1d3e-7a55-4d0e-9d6b-2b0f3a1c4e5d',
    `https://city.example/${'%E7%BA%A2'.repeat(30)}#code=K7QM-2XHD-9RTW`,
  ]) {
    it(`of ${address.length} characters leads to what was written`, () => {
      assert.equal(scan(address), address);
    });
  }

  it('has white around it, four modules wide, as scanners need', () => {
    const { path, viewBox } = qrOutline('https://city.example/');
    const [left, top, width = 0] = viewBox.split(' ').map(Number);
    assert.deepEqual([left, top], [-4, -4]);
    const ends = [...path.matchAll(/M(\d+) \d+h(\d+)/g)].map(([, x, run]) => Number(x) + Number(run));
    assert.equal(Math.max(...ends), width - 8);
  });
});
