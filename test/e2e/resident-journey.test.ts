/** A resident's way through the sample city's own website: write, send, get a code, follow it, and find it again after a restart. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { isReceiptCode } from '@doorstep/contract';
import { accessibilityViolations } from '../support/axe-page.js';
import { launchBrowser } from '../support/browser.js';
import { startProcess, type RunningProcess } from '../support/running-process.js';
import { freePort } from '../support/server.js';

interface Language {
  readonly name: string;
  readonly home: string;
  readonly track: string;
  readonly topic: RegExp;
  readonly fault: RegExp;
  readonly next: string;
  readonly send: RegExp;
  readonly noContact: RegExp;
  readonly place: string;
  readonly story: string;
  readonly open: string;
  readonly received: RegExp;
}

const languages: readonly Language[] = [
  {
    name: 'Chinese',
    home: '/',
    track: '/track/',
    topic: /^路灯不亮/,
    fault: /不亮/,
    next: '继续',
    send: /提交|发送/,
    noContact: /^不留联系方式/,
    place: '码头路12号门口',
    story: '巷口的路灯三天没亮了，老人晚上看不清路。👵\n请先修12号门口那一盏。',
    open: '查看我的诉求',
    received: /已收到|已收件|收到/,
  },
  {
    name: 'English',
    home: '/en/',
    track: '/en/track/',
    topic: /^Street light/,
    fault: /It is dark/,
    next: 'Continue',
    send: /^\s*Send/,
    noContact: /^Not at all/,
    place: 'Pier Road 12',
    story: 'The lamp at the corner has been dark for three nights.\nOur neighbours’ child is afraid to pass.',
    open: 'Show my request',
    received: /Received|received/,
  },
];

describe('a resident on the website of the sample city', () => {
  let folder: string;
  let url: string;
  let server: RunningProcess;
  let browser: Browser;

  const start = (port: number): Promise<RunningProcess> =>
    startProcess(['packages/backend/dist/main.js'], { PORT: String(port), DOORSTEP_DATA: folder });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doorstep-journey-'));
    const port = await freePort();
    url = `http://localhost:${port}`;
    server = await start(port);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Presses the button that leads on, once for each page of the form. */
  const goOn = async (form: Locator, { next }: Language): Promise<void> => {
    const heading = await form.getByRole('heading', { level: 3 }).first().textContent();
    await form.getByRole('button', { name: next, exact: true }).first().click();
    await form
      .getByRole('heading', { level: 3 })
      .filter({ hasNotText: heading ?? '' })
      .first()
      .waitFor();
  };

  const openPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => assert.fail(`the page threw ${error.message}`));
    await page.goto(url + path);
    return page;
  };

  const writeAndSend = async (language: Language): Promise<string> => {
    const page = await openPage(language.home);
    const form = page.locator('doorstep-request-form');
    await form.getByRole('radio', { name: language.topic }).check();
    await goOn(form, language);
    await form.getByRole('textbox').first().fill(language.place);
    await goOn(form, language);
    await form.getByRole('textbox').first().fill(language.story);
    await form.getByRole('radio', { name: language.fault }).check();
    await goOn(form, language);
    await form.getByRole('radio', { name: language.noContact }).check();
    await goOn(form, language);
    // The answers are shown before they are sent.
    await form.getByText(language.place).waitFor();
    await form.getByRole('button', { name: language.send }).click();
    const code = form.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/).first();
    await code.waitFor();
    const shown = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await code.textContent()) ?? '')?.[0] ?? '';
    assert.ok(isReceiptCode(shown), `"${shown}" is no receipt code`);
    assert.ok(!page.url().includes(shown), 'the code does not stand in the address');
    assert.deepEqual(await accessibilityViolations(page, 'doorstep-request-form'), []);
    await page.close();
    return shown;
  };

  const follow = async (language: Language, code: string): Promise<string> => {
    const page = await openPage(language.track);
    // Only once it asks for a code: until then the plain form stands there, with a field of its own.
    const tracker = page.locator('doorstep-request-tracker[state="empty"], doorstep-request-tracker[state="ready"]');
    await tracker.getByRole('textbox').fill(code.toLowerCase());
    await tracker.getByRole('button', { name: language.open, exact: true }).click();
    // What the resident wrote stands folded below what the city did.
    const words = language.story.split('\n')[0] ?? '';
    await tracker.getByText(words).first().waitFor({ state: 'attached' });
    const text = await tracker.locator('.root').innerText();
    await page.close();
    return text;
  };

  for (const language of languages) {
    it(`writes, sends and follows a request in ${language.name}, and finds it after the server was started again`, async () => {
      const code = await writeAndSend(language);
      assert.match(await follow(language, code), language.received);
      await server.stop();
      server = await start(Number(new URL(url).port));
      assert.match(await follow(language, code), language.received);
      const answer = await fetch(`${url}/api/requests/by-code/${code}`);
      const { description } = (await answer.json()) as { description: string };
      assert.equal(description, language.story);
    });
  }
});
