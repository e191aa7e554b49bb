/** The board on somebody else's site, against the real backend: what staff publish appears, what is private never does, what is taken back goes. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { RequestReceipt } from '@doorstep/contract';
import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations } from '../support/axe-page.js';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let browser: Browser;
let page: Page;
const heard: string[] = [];

const host = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <script type="module" src="${server.url}/cdn/notice-board.js"></script>
    <main><h1>Host</h1><doorstep-notice-board backend="${server.api}" live url-state="query"></doorstep-notice-board></main>`);
});

before(async () => {
  server = await startServer();
  host.listen(0, '127.0.0.1');
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(`uncaught ${error.message}`));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await page.locator('doorstep-notice-board[state="ready"]').waitFor();
});
after(async () => {
  await browser.close();
  host.close();
  await server.stop();
});

type Role = 'handler' | 'reviewer' | 'supervisor';

async function api(
  method: string,
  path: string,
  { role, code, body }: { role?: Role; code?: string; body?: object } = {},
) {
  const token = role && new RegExp(`^sample ${role}: (\\S+)$`, 'm').exec(server.output())?.[1];
  const answer = await fetch(`${server.api}${path}`, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : code ? { authorization: `Receipt ${code}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${await answer.clone().text()}`);
  return (await answer.json()) as Record<string, never>;
}

async function resolvedRequest(): Promise<RequestReceipt> {
  const categories = (await (await fetch(`${server.api}/categories?kind=grumble`)).json()) as {
    items: { id: string }[];
  };
  const receipt = (await api('POST', '/requests', {
    body: {
      category: categories.items[0]?.id,
      kind: 'grumble',
      description: 'CANARYdescription',
      subject: 'CANARYsubject',
      location: { address: 'CANARYaddress' },
      contact: { name: 'CANARYname', phone: 'CANARYphone', email: 'CANARYemail@example.com' },
      visibility: 'public',
    },
  })) as unknown as RequestReceipt;
  for (const [operation, body] of [
    ['accept', {}],
    ['start', {}],
    ['resolve', { result: 'CANARYresult', privateResult: 'CANARYprivate' }],
  ] as const) {
    const { revision } = await api('GET', `/staff/requests/${receipt.id}`, { role: 'handler' });
    await api('POST', `/staff/requests/${receipt.id}/${operation}`, { role: 'handler', body: { ...body, revision } });
  }
  return receipt;
}

/** Everything that the page holds: all shadow roots, its storage, its address, what it wrote to the console. */
function everythingIn(): Promise<string> {
  return page.evaluate(() => {
    const parts = [document.documentElement.outerHTML, location.href];
    parts.push(JSON.stringify(Object.entries(localStorage)), JSON.stringify(Object.entries(sessionStorage)));
    for (const roots: ParentNode[] = [document]; roots.length > 0;) {
      for (const { shadowRoot } of roots.pop()?.querySelectorAll('*') ?? []) {
        if (!shadowRoot) continue;
        parts.push(shadowRoot.innerHTML);
        roots.push(shadowRoot);
      }
    }
    return parts.join('\n');
  });
}

test('a notice appears when a second person publishes it, and goes when its holder takes consent back', async () => {
  const receipt = await resolvedRequest();
  const draft = await api('POST', '/staff/notices', {
    role: 'handler',
    body: {
      requestId: receipt.id,
      words: {
        en: { title: 'Quiet evenings again', summary: 'Noise from the square.', result: 'Music ends at nine.' },
      },
    },
  });
  await api('POST', `/staff/notices/${draft['id']}/submission`, { role: 'handler' });
  await api('POST', `/staff/notices/${draft['id']}/publication`, { role: 'reviewer', body: {} });

  await page.getByRole('button', { name: '1 new notice' }).click();
  await page.getByRole('link', { name: 'Quiet evenings again' }).click();
  await page.getByText('Music ends at nine.').waitFor();
  assert.match(page.url(), new RegExp(`nb\\.notice=${draft['id']}`));
  assert.deepEqual((await everythingIn()).match(/canary\w*/gi), null);

  await api('POST', `/requests/${receipt.id}/consent-withdrawal`, { code: receipt.code });
  await page.getByText('This notice was taken down').waitFor({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Back to the notices' }).click();
  await page.locator('doorstep-notice-board[state="ready"]').waitFor();
  await page.waitForFunction(
    () => !document.querySelector('doorstep-notice-board')?.shadowRoot?.textContent?.includes('Quiet evenings'),
  );
  assert.equal((await fetch(`${server.api}/notices/${draft['id']}`)).status, 410);
  const everything = [await everythingIn(), heard.join('\n'), server.output()].join('\n');
  assert.deepEqual(everything.match(/canary\w*/gi), null);
});

test('the figures, their charts and the sheet for the wall come when they are asked for', async () => {
  await page.getByRole('button', { name: 'Figures' }).click();
  await page.getByRole('img', { name: /Answered in time by Month/ }).waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);
  await page.getByRole('button', { name: 'Notices', exact: true }).click();
  // The dialog of the browser would stop the test; what would be printed stays to be looked at.
  // Written as text: a compiler would name the function, and its helper is not in the page.
  await page.evaluate(
    `new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof HTMLIFrameElement) node.contentWindow.print = () => undefined;
    }).observe(document.body, { childList: true })`,
  );
  await page.getByRole('button', { name: 'Print for the wall' }).click();
  const sheet = page.frameLocator('iframe');
  await sheet.locator('article').first().waitFor({ state: 'attached' });
  // What is on screen: of the ten, one was taken down before.
  const shown = await page.locator('doorstep-notice-board .notice-link').allInnerTexts();
  assert.ok(shown.length > 0);
  assert.deepEqual(
    (await sheet.locator('article h2').allInnerTexts()).map((title) => title.trim()),
    shown.map((title) => title.trim()),
  );
  assert.equal(await sheet.locator('svg[role="img"] path').count(), 1);
  assert.deepEqual(
    heard.filter((line) => /uncaught|error/i.test(line) && !line.includes('410')),
    [],
  );
});
