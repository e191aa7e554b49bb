import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';

const folder = 'dist/cdn';
const entries = () => readdirSync(folder).filter((name) => name.endsWith('.js'));

/** A page as a strict host sends it: in GBK, and with nothing allowed but its own scripts. */
const host = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://host').pathname;
  if (path === '/') {
    response.setHeader('content-type', 'text/html; charset=gbk');
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    );
    response.end('<!doctype html><title>Host</title><link rel="icon" href="data:,">');
    return;
  }
  // No charset on purpose: the page's own would apply to anything but ASCII.
  response.setHeader('content-type', 'text/javascript');
  response.end(readFileSync(join(folder, path)));
});
let browser: Browser;

before(async () => {
  host.listen(0, '127.0.0.1');
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  host.close();
});

test('every file of the script-tag build is pure ASCII and matches its integrity value', () => {
  const promised = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
  assert.ok(Object.keys(promised).length > 0);
  for (const [name, value] of Object.entries(promised)) {
    const bytes = readFileSync(join(folder, name));
    assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, value, name);
    assert.ok(
      bytes.every((byte) => byte < 0x80),
      name,
    );
  }
});

test('every widget loads on a GBK page under a strict policy, without an error', async () => {
  const { port } = host.address() as AddressInfo;
  assert.ok(entries().length > 1, 'nothing is built');
  for (const name of entries()) {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.evaluate((url) => import(url), `/${name}`);
    const tag = `doorstep-${name.replace('.js', '')}`;
    if (name !== 'doorstep.js') {
      assert.ok(
        await page.evaluate((wanted) => customElements.get(wanted) !== undefined, tag),
        `${tag} is not defined`,
      );
    }
    assert.deepEqual(problems, [], name);
    await page.close();
  }
});

test('no widget waits for more than one round of chunks', () => {
  const importsOf = (name: string) =>
    [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /(?:^|[;}])\s*(?:import|export)[^("'`]*?["'](\.[^"']+)["']/g,
      ),
    ].map(([, path]) => join(name, '..', path!));
  for (const name of entries()) {
    const first = new Set(importsOf(name));
    const second = [...first].flatMap(importsOf).filter((chunk) => !first.has(chunk));
    assert.deepEqual(second, [], `${name} learns of these only when its chunks have arrived`);
  }
});

test('the autoloader asks for the first call to the backend beside each widget, not after it', async () => {
  const { port } = host.address() as AddressInfo;
  // Build scripts have no types.
  const table: string = '../../scripts/cdn/first-calls.mjs';
  const { firstCalls } = (await import(table)) as {
    firstCalls: Record<string, string>;
  };
  for (const [widget, calls] of Object.entries(firstCalls)) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.evaluate(async (tag) => {
      document.body.append(document.createElement(tag));
      const autoloader = '/doorstep.js';
      await import(autoloader);
      await customElements.whenDefined(tag);
    }, `doorstep-${widget}`);
    const asked = await page
      .locator('link[rel="modulepreload"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    assert.ok(
      asked.some((href) => href.includes(`/chunks/${calls}-`)),
      `${widget} learns of its ${calls} only when it runs: ${asked.join(' ')}`,
    );
    await page.close();
  }
});
