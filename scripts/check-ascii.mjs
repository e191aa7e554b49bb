// Checks that every built file of dist/cdn is pure ASCII; says nothing where it is not built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './processes.mjs';

const folder = join(root, 'dist/cdn');
const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
const foreign = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => readFileSync(path).some((byte) => byte > 0x7f));
for (const path of foreign)
  console.error(`${path.slice(root.length)} is not pure ASCII: a page in GBK would garble it`);
process.exitCode = foreign.length > 0 ? 1 : 0;
