/** Photos are named by their hash: the same name must come out with and without the browser's own SHA-256. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { sha256, sha256Hex } from '../../packages/core/src/photos/sha256.js';

describe('sha256', () => {
  it('agrees with another implementation at every length around the block borders, and on a large photo', async () => {
    for (const length of [...Array.from({ length: 200 }, (_, index) => index), 1_000_003]) {
      const bytes = randomBytes(length);
      const expected = createHash('sha256').update(bytes).digest('hex');
      assert.equal(Buffer.from(sha256(bytes)).toString('hex'), expected, `${length} bytes`);
      assert.equal(await sha256Hex(new Uint8Array(bytes).buffer), expected);
    }
  });
});
