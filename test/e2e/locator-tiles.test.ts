/** Map tiles in one file on static hosting, under a strict policy, beside the real backend. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { packTiles } from '../support/packed-tiles.js';
import { startServer, type RunningServer } from '../support/server.js';

const colour = [12, 200, 90] as const;
const files: Readonly<Record<string, Buffer>> = {
  '/city.pmtiles': packTiles({ minZoom: 0, maxZoom: 6, colour }),
  '/whole.pmtiles': packTiles({ minZoom: 0, maxZoom: 6, colour }),
  '/vector.pmtiles': packTiles({ minZoom: 0, maxZoom: 6, colour, tileType: 1 }),
};

let server: RunningServer;
let browser: Browser;
const ranges: string[] = [];

/** Static hosting: pages that allow nothing but their own files and the backend, and files of which parts can be asked for. */
const host = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
  const file = files[pathname];
  if (!file) {
    const allowed = `script-src ${server.url}; connect-src 'self' ${server.url}; img-src 'self' data:; style-src 'self'`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; ${allowed}`);
    response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
      <script type="module" src="${server.url}/cdn/center-locator.js"></script>
      <doorstep-center-locator backend="${server.api}" tiles="${searchParams.get('tiles')}"
        tiles-attribution="City survey"></doorstep-center-locator>`);
    return;
  }
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  // A host that knows nothing of ranges sends the whole file.
  if (from === undefined || to === undefined || pathname === '/whole.pmtiles') {
    response.writeHead(200, { 'content-length': file.length });
    response.end(file);
    return;
  }
  ranges.push(`${from}-${to}`);
  const part = file.subarray(Number(from), Number(to) + 1);
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`;
  response.writeHead(206, { 'content-length': part.length, 'content-range': range });
  response.end(part);
});

before(async () => {
  server = await startServer();
  host.listen(0, '127.0.0.1');
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  host.close();
  await server.stop();
});

/** A page whose map is shown, and what the page was told of faults. */
async function showMap(tiles: string): Promise<{ page: Page; problems: () => Promise<string[]>; refused: string[] }> {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/?tiles=${tiles}`);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    addEventListener('doorstep-error', (event) => told.push(event.detail.problem.title));
  });
  await page.getByRole('button', { name: 'Show map' }).click();
  await page.locator('.pin, .cluster').first().waitFor();
  return { page, refused, problems: () => page.evaluate(() => (window as unknown as { told: string[] }).told) };
}

test('a map on tiles of a PMTiles file draws them, from parts of the file only', async () => {
  const { page, problems, refused } = await showMap('/city.pmtiles');
  await page.getByText('City survey').waitFor();
  await page.waitForFunction(([red, green, blue]) => {
    const root = document.querySelector('doorstep-center-locator')?.shadowRoot;
    const tile = root?.querySelector<HTMLCanvasElement>('canvas.leaflet-tile');
    const [r, g, b] = tile?.getContext('2d')?.getImageData(128, 128, 1, 1).data ?? [];
    return r === red && g === green && b === blue;
  }, colour);
  assert.deepEqual(await problems(), []);
  assert.deepEqual(refused, []);
  assert.equal(ranges[0], '0-16383');
  assert.ok(ranges.length >= 2, `read in parts: ${ranges.join(' ')}`);
  await page.close();
});

test('a host that knows no Range requests is named as the cause, and the map goes on without streets', async () => {
  const { page, problems } = await showMap('/whole.pmtiles');
  await page.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0);
  assert.deepEqual(await problems(), [
    'The server of /whole.pmtiles does not answer Range requests, which a .pmtiles file needs',
  ]);
  assert.ok((await page.locator('.area-shape').count()) > 0, 'the outlines are still there');
  await page.close();
});

test('vector tiles, a missing file and something else are each said as what they are', async () => {
  for (const [tiles, cause] of [
    ['/vector.pmtiles', /holds vector tiles.*PNG/],
    ['/nothing.pmtiles', /nothing\.pmtiles could not be read|does not answer Range/],
  ] as const) {
    const { page, problems } = await showMap(tiles);
    await page.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0);
    assert.match((await problems()).join(), cause);
    await page.close();
  }
});
