/**
 * A thousand requests from a real browser through a bad network to the real backend, while tabs are killed and reloaded:
 * each arrives exactly once, and for each exactly one code is shown. `DOORSTEP_FAULT_REQUESTS` and `DOORSTEP_FAULT_SEED`
 * change how many and which misfortunes.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'esbuild';
import Database from 'libsql';
import { launchBrowser } from '../support/browser.js';
import { dice, faults, startFaultProxy } from '../support/fault-proxy.js';
import { startServer } from '../support/server.js';

const total = Number(process.env['DOORSTEP_FAULT_REQUESTS'] ?? 1_000);
const seed = Number(process.env['DOORSTEP_FAULT_SEED'] ?? 20_261_123);
const devices = 5;
const marker = 'fault-test';
/** About two minutes on a machine of its own; busy ones take their time. Milliseconds. */
const timeout = 900_000;

/** What the page at the proxy does: it shows codes, and submits what the test tells it to. */
const pageScript = `
  import { openOutbox } from '@doorstep/client/outbox';
  const outbox = await openOutbox({ backendUrl: '/api', locale: 'en' });
  const shown = new Set();
  const show = async (entries) => {
    for (const entry of entries) {
      if (entry.state !== 'sent' || shown.has(entry.key)) continue;
      shown.add(entry.key);
      await window.showCode(entry.key, entry.receipt.code);
      await outbox.discard(entry.key);
    }
  };
  outbox.subscribe(show);
  window.submitDrafts = async (drafts) => {
    const keys = [];
    for (const draft of drafts) keys.push((await outbox.submit(draft, Math.random() < 0.1 ? [await photo()] : [])).key);
    return keys;
  };
  /** A picture like no other, as the form would have prepared it. */
  const photo = async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const paint = canvas.getContext('2d');
    for (let x = 0; x < 64; x += 8) {
      paint.fillStyle = 'hsl(' + Math.random() * 360 + ' 80% 50%)';
      paint.fillRect(x, 0, 8, 64);
    }
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
    return { blob, sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
  };
  window.troubles = () => outbox.entries().filter(({ state }) => state === 'needs-attention' || state === 'expired');
  window.lack = () => outbox.lack;
  // As a person does who looks at the screen again: nobody in this test waits five minutes.
  setInterval(() => dispatchEvent(new Event('online')), 2_000);
  window.open = true;
  await show(outbox.entries());
`;

declare global {
  interface Window {
    submitDrafts(drafts: unknown[]): Promise<string[]>;
    troubles(): unknown[];
    lack(): string | undefined;
  }
}

test(`${total} requests through a bad network arrive once each, and each shows one code`, { timeout }, (context) =>
  survive(context, total, { DOORSTEP_RATE_LIMITS: 'off' }),
);

// Beyond 120 a minute every device has to work for its request; what it sends again then is not what it sent before.
const busy = Math.ceil(total / 5);
test(
  `${busy} requests through a bad network to a backend that asks for work arrive once each`,
  { timeout },
  (context) => survive(context, busy, {}),
);

async function survive(context: TestContext, total: number, limits: Record<string, string>): Promise<void> {
  const server = await startServer({ DOORSTEP_TRUSTED_PROXIES: '1', ...limits });
  context.after(() => server.stop());
  const category = await plainCategory(server.api);
  const script = await bundle(pageScript);
  const proxy = await startFaultProxy({
    target: server.url,
    seed,
    share: 0.3,
    mostSilences: 8,
    pages: {
      '/tab.html': {
        type: 'text/html',
        body: '<!doctype html><meta charset="utf-8"><script type="module" src="/tab.js"></script>',
      },
      '/tab.js': { type: 'text/javascript', body: script },
      '/favicon.ico': { type: 'image/x-icon', body: '' },
    },
  });
  context.after(() => proxy.close());
  const browser = await launchBrowser();
  context.after(() => browser.close());

  /** By idempotency key: the codes that people saw. */
  const seen = new Map<string, Set<string>>();
  const submitted = new Set<string>();

  const openTab = async (device: BrowserContext): Promise<Page> => {
    const tab = await device.newPage();
    await tab.goto(`${proxy.url}/tab.html`);
    await tab.waitForFunction('window.open === true');
    return tab;
  };

  /** One household with two tabs: writes in bursts, closes and reloads tabs while they send. */
  const live = async (number: number): Promise<void> => {
    const random = dice(seed + number);
    const device = await browser.newContext();
    await device.exposeFunction('showCode', (key: string, code: string) => {
      seen.set(key, (seen.get(key) ?? new Set()).add(code));
    });
    const tabs = [await openTab(device), await openTab(device)];
    assert.equal(await tabs[0]!.evaluate(() => window.lack()), undefined);
    const own = Array.from({ length: total }, (_, index) => index).filter((index) => index % devices === number);
    const keys: string[] = [];
    while (own.length > 0) {
      const burst = own.splice(0, 1 + Math.floor(random() * 12));
      const drafts = burst.map((index) => ({ category, description: `${marker} ${index} 灯坏了` }));
      const at = Math.floor(random() * tabs.length);
      keys.push(...(await tabs[at]!.evaluate((given) => window.submitDrafts(given), drafts)));
      await new Promise((resolve) => setTimeout(resolve, random() * 400));
      const victim = Math.floor(random() * tabs.length);
      if (random() < 0.25) {
        await tabs[victim]!.close();
        tabs[victim] = await openTab(device);
      } else if (random() < 0.25) {
        await tabs[victim]!.reload();
        await tabs[victim]!.waitForFunction('window.open === true');
      }
    }
    for (const key of keys) submitted.add(key);
    while (keys.some((key) => !seen.has(key))) {
      assert.deepEqual(await tabs[0]!.evaluate(() => window.troubles()), []);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await device.close();
  };
  await Promise.all(Array.from({ length: devices }, (_, number) => live(number)));

  context.diagnostic(`faults done: ${JSON.stringify(Object.fromEntries(proxy.done))}`);
  if (total >= 500) for (const fault of faults) assert.ok(proxy.done.get(fault), `the network did ${fault}`);

  assert.equal(submitted.size, total);
  assert.equal(seen.size, total, 'a code was shown for each');
  for (const codes of seen.values()) assert.equal(codes.size, 1, 'and never a second one');
  const codes = [...seen.values()].map(([code]) => code!);
  assert.equal(new Set(codes).size, total, 'no two share a code');

  const descriptions = await Promise.all(codes.map((code) => describedBy(server.api, code)));
  assert.equal(new Set(descriptions).size, total, 'each code opens its own request');

  const rows = rowsIn(join(server.folder, 'doorstep.sqlite'));
  assert.deepEqual(rows, { rows: total, different: total });
}

/** Straight from the store: how many requests there are, and how many different ones. */
function rowsIn(file: string): { rows: number; different: number } {
  const database = new Database(file, { readonly: true });
  const count = database.prepare(
    'select count(*) as rows, count(distinct description) as different from requests where description like ?',
  );
  const { rows, different } = count.get(`${marker}%`) as { rows: number; different: number };
  database.close();
  return { rows, different };
}

/** What a code opens; asked as from a household of its own, so that guessing limits stay out of it. */
async function describedBy(api: string, code: string): Promise<string> {
  const household = `10.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;
  const answer = await fetch(`${api}/requests/by-code/${code}`, { headers: { 'x-forwarded-for': household } });
  assert.equal(answer.status, 200);
  return ((await answer.json()) as { description: string }).description;
}

/** One that asks for nothing but words. */
async function plainCategory(api: string): Promise<string> {
  const list = (await (await fetch(`${api}/categories`)).json()) as {
    items: { id: string; location?: string; contact?: string; questions: { required: boolean }[] }[];
  };
  const plain = list.items.find(
    ({ location, contact, questions }) =>
      location !== 'required' && contact !== 'required' && questions.every(({ required }) => !required),
  );
  assert.ok(plain, 'the sample city has a category without required questions');
  return plain.id;
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../../packages/core'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['doorstep-source'],
  });
  return outputFiles[0]!.text;
}
