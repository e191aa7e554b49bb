/**
 * Ten thousand wishes in a browser: how soon the first cards are there, how it scrolls, and how much stands in the document.
 * Beside it, in the same run and with the very same cards, the way that needs no paging: all of them in the document.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { Launcher } from 'chrome-launcher';
import { build } from 'esbuild';
import { report } from './report.js';

const total = 10_000;
const rounds = 9;
/** What the server waits before it answers with wishes, milliseconds. */
const quick = 0;
const mobile = 100;

const wish = (index: number) => ({
  id: `wish-${index}`,
  title: `A small wish, number ${index}`,
  story: 'Something for everyday life, told in two short sentences. Used ones are fine.',
  category: 'daily',
  categoryName: 'Everyday things',
  areaId: 'gudu',
  area: { id: 'gudu', name: 'Gudu Community' },
  centerId: null,
  center: null,
  neededBy: '2030-01-01T00:00:00Z',
  costBand: 'upTo50',
  units: { total: 5, left: 1 + (index % 5) },
  state: index % 5 === 4 ? 'open' : 'part',
  publishedAt: '2026-11-01T00:00:00Z',
  revision: 1,
});

const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    conditions: ['doorstep-source'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]?.text ?? '';
};

const scripts: Readonly<Record<string, string>> = {
  '/wall.js': await bundle(`import '@doorstep/wish-wall/define';`),
  // Parses, draws and is done: no checks, no filters, no words to load.
  '/all.js': await bundle(`
    import { html, render } from 'lit';
    import { dayFormat, Words } from '@doorstep/core';
    import { wishCard } from './packages/wish-wall/src/wish-card.ts';
    import { wishWallMessages } from './packages/wish-wall/src/wish-wall-messages.ts';
    import { wishWallStyles } from './packages/wish-wall/src/wish-wall-styles.ts';
    const host = { resolvedLocale: 'en', addController() {}, requestUpdate() {} };
    const nothing = () => {};
    const card = {
      words: new Words(host, wishWallMessages),
      day: dayFormat({ locale: 'en' }),
      now: Date.now(),
      onHelp: nothing, onWait: nothing, onLook: nothing,
    };
    const root = document.querySelector('doorstep-wish-wall').attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = wishWallStyles.flat(Infinity).map(({ styleSheet }) => styleSheet);
    const { items } = await (await fetch('/api/${quick}/wishes?limit=${total}')).json();
    render(html\`<div class="root"><ul class="cards">\${items.map((one) => wishCard(one, card))}</ul></div>\`, root);
  `),
};

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://bench.test');
  const answer = (type: string, body: string): unknown => response.setHeader('Content-Type', type).end(body);
  const script = scripts[url.pathname];
  if (script) return answer('text/javascript', script);
  if (url.pathname === '/wall' || url.pathname === '/all') {
    const { searchParams, pathname } = url;
    const api = `${searchParams.get('wait')}`;
    return answer(
      'text/html',
      `<!doctype html><html lang="en"><body><script type="module" src="${pathname}.js"></script><doorstep-wish-wall backend="/api/${api}" page-size="${searchParams.get('size')}"></doorstep-wish-wall>`,
    );
  }
  const wait = /^\/api\/(\d+)\/wishes$/.exec(url.pathname)?.[1];
  if (wait === undefined) return response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}');
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const end = start + Number(url.searchParams.get('limit') ?? 24);
  const items = Array.from({ length: end - start }, (_, index) => wish(start + index));
  const list = JSON.stringify({ items, nextCursor: end < total ? String(end) : null, total });
  return setTimeout(() => answer('application/json', list), Number(wait));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? Launcher.getInstallations()[0] ?? '',
  args: ['--no-sandbox'],
});

const open = async (pageSize: number, way: 'wall' | 'all' = 'wall', wait = quick): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  // The loader of this file gives names to functions; the page knows nothing of that.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.addInitScript(() => {
    const look = (): void => {
      const card = document.querySelector('doorstep-wish-wall')?.shadowRoot?.querySelector('.card');
      if (card) Object.assign(window, { firstCard: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${address}/${way}?size=${pageSize}&wait=${wait}`);
  await page.waitForFunction(() => 'firstCard' in window);
  return page;
};

/** From the last byte of the answer to the frame that shows cards, milliseconds. */
const firstCards = (page: Page) =>
  page.evaluate(() => {
    const answer = performance.getEntriesByType('resource').find(({ name }) => name.includes('/wishes?'));
    return (window as unknown as { firstCard: number }).firstCard - (answer as PerformanceResourceTiming).responseEnd;
  });

/** The 95th percentile of frame times over three hundred frames of scrolling, milliseconds. */
const slowFramesOnce = (page: Page) =>
  page.evaluate(async () => {
    scrollTo(0, 0);
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < 300; frame += 1) {
      scrollBy(0, 60);
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  });

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Of five passes the middle one: what was closed just before is still being cleared away during the first. */
const slowFrames = async (page: Page): Promise<number> => {
  const passes: number[] = [];
  while (passes.length < 5) passes.push(await slowFramesOnce(page));
  return median(passes);
};

const inDocument = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('doorstep-wish-wall')?.shadowRoot;
    return { cards: root?.querySelectorAll('.card').length ?? 0, elements: root?.querySelectorAll('*').length ?? 0 };
  });

const firsts: number[] = [];
const firstsOverNetwork: number[] = [];
const firstsOfAll: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  // As the wall comes out of the box, and the other way right after it, under the same load of the machine.
  const wall = await open(24);
  firsts.push(await firstCards(wall));
  await wall.close();
  const far = await open(24, 'wall', mobile);
  firstsOverNetwork.push(await firstCards(far));
  await far.close();
  const all = await open(total, 'all');
  firstsOfAll.push(await firstCards(all));
  await all.close();
}

const page = await open(100);
// Far down: pages are let go above as others come below.
for (let turn = 0; turn < 6; turn += 1) {
  const before = await page.locator('doorstep-wish-wall .card').last().getAttribute('data-wish');
  await page.locator('doorstep-wish-wall .show-more button').click();
  await page.waitForFunction(
    (seen) =>
      [...(document.querySelector('doorstep-wish-wall')?.shadowRoot?.querySelectorAll('.card') ?? [])]
        .at(-1)
        ?.getAttribute('data-wish') !== seen,
    before,
  );
}
const frames = await slowFrames(page);
const inWall = await inDocument(page);
await page.close();
const all = await open(total, 'all');
const framesOfAll = await slowFrames(all);
const inAll = await inDocument(all);
await browser.close();
server.close();

report({
  title: `First cards of ${total} wishes, after the answer`,
  unit: 'ms',
  rows: [
    { name: 'the wall, answered at once, while the page starts', value: median(firsts), target: 100 },
    { name: `the wall, answered after ${mobile} ms`, value: median(firstsOverNetwork), target: 100 },
    { name: 'all cards in the document', value: median(firstsOfAll) },
  ],
});

report({
  title: `Scrolling among ${total} wishes, 95th percentile of a frame`,
  unit: 'ms',
  rows: [
    { name: 'the wall, after 700 of them', value: frames, target: 25 },
    { name: 'all cards in the document', value: framesOfAll },
  ],
});

report({
  title: `What ${total} wishes leave in the document`,
  unit: 'elements',
  rows: [
    { name: 'the wall, after 700 of them', value: inWall.elements, target: 6_000 },
    { name: 'all cards in the document', value: inAll.elements },
    { name: 'of them cards, on the wall', value: inWall.cards, target: 200 },
  ],
});
