// Sorts the test files by who runs them: Node, browsers, or Node against the started server (e2e).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './processes.mjs';

/** Paths relative to the root that hold every one of `filters`, or all of them. */
export const testFiles = (filters) => {
  const all = readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter.replace(/^\.\//, ''))))
    .sort();
  const isBrowser = (name) => name.endsWith('.browser.test.ts');
  const isEndToEnd = (name) => /^test\/(e2e|visual)\//.test(name) && !isBrowser(name);
  return {
    browser: all.filter(isBrowser),
    e2e: all.filter(isEndToEnd),
    node: all.filter((name) => !isBrowser(name) && !isEndToEnd(name)),
  };
};
