/** Ten thousand wishes in a browser: how soon the first cards are there, how it scrolls, and how much stands in the document. */
import { chromium, type Page } from 'playwright-core';
import { Launcher } from 'chrome-launcher';
import { build } from 'esbuild';
import { report } from './report.js';

const total = 10_000;
const rounds = 5;

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

const { outputFiles } = await build({
  stdin: { contents: `import '@doorstep/wish-wall/define';`, resolveDir: process.cwd() },
  bundle: true,
  write: false,
  format: 'esm',
  minify: true,
  target: 'es2022',
  conditions: ['doorstep-source'],
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
});
const script = outputFiles[0]?.text ?? '';

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? Launcher.getInstallations()[0] ?? '',
  args: ['--no-sandbox'],
});

const open = async (pageSize: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/') {
      const body = `<!doctype html><html lang="en"><body><script type="module" src="/wall.js"></script><doorstep-wish-wall backend="http://bench.test/api" page-size="${pageSize}"></doorstep-wish-wall>`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    if (url.pathname === '/wall.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (url.pathname !== '/api/wishes') return route.fulfill({ status: 404, body: '{}' });
    const start = Number(url.searchParams.get('cursor') ?? 0);
    const end = start + Number(url.searchParams.get('limit') ?? 24);
    const items = Array.from({ length: end - start }, (_, index) => wish(start + index));
    return route.fulfill({ json: { items, nextCursor: end < total ? String(end) : null, total } });
  });
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
  await page.goto('http://bench.test/');
  await page.waitForFunction(() => 'firstCard' in window);
  return page;
};

/** From the last byte of the answer to the frame that shows cards, milliseconds. */
const firstCards = (page: Page) =>
  page.evaluate(() => {
    const answer = performance.getEntriesByType('resource').find(({ name }) => name.includes('/api/wishes?'));
    return (window as unknown as { firstCard: number }).firstCard - (answer as PerformanceResourceTiming).responseEnd;
  });

/** The 95th percentile of frame times while it scrolls to the end, milliseconds. */
const slowFrames = (page: Page) =>
  page.evaluate(async () => {
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy(0, 60);
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  });

const firsts: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  // As the wall comes out of the box.
  const page = await open(24);
  firsts.push(await firstCards(page));
  await page.close();
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
await page.evaluate(() => scrollTo(0, 0));
const frames = await slowFrames(page);
const { cards, elements } = await page.evaluate(() => {
  const root = document.querySelector('doorstep-wish-wall')?.shadowRoot;
  return { cards: root?.querySelectorAll('.card').length ?? 0, elements: root?.querySelectorAll('*').length ?? 0 };
});
await browser.close();

report({
  title: `${total} wishes on the wall`,
  unit: 'ms, then counts',
  rows: [
    {
      name: 'first cards after the answer',
      value: firsts.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN,
      target: 100,
    },
    { name: 'frame while scrolling, 95th percentile', value: frames, target: 25 },
    { name: 'cards in the document after 700 wishes', value: cards, target: 200 },
    { name: 'elements in the document', value: elements, target: 6_000 },
  ],
});
