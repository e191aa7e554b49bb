import { describe, it } from 'node:test';
import { unavailable } from './support/backend.js';
import { operations, walkAtRandom } from './support/random-walk.js';

describe('units, sqlite', { skip: unavailable('sqlite') }, () => {
  it(`add up after ${operations} operations in any order`, { timeout: 600_000 }, () => walkAtRandom('sqlite'));
});
