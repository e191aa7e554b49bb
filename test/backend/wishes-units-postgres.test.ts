import { describe, it } from 'node:test';
import { unavailable } from './support/backend.js';
import { operations, walkAtRandom } from './support/random-walk.js';

describe('units, postgres', { skip: unavailable('postgres') }, () => {
  it(`add up after ${operations} operations in any order`, { timeout: 600_000 }, () => walkAtRandom('postgres'));
});
