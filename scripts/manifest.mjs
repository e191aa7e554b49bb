// Writes custom-elements.json, editor data and framework types from the sources' doc comments (see the config at the root).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './processes.mjs';

const folder = join(root, 'packages/doorstep/dist');
mkdirSync(folder, { recursive: true });
const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
const result = spawnSync(process.execPath, [analyzer, 'analyze', '--config', 'custom-elements-manifest.config.mjs'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
// Its plugins tell of every type that they leave as it is: that matters only when the manifest is missing.
const written = result.status === 0 && existsSync(join(folder, 'custom-elements.json'));
if (!written) console.error(`${result.stdout}${result.stderr}`);
process.exitCode = written ? 0 : 1;
