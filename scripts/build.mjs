// Builds everything, or with `stale` only what is older than its sources: packages, script-tag build, manifest.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled } from './installation.mjs';
import { isMain, root, runNode, runTool } from './processes.mjs';

const newest = (path) => {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  const stats = statSync(full);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => newest(join(path, name))));
};

const sources = () => readdirSync(join(root, 'packages')).flatMap((name) => [`packages/${name}/src`]);

const steps = [
  {
    // tsc decides by itself what is stale.
    name: 'packages',
    run: () => runTool('typescript/bin/tsc', ['-b']),
  },
  {
    name: 'cdn',
    inputs: () => [...sources(), 'rollup.config.js', 'scripts/cdn', 'package-lock.json'],
    run: () => runTool('rollup/dist/bin/rollup', ['-c', '--silent']),
  },
  {
    name: 'manifest',
    inputs: () => [...sources(), 'scripts/manifest.mjs', 'custom-elements-manifest.config.mjs', 'package-lock.json'],
    run: () => runNode(['scripts/manifest.mjs']),
  },
];

/** Runs all steps, or those named: 'all' builds anew, 'stale' what is stale; resolves with the first exit code but 0. */
export const build = async (which, names = steps.map(({ name }) => name)) => {
  for (const step of steps.filter(({ name }) => names.includes(name))) {
    const stamp = join(root, '.cache', `built-${step.name}`);
    const started = Date.now();
    if (which === 'stale' && step.inputs && existsSync(stamp) && existsSync(join(root, 'dist/cdn/integrity.json'))) {
      if (Math.max(...step.inputs().map(newest)) < statSync(stamp).mtimeMs) continue;
    }
    const code = await step.run();
    if (code !== 0) {
      console.error(`Building ${step.name} failed.`);
      return code;
    }
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, '');
    if (which === 'all') console.log(`built ${step.name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  return 0;
};

if (isMain(import.meta.url)) {
  await ensureInstalled();
  process.exitCode = await build(process.argv[2] === 'stale' ? 'stale' : 'all');
}
