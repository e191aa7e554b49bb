// `npm run size`: the bytes of each widget up to its first interaction (its file, every chunk it imports statically,
// and the call to the backend that its first screen waits for), and of what it loads later;
// fails over budget. Reads the built dist/cdn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { budgets } from '../size-budgets.mjs';
import { build } from './build.mjs';
import { firstCalls } from './cdn/first-calls.mjs';
import { nodesOf } from './cdn/syntax.mjs';
import { ensureInstalled } from './installation.mjs';
import { root } from './processes.mjs';

await ensureInstalled();
const { parseAst } = await import('rollup/parseAst');
if ((await build('stale', ['cdn'])) !== 0) process.exit(1);

const folder = join(root, 'dist/cdn');
const read = (name) => readFileSync(join(folder, name));

/** Files that a built file imports: statically, and with import(). */
const importsOf = (name) => {
  const found = { now: [], later: [] };
  for (const { type, source } of nodesOf(parseAst(read(name).toString()))) {
    if (typeof source?.value !== 'string' || !source.value.startsWith('.')) continue;
    found[type === 'ImportExpression' ? 'later' : 'now'].push(posix.join(posix.dirname(name), source.value));
  }
  return found;
};

const closure = (names, kinds) => {
  const found = new Set(names);
  for (const name of found) for (const kind of kinds) for (const next of importsOf(name)[kind]) found.add(next);
  return [...found];
};

const sizes = new Map();
const sizeOf = (name) => {
  if (!sizes.has(name)) {
    const bytes = read(name);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    sizes.set(name, [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, quality).length]);
  }
  return sizes.get(name);
};
const sum = (names) => names.map(sizeOf).reduce((a, b) => a.map((value, index) => value + b[index]), [0, 0, 0]);
const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

const chunks = readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js'));
const entries = readdirSync(folder).filter((name) => name.endsWith('.js'));
console.log(`${'kB, to the first interaction'.padEnd(30)}    raw   gzip  brotli  budget | later, brotli | files`);
let over = 0;
for (const entry of entries) {
  const call = chunks.find((name) => name.startsWith(`${firstCalls[entry.replace('.js', '')]}-`));
  const now = closure([entry, ...(call ? [`chunks/${call}`] : [])], ['now']);
  const later = closure(now, ['now', 'later']).filter((name) => !now.includes(name));
  const [raw, gzip, brotli] = sum(now);
  const budget = budgets[entry]?.brotli;
  const isOver = budget === undefined || brotli > budget;
  if (isOver) over += 1;
  const goal = budgets[entry]?.goal;
  const short = goal !== undefined && brotli > goal ? ` above its goal of ${kB(goal).trim()}` : '';
  const verdict = budget === undefined ? ' NO BUDGET' : isOver ? ' OVER' : short;
  const columns = [kB(raw), kB(gzip), kB(brotli), kB(budget ?? 0)].join('');
  console.log(`${entry.padEnd(28)}${columns} | ${kB(sum(later)[2])}       | ${now.length} + ${later.length}${verdict}`);
}
for (const entry of Object.keys(budgets)) {
  if (!existsSync(join(folder, entry)))
    console.log(`${entry.padEnd(28)} is not built: its package has no define.ts yet`);
}
if (entries.length === 0) console.log('Nothing is built in dist/cdn.');
if (over > 0) console.error(`${over} over budget: see size-budgets.mjs for the reasons behind each.`);
process.exitCode = over > 0 ? 1 : 0;
