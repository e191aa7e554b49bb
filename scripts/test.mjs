// `npm test`: every test of the project in one command, and one line at the end that counts them.
//   npm test -- --only=node|browser|e2e   one kind      npm test -- wish-wall   only files whose path holds this
//   npm test -- --all                     Firefox, WebKit and PostgreSQL too
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './installation.mjs';
import { root, runNode, runTool } from './processes.mjs';

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const filters = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = options.filter((word) => word !== '--all' && !/^--only=(node|browser|e2e)$/.test(word));
if (unknown.length > 0) {
  console.error(`Unknown option ${unknown.join(', ')}; there are --all and --only=node|browser|e2e.`);
  process.exit(2);
}
const everywhere = options.includes('--all');
const only = options.find((word) => word.startsWith('--only='))?.slice('--only='.length);

await ensureInstalled();
const { build } = await import('./build.mjs');
const { chromiumAdvice, ensureFonts, findChromium, findFirefox, findWebKit } = await import('./browsers.mjs');
const { startPostgres } = await import('./postgres.mjs');
const { startWebKit } = await import('./webkit.mjs');
const { testFiles } = await import('./test-files.mjs');

const total = { passed: 0, failed: 0, skipped: 0 };
const endings = [];
const fail = (sentence) => {
  total.failed += 1;
  console.log(`\nFAILED ${sentence}`);
};

/** Runs one runner and adds its counts; a runner that failed without naming a failed test counts as one failure. */
const collect = async (title, start) => {
  console.log(`\n${title}`);
  const counts = join(root, '.cache/test-counts.json');
  rmSync(counts, { force: true });
  const code = await start({ DOORSTEP_COUNTS: counts });
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(total)) total[key] += result[key];
  if (code !== 0 && result.failed === 0) fail(`${title}: the runner ended with code ${code}`);
};

const nodeTests = (title, files, environment, concurrency) =>
  collect(title, (counts) =>
    runNode(
      [
        '--import=tsx',
        '--conditions=doorstep-source',
        '--test',
        `--test-concurrency=${concurrency}`,
        '--test-timeout=600000',
        '--test-reporter=./scripts/node-reporter.mjs',
        '--test-reporter-destination=stdout',
        ...files,
      ],
      { ...counts, ...environment, TSX_TSCONFIG_PATH: 'tsconfig.base.json' },
    ),
  );

const browserTests = (browser, files, environment) =>
  collect(`Browser tests in ${browser}`, (counts) =>
    runTool('@web/test-runner/dist/bin.js', ['--files', ...files], {
      ...counts,
      ...environment,
      DOORSTEP_BROWSER: browser,
    }),
  );

const runNodeTests = async (files) => {
  if (files.length === 0) return;
  const environment = {};
  if (everywhere) {
    const postgres = await startPostgres();
    if (postgres) {
      endings.push(postgres.stop);
      environment.DOORSTEP_TEST_DATABASE_URL = postgres.url;
    } else fail('PostgreSQL was not found: install it, or leave out --all.');
  }
  await nodeTests('Tests in Node', files, environment, 2);
};

const runBrowserTests = async (files, chromium) => {
  if (files.length === 0) return;
  await browserTests('chromium', files, { CHROME_PATH: chromium });
  // Some questions only Chromium answers (its accessibility tree, say): their files say so in their name.
  const portable = files.filter((name) => !name.endsWith('.chromium.browser.test.ts'));
  if (!everywhere || portable.length === 0) return;
  const firefox = await findFirefox();
  if (firefox) await browserTests('firefox', portable, { FIREFOX_PATH: firefox });
  else fail('Firefox was not found: install it, or leave out --all.');
  const webkit = await findWebKit();
  if (!webkit) return fail('WebKit was not found: install webkit2gtk-driver and xvfb, or leave out --all.');
  const { environment, stop } = await startWebKit(webkit);
  endings.push(stop);
  await browserTests('webkit', portable, environment);
};

const main = async () => {
  const found = testFiles(filters);
  const chosen = (kind) => (only && only !== kind ? [] : found[kind]);
  const needsBrowser = chosen('browser').length + chosen('e2e').length > 0;
  const chromium = needsBrowser ? await findChromium() : undefined;
  if (needsBrowser && !chromium) return fail(chromiumAdvice);
  if (needsBrowser && everywhere) await ensureFonts();

  const built = chosen('e2e').length > 0 || (!only && filters.length === 0) ? await build('stale') : 0;
  if (built !== 0) fail('the build; the lines above say why.');
  await runNodeTests(chosen('node'));
  await runBrowserTests(chosen('browser'), chromium);
  if (built === 0 && chosen('e2e').length > 0) {
    await nodeTests('End-to-end tests', chosen('e2e'), { CHROME_PATH: chromium }, 1);
  }
};

try {
  await main();
} catch (error) {
  fail(error.stack);
} finally {
  for (const end of endings) end();
}
const { passed, failed, skipped } = total;
if (passed + failed === 0) console.log('\nNo test was run: no file matches.');
const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
// Waits for the line to be written before the process ends: a pipe may still be full.
process.stdout.write(`\n${line}\n`, () => process.exit(failed > 0 || passed === 0 ? 1 : 0));
