/** What a locator costs a page that nobody has touched yet, everything counted: the built files, the real backend. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

/** Bytes: the whole widget without the map, and what the map may add. */
const mostForList = 24_000;
const mostForMap = 50_000;

let server: RunningServer;
let browser: Browser;
let page: Page;
/** Bytes (brotli) by the address of each script that came; the autoloader is the page's, not the widget's. */
const scripts = new Map<string, number>();
const calls: string[] = [];

before(async () => {
  server = await startServer();
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'en' });
  await page.route('**/blank.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><script type="module" src="/cdn/doorstep.js"></script>
        <doorstep-center-locator backend="${server.api}"></doorstep-center-locator>`,
    }),
  );
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/')) calls.push(pathname);
    if (!pathname.startsWith('/cdn/') || pathname === '/cdn/doorstep.js') return;
    scripts.set(pathname, NaN);
    void response.body().then((body) => scripts.set(pathname, brotliCompressSync(body).length));
  });
  await page.goto(`${server.url}/blank.html`);
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** Bytes that have come, once nothing more does. */
async function settled(): Promise<number> {
  for (let before = -1; before !== scripts.size;) {
    before = scripts.size;
    await page.waitForTimeout(1_000);
  }
  const sizes = [...scripts.values()];
  assert.ok(sizes.every((size) => size > 0));
  return sizes.reduce((all, one) => all + one, 0);
}

test('a list with names, doors, phones and the way to more weighs less than 24 kB, all that arrives counted', async () => {
  const rows = page.locator('doorstep-center-locator .row');
  await rows.nth(19).waitFor();
  const statuses = await rows.locator('.status').allInnerTexts();
  assert.equal(statuses.length, 20);
  assert.ok(
    statuses.every((status) => /^(Open|Closed|By appointment)/.test(status)),
    statuses.join(' | '),
  );
  const bytes = await settled();
  assert.ok(bytes < mostForList, `${bytes} bytes: ${[...scripts].map((one) => one.join(' ')).join(', ')}`);
  assert.deepEqual(calls, ['/api/centers']);
});

test('the rest comes at the first sign of somebody, the map only when it is asked for, and adds less than 50 kB', async () => {
  await page.locator('doorstep-center-locator').hover();
  await page.locator('doorstep-center-locator summary', { hasText: 'Compare areas' }).waitFor();
  const withFinding = await settled();
  assert.ok(withFinding > mostForList, 'finding is there');
  await page.locator('doorstep-center-locator #map-toggle').click();
  await page.locator('doorstep-center-locator :is(.pin, .cluster)').first().waitFor();
  const map = (await settled()) - withFinding;
  assert.ok(map > 20_000 && map < mostForMap, `${map} bytes for the map`);
});
