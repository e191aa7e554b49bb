/**
 * The locator with many centers, in a real browser: the nearest of 100,000, a list of 10,000, and a map of 100,000 with its longest
 * task, its frames while it is moved and what it keeps in memory. Beside it the two clusterers that pages usually take, and MapLibre.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { CenterIndex } from '../packages/center-locator/src/finding/center-index.js';
import type * as rivals from './locator-rivals.js';
import type * as scene from './locator-scene.js';
import { medianTime, report } from './report.js';

interface MapFigures {
  readonly load: number;
  readonly longestTask: number;
  readonly frame95: number;
  readonly heap: number;
}

type Scene = typeof scene;
type Rivals = typeof rivals;

const root = fileURLToPath(new URL('..', import.meta.url));
const scripts = new Map<string, string>();

const bundle = await build({
  entryPoints: { scene: `${root}/bench/locator-scene.ts`, rivals: `${root}/bench/locator-rivals.ts` },
  bundle: true,
  format: 'esm',
  splitting: true,
  write: false,
  outdir: '/',
  conditions: ['doorstep-source'],
  tsconfig: `${root}/tsconfig.base.json`,
  loader: { '.png': 'dataurl' },
  logLevel: 'silent',
});
for (const { path, text } of bundle.outputFiles) scripts.set(path, text);
scripts.set(
  '/maplibre-gl-worker.mjs',
  readFileSync(`${root}/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs`, 'utf8'),
);

const server = createServer((request, response) => {
  const text = scripts.get(request.url ?? '');
  response.writeHead(200, { 'content-type': text === undefined ? 'text/html' : 'text/javascript' });
  response.end(
    text ??
      '<!doctype html><meta charset="utf-8"><body style="margin:0"><div id="map" style="width:800px;height:600px"></div>',
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] || '/usr/bin/chromium',
  // MapLibre asks for WebGL, which a machine without a graphics card draws by SwiftShader.
  args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc', '--enable-unsafe-swiftshader'],
});

/** A fresh page for each measurement: nothing is warm that would not be for a person. */
async function inPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  try {
    await page.goto(address);
    return await work(page);
  } finally {
    await page.close();
  }
}

const nearest = await nearestTime();
report({
  title: 'The nearest 20 of 100,000 centers',
  unit: 'ms',
  rows: [{ name: 'typed-array scan with filters', value: nearest, target: 2 }],
});

const list = await inPage((page) =>
  page.evaluate(async (scene) => ((await import(scene)) as Scene).listOf(10_000), '/scene.js'),
);
report({
  title: 'A list of 10,000 centers, from the data to usable rows',
  unit: 'ms',
  rows: [{ name: 'center-locator', value: list, target: 100 }],
});

const ours = await inPage((page) =>
  page.evaluate(async (scene) => ((await import(scene)) as Scene).mapOf(100_000), '/scene.js'),
);
const measuredRivals: [string, MapFigures | string][] = [];
for (const name of ['supercluster', 'markercluster', 'maplibre'] as const) {
  const measured = await inPage((page) =>
    page.evaluate(async ([rivals, which]) => ((await import(rivals)) as Rivals)[which](100_000), [
      '/rivals.js',
      name,
    ] as const),
  ).catch((error: unknown) => String(error).split('\n')[0] ?? '');
  measuredRivals.push([name, measured]);
}
const names: Readonly<Record<string, string>> = {
  supercluster: 'Leaflet + supercluster',
  markercluster: 'Leaflet.markercluster',
  maplibre: 'MapLibre GL, software rendering',
};
const failed = measuredRivals.filter((rival): rival is [string, string] => typeof rival[1] === 'string');
const note = failed.map(([name, why]) => `${name} could not be measured: ${why}`).join('; ');
for (const [title, unit, part, target] of [
  ['100,000 centers on a map: until they are shown', 'ms', 'load', 1000],
  ['100,000 centers on a map: the longest task meanwhile', 'ms', 'longestTask', 50],
  ['100,000 centers on a map: 95th percentile of frames while it is panned', 'ms', 'frame95', 17],
  ['100,000 centers on a map: memory kept', 'MB', 'heap', 60],
] as const) {
  const rows = measuredRivals.flatMap(([name, figures]) =>
    typeof figures === 'string' ? [] : [{ name: names[name]!, value: figures[part] }],
  );
  report({
    title,
    unit,
    ...(note ? { note } : {}),
    rows: [{ name: 'center-locator', value: ours[part], target }, ...rows],
  });
}
await browser.close();
server.close();

async function nearestTime(): Promise<number> {
  const index = new CenterIndex();
  const positions = Array.from({ length: 100_000 }, (_, at) => ({
    position: { latitude: 18 + ((at * 7919) % 10_007) / 20_000, longitude: 109 + ((at * 104_729) % 10_009) / 10_000 },
  }));
  for (const { position } of positions) index.add(position);
  let step = 0;
  return medianTime(200, () => {
    step += 1;
    return index.nearest({ latitude: 18.2 + (step % 9) / 100, longitude: 109.5 }, 20, 831, (place) => place % 3 !== 0);
  });
}
