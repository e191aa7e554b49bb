// `npm run bench`: runs every bench/*.bench.ts by itself, prints what it measured side by side as ratios to its first
// row, and writes bench/results.json.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './installation.mjs';
import { root, runNode } from './processes.mjs';

await ensureInstalled();
const { findChromium } = await import('./browsers.mjs');
const filters = process.argv.slice(2);
const files = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)))
  .sort();
if (files.length === 0) {
  console.error('No benchmark matches.');
  process.exit(1);
}
if ((await build('stale')) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'doorstep-bench-'));
const environment = { CHROME_PATH: (await findChromium()) ?? '', TSX_TSCONFIG_PATH: 'tsconfig.base.json' };
const benchmarks = [];
let failed = 0;

/** A benchmark calls `report` of bench/report.ts, which leaves one JSON file per table: {title, unit, rows}. */
const print = ({ title, unit, rows, note }) => {
  console.log(`\n${title} (${unit}${note ? `; ${note}` : ''})`);
  const first = rows[0]?.value;
  for (const { name, value, target } of rows) {
    const ratio = first ? `${(value / first).toFixed(2)} x` : '';
    const met = target === undefined ? '' : value <= target ? `  within ${target}` : `  OVER the target of ${target}`;
    console.log(`  ${name.padEnd(44)} ${value.toFixed(2).padStart(12)}  ${ratio.padStart(9)}${met}`);
  }
};

for (const file of files) {
  const output = join(folder, `${file}.json`);
  const args = ['--expose-gc', '--import=tsx', '--conditions=doorstep-source', `bench/${file}`];
  const code = await runNode(args, { ...environment, DOORSTEP_BENCH_OUTPUT: output });
  try {
    if (code !== 0) throw new Error(`ended with code ${code}`);
    const tables = JSON.parse(readFileSync(output, 'utf8'));
    tables.forEach(print);
    benchmarks.push({ file: `bench/${file}`, tables });
  } catch (error) {
    failed += 1;
    console.error(`bench/${file} measured nothing: ${error.message}`);
  }
}
rmSync(folder, { recursive: true, force: true });
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
// A filtered run is a look at one thing; only a whole run replaces the record.
if (filters.length === 0) {
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify({ machine, benchmarks }, null, 2)}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
