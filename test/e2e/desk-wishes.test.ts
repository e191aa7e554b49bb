/** A wish lived from both sides against the real backend: made, rewritten, approved by two, promised, handed over, thanked. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { MadeWish, StaffWish, Wish } from '@doorstep/contract';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { axeTags, violationsOf } from '../support/axe-rules.js';
import { launchBrowser } from '../support/browser.js';
import { call, press, says, sitDown, state, submit, tokenOf } from '../support/desk-people.js';
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

/** The wall on the city's page, where other widgets have buttons of the same names. */
const wallOf = (page: Page) => page.locator('doorstep-wish-wall');
const pressOnWall = (page: Page, name: string) => wallOf(page).getByRole('button', { name, exact: true }).click();
const wall = async (page: Page): Promise<void> => {
  // From elsewhere: an address that differs only behind the # loads nothing anew.
  await page.goto('about:blank');
  await page.goto(`${server.url}/en/#wishes`);
  await wallOf(page).getByRole('button', { name: 'Make a wish' }).waitFor();
};
const codeOn = async (page: Page): Promise<string> => (await wallOf(page).locator('.code').first().innerText()).trim();

/** A volunteer promises one of it on the wall. Gives the code of the promise. */
async function promise(page: Page, title: string, person: { name: string; phone: string }): Promise<string> {
  await wall(page);
  const own = wallOf(page);
  await own
    .getByRole('button', { name: new RegExp(`I can help.*${title}`) })
    .first()
    .click();
  await pressOnWall(page, 'Continue');
  await own.getByLabel('Your name').fill(person.name);
  await own.getByLabel('Mobile number or e-mail').fill(person.phone);
  await pressOnWall(page, 'Continue');
  await pressOnWall(page, 'Promise it');
  await own.getByRole('heading', { name: 'Your promise stands' }).waitFor();
  return codeOn(page);
}

async function openMine(page: Page, code: string): Promise<void> {
  await wall(page);
  await pressOnWall(page, 'My promises');
  await wallOf(page).getByLabel('Your code').fill(code);
  await pressOnWall(page, 'Open');
}

const openWish = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), '#/wishes');
  await page.getByRole('heading', { name: 'Wishes', exact: true }).waitFor();
  await page.evaluate((hash) => (location.hash = hash), `#/wish/${id}`);
  await page.getByRole('heading', { name: 'What was written to us' }).waitFor();
};

async function recordConsent(page: Page, who: string, how: string, name: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Record a consent' });
  const recorded = page.locator('section[aria-labelledby=wish-consents] .marks li');
  const before = await recorded.count();
  if (!(await form.isVisible())) await page.getByText('Record a consent', { exact: true }).first().click();
  await form.getByLabel('Who', { exact: true }).selectOption({ label: who });
  await form.getByLabel('How', { exact: true }).selectOption({ label: how });
  await form.getByLabel('Name of who agreed').fill(name);
  await form.getByLabel('Photos of the hand-over').check();
  await form.getByRole('button', { name: 'Record a consent' }).click();
  await recorded.nth(before).waitFor();
  await says(page, 'The consent is recorded.');
}

const english = (page: Page) => page.getByRole('group', { name: 'English' });
const chinese = (page: Page) => page.getByRole('group', { name: 'Simplified Chinese' });
const gate = (page: Page) => page.locator('section[aria-labelledby=wish-actions] .marks');

test('a wish is lived from both sides: made, rewritten, approved by two, promised, handed over twice, thanked', async () => {
  const resident = await browser.newPage();
  const problems: string[] = [];
  resident.on('pageerror', (error) => problems.push(error.message));
  await wall(resident);
  await pressOnWall(resident, 'Make a wish');
  await wallOf(resident).getByLabel('It is for somebody under 18').check();
  await wallOf(resident).getByLabel('What do you wish for?').fill('A football for my boy');
  await wallOf(resident)
    .getByLabel('What for?')
    .fill('Xiaobao is 9 years old and plays in the yard of Harbour primary school. Call Chen Aiyu, 13800001234.');
  await wallOf(resident).getByLabel('What kind of wish?').selectOption({ index: 1 });
  await wallOf(resident).getByLabel('Which center is near you?').selectOption({ index: 1 });
  await wallOf(resident).getByLabel('How many').fill('2');
  await wallOf(resident).getByLabel('Your name').fill('Chen Aiyu');
  await wallOf(resident).getByLabel('Mobile number or e-mail').fill('13800001234');
  await wallOf(resident)
    .getByLabel(/Staff may write my wish anew/)
    .check();
  await pressOnWall(resident, 'Hand in the wish');
  await wallOf(resident).getByRole('heading', { name: 'Your wish is with the center' }).waitFor();
  const code = await codeOn(resident);
  const { id } = await call<MadeWish>(server, 'GET', '/wishes/mine', { code });

  const handler = await sitDown(server, browser, 'handler');
  const { page } = handler;
  page.on('pageerror', (error) => problems.push(error.message));
  await page.getByRole('link', { name: 'Wishes', exact: true }).click();
  await page
    .getByRole('link', { name: /^New wish:/ })
    .first()
    .waitFor();
  assert.ok(!(await page.locator('.queue').innerText()).includes('Xiaobao'), 'the list shows what was written to us');
  await openWish(page, id);
  await says(page, 'A football for my boy');
  await press(page, 'Start the review');
  await says(page, 'The review has begun.');
  await english(page)
    .getByRole('button', { name: /Start from the blacked-out original/ })
    .click();
  const blackedOut = await english(page).getByLabel('Story').inputValue();
  assert.ok(!blackedOut.includes('13800001234') && !blackedOut.includes('Chen Aiyu'), blackedOut);
  await english(page).getByLabel('Title').fill('Two footballs for the yard');
  await english(page).getByLabel('Story').fill('For playing together after lunch. Call 13800001234.');
  await chinese(page).getByLabel('Title').fill('院子里的两个足球');
  await chinese(page).getByLabel('Story').fill('午后大家一起踢。');
  await press(page, 'Save');
  await says(page, 'Saved.');
  await gate(page).getByText('The words tell who somebody is.').waitFor();
  await press(page, 'Black out all');
  assert.ok(!(await english(page).getByLabel('Story').inputValue()).includes('138'), 'the number is still there');
  await english(page).getByLabel('Story').fill('For playing together after lunch.');
  await press(page, 'Save');
  await gate(page).getByText('A guardian has to agree to these words.').waitFor();
  await recordConsent(page, 'The guardian', 'In writing', 'Chen Aiyu');
  await recordConsent(page, 'The child', 'In person', 'Xiaobao');
  assert.deepEqual(await gate(page).getByRole('listitem').allInnerTexts(), [
    'A second person has to approve.',
    'Somebody else than the writer has to publish.',
  ]);
  assert.equal(await page.getByRole('button', { name: 'Put on the wall' }).count(), 0, 'the writer publishes it');
  const refused = await page.request.post(`${server.api}/staff/wishes/${id}/publish`, {
    headers: { authorization: `Bearer ${tokenOf(server, 'handler')}`, 'idempotency-key': crypto.randomUUID() },
    data: {},
  });
  assert.equal(refused.status(), 409, 'the backend lets the writer publish');
  assert.deepEqual(await accessibilityViolationsAt(page), []);

  const reviewer = await sitDown(server, browser, 'reviewer');
  await openWish(reviewer.page, id);
  await press(reviewer.page, 'Put on the wall');
  await says(reviewer.page, 'A second person has to read these words before they are shown.');
  await press(reviewer.page, 'Approve these words');
  await says(reviewer.page, 'Approved.');

  // Other words are another version: whoever agreed and approved is asked again.
  await openWish(page, id);
  await english(page).getByLabel('Story').fill('For playing together in the yard, after lunch.');
  await press(page, 'Save');
  await gate(page).getByText('A guardian has to agree to these words.').waitFor();
  await says(page, 'to earlier words');
  await recordConsent(page, 'The guardian', 'In writing', 'Chen Aiyu');
  await recordConsent(page, 'The child', 'In person', 'Xiaobao');
  await openWish(reviewer.page, id);
  await press(reviewer.page, 'Approve these words');
  await says(reviewer.page, 'Approved.');

  const supervisor = await sitDown(server, browser, 'supervisor');
  await openWish(supervisor.page, id);
  await press(supervisor.page, 'Put on the wall');
  await says(supervisor.page, 'It is on the wall.');
  await state(supervisor.page, 'On the wall');
  await supervisor.context.close();

  const title = 'Two footballs for the yard';
  const [volunteer, neighbour] = [await browser.newPage(), await browser.newPage()];
  const first = await promise(volunteer, title, { name: 'Lin Bay', phone: '13900000001' });
  const second = await promise(neighbour, title, { name: 'Wu Reef', phone: '13900000002' });

  await page.getByRole('link', { name: 'Wishes', exact: true }).click();
  await press(page, 'Promises');
  await page.getByRole('link', { name: title }).first().click();
  const claims = page.locator('.claim');
  const one = claims.last();
  await one.getByRole('button', { name: 'Show who it is' }).click();
  await one.getByText('Lin Bay · 13900000001').waitFor();
  for (const promised of [claims.last(), claims.first()]) {
    await promised.getByRole('button', { name: 'Confirm', exact: true }).click();
    await submit(page, 'Confirm');
    await promised.getByText('Promised', { exact: true }).waitFor();
  }

  // The first is proven by the code that only the maker can tell, the second by a photo that staff check.
  await openMine(resident, code);
  await wallOf(resident).locator('.code').first().waitFor();
  const made = await call<MadeWish>(server, 'GET', '/wishes/mine', { code });
  const shown = await wallOf(resident).locator('.code').allInnerTexts();
  assert.deepEqual(shown.map((text) => text.trim()).sort(), made.claims.map(({ handOverCode }) => handOverCode).sort());
  await openMine(volunteer, first);
  await pressOnWall(volunteer, 'I brought it');
  await wallOf(volunteer)
    .getByLabel(/Hand-over code/)
    .fill(made.claims[0]!.handOverCode!);
  await pressOnWall(volunteer, 'Send');
  await wallOf(volunteer).getByText('It came true. Thank you', { exact: true }).waitFor();

  await openMine(neighbour, second);
  await pressOnWall(neighbour, 'I brought it');
  await wallOf(neighbour)
    .getByLabel(/A word about it/)
    .fill('Left it with Ms Sun at the counter.');
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer();
  await wallOf(neighbour)
    .locator('#photo-files')
    .setInputFiles({ name: 'ball.jpg', mimeType: 'image/jpeg', buffer: photo });
  await wallOf(neighbour).getByRole('img', { name: 'Photo 1' }).waitFor();
  await pressOnWall(neighbour, 'Send');
  await wallOf(neighbour).getByText('Brought; the center checks it', { exact: true }).waitFor();
  await openWish(page, id);
  await page.getByText('Left it with Ms Sun at the counter.').waitFor();
  await page.locator('.claim img').first().waitFor();
  await press(page, 'Handed over');
  await says(page, 'Handed over.');
  await state(page, 'Fulfilled');

  // The wall has no form for thanks: the maker's code says them.
  await call(server, 'POST', `/wishes/${id}/thanks`, {
    code,
    body: { text: 'They play every day! Chen Aiyu, 13800001234' },
  });
  const before = await call<Wish>(server, 'GET', `/wishes/${id}`);
  assert.deepEqual([before.thanks ?? [], before.photos ?? []], [[], []], 'it is shown before anybody has read it');
  await openWish(reviewer.page, id);
  await reviewer.page.evaluate((hash) => (location.hash = hash), '#/wishes');
  await press(reviewer.page, 'Thanks and photos');
  const letter = reviewer.page.locator('.claim', { hasText: 'They play every day' });
  await letter.getByRole('button', { name: 'Show it' }).click();
  await letter.getByText('There are marks left that may tell who somebody is.').waitFor();
  await letter.getByLabel('What the wall shows').fill('They play every day!');
  await letter.getByRole('button', { name: 'Show it' }).click();
  await letter.waitFor({ state: 'detached' });
  const picture = reviewer.page.locator('.claim', { has: reviewer.page.getByRole('img') });
  await picture.getByRole('button', { name: 'Show it' }).click();
  await picture.waitFor({ state: 'detached' });
  await reviewer.context.close();

  const fulfilled = await call<Wish>(server, 'GET', `/wishes/${id}`);
  assert.deepEqual(
    [fulfilled.state, fulfilled.thanks, fulfilled.photos?.length],
    ['fulfilled', ['They play every day!'], 1],
  );
  assert.ok(!JSON.stringify(fulfilled).match(/Xiaobao|Chen|138000|Harbour primary/), 'private words are public');
  await volunteer.goto('about:blank');
  await volunteer.goto(`${server.url}/en/#wish-${id}`);
  await wallOf(volunteer).getByText('They play every day!').first().waitFor();
  assert.deepEqual(problems, []);
  await handler.context.close();
});

test('a wish is taken down at the counter with its consent, and its maker takes the slip home', async () => {
  const handler = await sitDown(server, browser, 'handler');
  const { page } = handler;
  await page.getByRole('link', { name: 'Somebody at the counter' }).click();
  await page.getByRole('heading', { name: 'They have a wish' }).waitFor();
  await press(page, 'Take down the wish');
  await page.getByRole('link', { name: 'Name: Fill this in.' }).waitFor();
  await page.getByLabel('What do they wish for?').fill('A rice cooker');
  await page.getByLabel('What for, in their own words').fill('Mine burned out on Sunday.');
  await page.getByLabel('Category').selectOption({ index: 1 });
  await page.getByLabel('Center').selectOption({ index: 1 });
  await page.getByLabel('Name', { exact: true }).fill('Sun Hua');
  await page.getByLabel('Mobile number or e-mail').fill('13700000003');
  await page.getByLabel('They agreed to it').check();
  await press(page, 'Take down the wish');
  await page.getByRole('heading', { name: 'The wish is taken down' }).waitFor();
  const code = (await page.locator('.slip-code').innerText()).trim();
  const made = await call<MadeWish>(server, 'GET', '/wishes/mine', { code });
  assert.equal(made.title, 'A rice cooker');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.slip').innerText();
  assert.ok(printed.includes(code) && printed.includes('Your wish is with us'), printed);
  for (const off of ['Sign out', 'Next person', 'Sample handler', 'Lanting desk (sample)'])
    assert.equal(await page.getByText(off, { exact: true }).isVisible(), false, `${off} is printed`);
  await page.emulateMedia({ media: 'screen' });
  const seen = (await (
    await page.request.get(`${server.api}/staff/wishes/${made.id}`, {
      headers: { authorization: `Bearer ${tokenOf(server, 'handler')}` },
    })
  ).json()) as StaffWish;
  assert.deepEqual(
    seen.consents.map(({ kind, form, recordedBy }) => [kind, form, recordedBy]),
    [['person', 'written', 'Sample handler']],
  );
  await press(page, 'Next person');
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), '', 'the next visitor sees the last one');
  assert.equal(await page.getByText(code).count(), 0, 'the next visitor sees the last one’s code');
  await handler.context.close();
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
