/** People at desks of the started server: each signs in for themself, and works by what they read on the screen. */
import assert from 'node:assert/strict';
import type { StaffColleague } from '@doorstep/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningServer } from './server.js';

export type StaffRole = StaffColleague['role'];

export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** The token that the sample city printed for this role. */
export const tokenOf = (server: RunningServer, role: StaffRole): string =>
  new RegExp(`^sample ${role}: (\\S+)$`, 'm').exec(server.output())![1]!;

/** A call as a resident's device makes it. */
export async function call<Answer>(
  server: RunningServer,
  method: string,
  path: string,
  sent: { code?: string; body?: object } = {},
): Promise<Answer> {
  const answer = await fetch(server.api + path, {
    method,
    headers: {
      'accept-language': 'en',
      ...(sent.code ? { authorization: `Receipt ${sent.code}` } : {}),
      ...(sent.body ? { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } : {}),
    },
    ...(sent.body ? { body: JSON.stringify(sent.body) } : {}),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${text}`);
  return JSON.parse(text) as Answer;
}

/** A member of staff at a desk of their own: no session is shared. */
export async function sitDown(server: RunningServer, browser: Browser, role: StaffRole): Promise<Seat> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/desk/en/`);
  await page.getByLabel('Staff token').fill(tokenOf(server, role));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Requests', exact: true }).waitFor();
  return { page, context };
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const says = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();
/** The button opens the form; the form's own button of the same name sends it. */
export const submit = (page: Page, name: string) =>
  page.getByRole('form', { name, exact: true }).getByRole('button', { name, exact: true }).click();
/** How it stands, at the top of what is opened. */
export const state = async (page: Page, words: string): Promise<void> => {
  await page.locator('.page-head .badge.plain', { hasText: words }).waitFor();
};
