// `npm run lint`: every check that needs no browser. All of them run, so that one look shows everything there is to mend.
//   npm run lint -- eslint types     only the checks named
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './installation.mjs';
import { root, runNode, runTool } from './processes.mjs';

await ensureInstalled();

const litTemplates = [
  'packages/*/src/**/*-element.ts',
  'packages/*/src/**/*-view.ts',
  'packages/core/src/primitives/*.ts',
];

// no-unknown-tag-name: widgets are met only through their define.ts. no-incompatible-type-binding: it takes Lit's
// `nothing` for a value of ARIA attributes; the compiler checks what is bound to properties.
const litRules = ['--rules.no-unknown-tag-name', 'off', '--rules.no-incompatible-type-binding', 'off'];

const checks = {
  types: async () =>
    (await runTool('typescript/bin/tsc', ['-b'])) ||
    (await runTool('typescript/bin/tsc', ['-p', 'tsconfig.check.json'])),
  eslint: () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  templates: () => runTool('lit-analyzer/cli.js', ['--strict', '--quiet', ...litRules, ...litTemplates]),
  formatting: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  dependencies: () => runNode(['scripts/check-dependencies.mjs']),
  exports: () => runNode(['scripts/check-exports.mjs']),
  // What editors read is part of what is published.
  packages: async () => (await runNode(['scripts/manifest.mjs'])) || (await runNode(['scripts/check-packages.mjs'])),
  ascii: () => runNode(['scripts/check-ascii.mjs']),
};

const wanted = process.argv.slice(2).filter((name) => name in checks);
const failed = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(checks)) {
  const start = performance.now();
  const code = await checks[name]();
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nlint: ${failed.join(', ')} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
