// Installs the dependencies when they are missing or differ from the lock file. Needs nothing but Node and npm.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './processes.mjs';

const packagesIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** npm leaves a list of what it installed: comparing it with the lock file is exact where file times are not. */
const isComplete = () => {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, installed))) return false;
  const present = packagesIn(installed);
  return Object.entries(packagesIn('package-lock.json')).every(([path, wanted]) => {
    // npm lists these in the lock file without always installing them.
    const mayBeAbsent = wanted.optional || wanted.devOptional || wanted.peer || wanted.extraneous;
    if (!path.includes('node_modules/') || mayBeAbsent) return true;
    return present[path]?.version === wanted.version;
  });
};

/** Makes node_modules equal to the lock file; ends the process with one sentence where it cannot. */
export const ensureInstalled = async () => {
  if (isComplete()) return;
  console.log('Installing dependencies (npm ci) ...');
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // A dependency of the test tools would otherwise fetch a browser of its own, which nothing here uses.
  const environment = { PUPPETEER_SKIP_DOWNLOAD: '1' };
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...flags], environment)
    : await run('npm', flags, environment);
  if (code === 0) return;
  console.error('The dependencies could not be installed; the lines above say why.');
  process.exit(code);
};
