import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

test('packages resolve to their TypeScript sources, with no build', async () => {
  assert.match(import.meta.resolve('@doorstep/contract'), /packages\/contract\/src\/index\.ts$/);
  assert.ok(Object.keys(await import('@doorstep/contract')).length > 0);
});

test('every package has a source entry', () => {
  for (const name of readdirSync('packages')) {
    assert.ok(readdirSync(`packages/${name}/src`).includes('index.ts'), name);
  }
});
