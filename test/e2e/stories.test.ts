import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { strayValuesIn } from '../support/axe-page.js';
import { launchBrowser } from '../support/browser.js';

const folder = 'storybook-static';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const serve = () =>
  createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://stories').pathname);
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(path));
  }).listen(0, '127.0.0.1');

// A green build proves nothing: a story whose decorators were not compiled dies only in the browser.
test('every story renders without an error, and in words', async () => {
  await promisify(execFile)(process.execPath, ['scripts/storybook.mjs', 'build']);
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>;
  };
  const stories = Object.keys(index.entries).filter((id) => index.entries[id]?.type === 'story');
  assert.ok(stories.length > 0);
  const server = serve();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    for (const id of stories) {
      const errors: string[] = [];
      const collect = (error: Error) => errors.push(error.message);
      page.on('pageerror', collect);
      await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=story&id=${id}`);
      await page.waitForFunction(() =>
        document.querySelector('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'),
      );
      const shown = await page.locator('body').getAttribute('class');
      page.off('pageerror', collect);
      assert.match(shown ?? '', /sb-show-main/, `${id}: ${await page.locator('.sb-errordisplay').innerText()}`);
      assert.deepEqual(errors, [], id);
      assert.deepEqual(await strayValuesIn(page, '#storybook-root'), [], id);
    }
  } finally {
    await browser.close();
    server.close();
  }
});
