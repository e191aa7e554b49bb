/** The desk against the real backend: a request lived from both sides, two people on one case, and the way in and out. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { NoticeStatistics, RequestReceipt, RequestView } from '@doorstep/contract';
import type { Browser, Page } from 'playwright-core';
import { axeTags, violationsOf } from '../support/axe-rules.js';
import { launchBrowser } from '../support/browser.js';
import {
  call as callAt,
  press,
  says,
  sitDown as sitAt,
  state,
  submit,
  tokenOf as tokenAt,
  type StaffRole,
} from '../support/desk-people.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let browser: Browser;

before(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await server.stop();
});

const tokenOf = (role: StaffRole) => tokenAt(server, role);
const sitDown = (role: StaffRole) => sitAt(server, browser, role);
const call = <Answer>(method: string, path: string, sent?: { code?: string; body?: object }) =>
  callAt<Answer>(server, method, path, sent);

const send = (description: string): Promise<RequestReceipt> =>
  call('POST', '/requests', {
    body: {
      category: 'street-light',
      description,
      answers: { fault: 'dark' },
      location: { address: 'Ferry steps, lower landing' },
      visibility: 'public',
      contact: { name: 'Lin Bay', phone: '13912345678' },
    },
  });

const open = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), `#/case/${id}`);
  await page.getByRole('heading', { name: 'What the resident wrote' }).waitFor();
};
const look = async (page: Page, id: string): Promise<void> => {
  await page.goto(`${server.url}/desk/en/#/queue`);
  await open(page, id);
};

test('a request is lived from both sides: asked, answered, resolved, not solved, taken up again, solved, published', async () => {
  const before = await call<NoticeStatistics>('GET', '/notices/statistics');
  const { id, code } = await send('The lamp at the ferry steps is dark. Call Lin Bay, 13912345678.');
  const handler = await sitDown('handler');
  const { page } = handler;
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));

  await page.getByText('The lamp at the ferry steps is dark').first().waitFor();
  await open(page, id);
  await press(page, 'Accept');
  await state(page, 'Accepted');
  await press(page, 'Ask the resident');
  await page.getByLabel('Question').fill('Which lamp: the upper or the lower one?');
  await submit(page, 'Ask the resident');
  await state(page, 'Waits for the resident');
  await says(page, 'The question is sent. The clock stands still.');

  await call('POST', `/requests/${id}/messages`, { code, body: { text: 'The upper one.' } });
  await page.locator('.history', { hasText: 'The upper one.' }).waitFor({ timeout: 25_000 });
  await state(page, 'In progress');
  await press(page, 'Resolve');
  await page.getByLabel('Result').fill('A new lamp.');
  await page.getByLabel('For colleagues only').fill('Stock is low.');
  await submit(page, 'Resolve');
  await state(page, 'Resolved');

  const seen = await call<RequestView>('GET', `/requests/${id}`, { code });
  assert.equal(seen.result, 'A new lamp.');
  assert.ok(!JSON.stringify(seen).includes('Stock is low'), 'the resident sees what is for colleagues');
  await call('POST', `/requests/${id}/ratings`, { code, body: { solved: 'no', satisfaction: 2 } });
  const rated = await call<RequestView>('GET', `/requests/${id}`, { code });
  if (rated.status !== 'reopenRequested')
    await call('POST', `/requests/${id}/reopenings`, { code, body: { reason: 'It flickers.' } });

  await look(page, id);
  assert.equal(await page.getByRole('button', { name: 'Take up again' }).count(), 0, 'a handler decides on it');
  const supervisor = await sitDown('supervisor');
  await open(supervisor.page, id);
  await press(supervisor.page, 'Take up again');
  await state(supervisor.page, 'Taken up again');
  await supervisor.context.close();

  await look(page, id);
  await press(page, 'Resolve');
  await page.getByLabel('Result').fill('A new ballast; it has burned steadily for a night.');
  await submit(page, 'Resolve');
  await state(page, 'Resolved');
  await call('POST', `/requests/${id}/ratings`, { code, body: { solved: 'yes', satisfaction: 5 } });
  const confirmed = await call<RequestView>('GET', `/requests/${id}`, { code });
  assert.deepEqual([confirmed.status, confirmed.round], ['confirmed', 2]);

  await look(page, id);
  await state(page, 'Confirmed');
  await press(page, 'Write the notice');
  await page.getByRole('heading', { name: 'Original' }).waitFor();
  assert.ok((await page.locator('.version mark').allInnerTexts()).includes('13912345678'), 'the number is not marked');
  const english = page.getByRole('group', { name: 'English' });
  await english.getByLabel('Title').fill('Lamp at the ferry steps');
  await english.getByLabel('What was asked').fill('The lamp at the ferry steps was dark. Call 13912345678.');
  await english.getByLabel('What was done').fill('It has a new ballast.');
  const chinese = page.getByRole('group', { name: 'Chinese' });
  await chinese.getByLabel('Title').fill('渡口台阶路灯');
  await chinese.getByLabel('What was asked').fill('渡口台阶的路灯不亮。');
  await chinese.getByLabel('What was done').fill('已更换镇流器。');
  await press(page, 'Save');
  await says(page, 'Saved.');
  await press(page, 'Black out all');
  await says(page, 'Blacked out.');
  assert.ok(!(await english.getByLabel('What was asked').inputValue()).includes('139'), 'the number is still there');
  await press(page, 'Hand to a reader');
  await says(page, 'It waits for a reader now.');
  assert.equal(await page.getByRole('button', { name: 'Publish' }).count(), 0, 'who handled it publishes it');
  const noticeId = /notice\/([\w-]+)$/.exec(page.url())![1]!;
  const refused = await page.request.post(`${server.api}/staff/notices/${noticeId}/publication`, {
    headers: { authorization: `Bearer ${tokenOf('handler')}`, 'idempotency-key': crypto.randomUUID() },
    data: {},
  });
  assert.equal(refused.status(), 403, 'the backend lets the handler publish');

  const reviewer = await sitDown('reviewer');
  await reviewer.page.getByRole('link', { name: 'Notices' }).click();
  await reviewer.page.getByRole('link', { name: /ferry steps|渡口台阶路灯/ }).click();
  await press(reviewer.page, 'Publish');
  await says(reviewer.page, 'It is on the board.');
  await reviewer.context.close();

  const board = await handler.context.newPage();
  await board.goto(`${server.url}/en/#notices`);
  await board.getByRole('link', { name: 'Lamp at the ferry steps' }).first().waitFor();
  await board.close();

  const now = await call<NoticeStatistics>('GET', '/notices/statistics');
  const grown = (rate: number, of: number) => (rate * of + 1) / (of + 1);
  assert.deepEqual(
    [now.count, now.closedByStaff, now.confirmedByResident, now.solvedAnswers, now.satisfactionAnswers],
    [
      before.count! + 1,
      before.closedByStaff! + 1,
      before.confirmedByResident! + 1,
      before.solvedAnswers! + 1,
      before.satisfactionAnswers! + 1,
    ],
  );
  assert.ok(Math.abs(now.resolutionRate! - grown(before.resolutionRate!, before.solvedAnswers!)) < 1e-9);
  assert.ok(Math.abs(now.satisfactionRate! - grown(before.satisfactionRate!, before.satisfactionAnswers!)) < 1e-9);
  assert.ok(Math.abs(now.answerRate! - grown(before.answerRate!, before.closedByStaff!)) < 1e-9);
  assert.ok(now.reopenRate! > before.reopenRate!, 'the second round is not seen');
  assert.deepEqual(problems, []);
  await handler.context.close();
});

test('two people save on one case at the same time, and no word of either is lost', async () => {
  const { id, code } = await send('The gate of the playground is broken.');
  const [one, other] = [await sitDown('handler'), await sitDown('supervisor')];
  await open(one.page, id);
  await press(one.page, 'Accept');
  await state(one.page, 'Accepted');
  await open(other.page, id);
  for (const [{ page }, words] of [
    [one, 'Is it the gate by the school?'],
    [other, 'Can it still be closed?'],
  ] as const) {
    await press(page, 'Ask the resident');
    await page.getByLabel('Question').fill(words);
  }
  await Promise.all([submit(one.page, 'Ask the resident'), submit(other.page, 'Ask the resident')]);
  const conflicted = (page: Page) => page.getByRole('heading', { name: 'A colleague changed this' }).first();
  await Promise.any([one, other].map(({ page }) => conflicted(page).waitFor({ state: 'attached', timeout: 20_000 })));
  const oneLost = (await conflicted(one.page).count()) > 0;
  const [loser, lost, won] = oneLost
    ? [one, 'Is it the gate by the school?', 'Can it still be closed?']
    : [other, 'Can it still be closed?', 'Is it the gate by the school?'];
  const conflict = loser.page.locator('.conflict');
  await conflict.locator('.theirs', { hasText: won }).waitFor();
  await conflict.locator('.mine', { hasText: lost }).waitFor();
  assert.deepEqual(await accessibilityViolationsAt(loser.page), []);
  await press(loser.page, 'Keep my words as a note');
  await submit(loser.page, 'Write a note');
  await loser.page.locator('#case-notes').waitFor();
  await loser.page.locator('section[aria-labelledby=case-notes]', { hasText: lost }).waitFor();
  const { timeline } = await call<RequestView>('GET', `/requests/${id}`, { code });
  assert.deepEqual(
    timeline.filter(({ status }) => status === 'waitingForResident').map(({ text }) => text),
    [won],
    'one question was sent, once',
  );
  await one.context.close();
  await other.context.close();
});

test('a session leaves nothing that a script can read, and opens nothing after signing out', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const policy = (await page.goto(`${server.url}/desk/`))!.headers()['content-security-policy'] ?? '';
  assert.match(policy, /frame-ancestors 'none'/);
  assert.match(policy, /script-src 'self'/);
  await page.getByLabel('工作人员令牌').fill('not-a-token-of-anybody');
  await page.keyboard.press('Enter');
  await page.getByText('该令牌无效').first().waitFor();
  await page.getByLabel('工作人员令牌').fill(tokenOf('handler'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '诉求', exact: true }).waitFor();
  const kept = await page.evaluate(() => [
    document.cookie,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
  ]);
  assert.ok(!kept.join().includes(tokenOf('handler')));
  assert.equal(kept[0], '');
  assert.ok(
    !server
      .output()
      .replaceAll(/^sample .*$/gm, '')
      .includes(tokenOf('handler')),
    'the token is in the log',
  );
  await page.reload();
  await page.getByRole('heading', { name: '诉求', exact: true }).waitFor();
  const cookies = await context.cookies(server.api);
  await press(page, '退出登录');
  await page.getByText('您已退出登录').first().waitFor();
  await context.addCookies(cookies);
  const answer = await page.request.get(`${server.api}/staff/requests`);
  assert.equal(answer.status(), 401, 'the old cookie still opens the desk');
  await context.close();
});

/** Through the debugger: the desk's own policy lets no script be added. */
async function accessibilityViolationsAt(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const results = await page.evaluate(
    async (values) => window.axe.run('main', { runOnly: { type: 'tag', values } }),
    [...axeTags],
  );
  return violationsOf(results);
}
