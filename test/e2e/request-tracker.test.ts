/** The tracker on somebody else's site, against the real backend: what residents and staff do to each other's screens. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { groupReceiptCode, type RequestReceipt } from '@doorstep/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityViolations } from '../support/axe-page.js';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;

/** Another origin, in the language of its path. */
const host = createServer((request, response) => {
  const language = request.url === '/zh' ? 'zh-Hans' : 'en';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <script type="module" src="${server.url}/cdn/request-tracker.js"></script>
    <main><h1>Host</h1><doorstep-request-tracker backend="${server.api}"></doorstep-request-tracker></main>`);
});

before(async () => {
  server = await startServer();
  host.listen(0, '127.0.0.1');
  browser = await launchBrowser();
  context = await browser.newContext();
});
after(async () => {
  await browser.close();
  host.close();
  await server.stop();
});

const address = (path = '/'): string => `http://127.0.0.1:${(host.address() as AddressInfo).port}${path}`;

async function send(description: string): Promise<RequestReceipt> {
  const categories = (await (await fetch(`${server.api}/categories?kind=grumble`)).json()) as {
    items: { id: string }[];
  };
  const answer = await fetch(`${server.api}/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ category: categories.items[0]!.id, kind: 'grumble', description }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()) as RequestReceipt;
}

/** What a member of staff of the sample city does at the desk. */
async function staff(role: 'handler' | 'supervisor', id: string, operation: string, body: object = {}): Promise<void> {
  const token = new RegExp(`^sample ${role}: (\\S+)$`, 'm').exec(server.output())?.[1];
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const seen = await fetch(`${server.api}/staff/requests/${id}`, { headers });
  const { revision } = (await seen.json()) as { revision: number };
  const answer = await fetch(`${server.api}/staff/requests/${id}/${operation}`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ ...body, revision }),
  });
  assert.equal(answer.status, 200, `${operation}: ${await answer.text()}`);
}

const heading = (page: Page, words: string) => page.getByRole('heading', { name: words, exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const lookAgain = async (page: Page, words: string): Promise<void> => {
  await press(page, 'Look again');
  await heading(page, words);
};

test('a request goes back and forth between a resident and the desk until it is solved', async () => {
  const { id, code } = await send('The lamp behind the market is dark. 路灯坏了 😀');
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address(`/#code=${groupReceiptCode(code)}`));
  await page.evaluate(() => {
    const told: string[] = ((window as unknown as { told: string[] }).told = []);
    for (const name of ['rated', 'reopened', 'escalated', 'error'])
      addEventListener(`doorstep-${name}`, () => told.push(name));
  });
  await heading(page, 'Received');
  assert.equal(new URL(page.url()).hash, '', 'the code stays in the address bar');

  await staff('handler', id, 'accept');
  await staff('handler', id, 'ask', { text: 'Which of the two lamps?' });
  await lookAgain(page, 'Waiting for your answer');
  assert.ok(await page.getByText('The clock stands still').isVisible());
  await page.getByLabel('Your answer').fill('The upper one. 上面那盏');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: await picture() });
  await page.getByRole('button', { name: 'Remove photo 1' }).waitFor();
  await press(page, 'Send the answer');
  await heading(page, 'In progress');
  await page.getByText('The upper one. 上面那盏').waitFor();
  const photo = page.locator('.entries img');
  await photo.scrollIntoViewIfNeeded();
  await page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth > 0, await photo.elementHandle());

  await staff('handler', id, 'resolve', { result: 'A new lamp.' });
  await lookAgain(page, 'Resolved');
  await page.getByLabel('No', { exact: false }).first().check();
  await page.getByLabel('In your own words').fill('It flickers.');
  await press(page, 'Send the rating');
  await heading(page, 'Another look asked for');

  await staff('supervisor', id, 'accept-reopen');
  await lookAgain(page, 'Taken up again');
  await staff('handler', id, 'resolve', { result: 'A new ballast.' });
  await lookAgain(page, 'Resolved');
  await page.getByLabel('Yes').check();
  await page.getByLabel('Very satisfied').check();
  await press(page, 'Send the rating');
  await heading(page, 'Done and closed');
  assert.equal(await page.getByRole('button', { name: 'Send the rating' }).count(), 0, 'it can be rated twice');
  assert.deepEqual(await page.evaluate(() => (window as unknown as { told: string[] }).told), [
    'rated',
    'reopened',
    'rated',
  ]);

  await context.setOffline(true);
  await press(page, 'Look again');
  await page.getByText('There is no connection. This is how it stood at').waitFor();
  await heading(page, 'Done and closed');
  await context.setOffline(false);
  await page.getByText('There is no connection').waitFor({ state: 'detached' });

  assert.deepEqual(problems, []);
  await page.close();
});

test('nothing that is unchanged travels again, and no code is ever written down', async () => {
  const { code } = await send('It smells.');
  const page = await context.newPage();
  await page.goto(address(`/#code=${code}`));
  await heading(page, 'Received');
  const unchanged = (): number => [...server.output().matchAll(/by-code.*"status":304/g)].length;
  const before = unchanged();
  const answered = page.waitForResponse((response) => response.url().includes('by-code'));
  await press(page, 'Look again');
  await answered;
  await page.waitForTimeout(200);
  assert.equal(unchanged(), before + 1);
  for (const written of [code, code.toLowerCase(), groupReceiptCode(code)])
    assert.ok(!server.output().includes(written), 'the code is in the log');
  assert.ok(!page.url().includes(code));
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.close();
});

test('a withdrawn and erased request leaves nothing about its holder', async () => {
  const { code } = await send('My neighbour Ming is loud.');
  const page = await context.newPage();
  await page.goto(address());
  await page.getByLabel('Receipt code').fill(groupReceiptCode(code).toLowerCase());
  await page.keyboard.press('Enter');
  await heading(page, 'Received');
  await press(page, 'Withdraw the request');
  await press(page, 'Withdraw it');
  await heading(page, 'Withdrawn');
  await press(page, 'Delete my data');
  await press(page, 'Delete for good');
  await page.getByText('Your data are deleted.').first().waitFor();
  const answer = await fetch(`${server.api}/requests/by-code/${code}`);
  assert.ok(!(await answer.text()).includes('Ming'));
  await page.close();
});

test('a code that belongs to nothing is told so, in Chinese, on a narrow screen that everybody can use', async () => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(address('/zh'));
  await page.getByLabel('回执码').fill('0000-0000-0004');
  await page.getByRole('button', { name: '查看我的诉求' }).click();
  await page.getByText('没有与此回执码对应的诉求').first().waitFor();
  assert.deepEqual(await accessibilityViolations(page, 'main'), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.close();
});

/** A small PNG, painted by the browser. */
async function picture(): Promise<Buffer> {
  const page = await context.newPage();
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 32;
    canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
    return canvas.toDataURL('image/png').split(',')[1]!;
  });
  await page.close();
  return Buffer.from(base64, 'base64');
}
