/** What has to hold for everybody in every browser: the keyboard, narrow screens, 400 % zoom, what is read aloud. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { spokenIn } from '../support/spoken.js';
import { FormPage, type FormPageOptions } from './form-page.js';
import { screensOf } from './screens.js';

let page: FormPage;
const open = async (options?: FormPageOptions): Promise<void> => {
  page = new FormPage(options);
  await page.ready();
};

describe('the form in every browser', () => {
  afterEach(() => page.remove());

  // At 400 % a window of 1280 px is 320 wide, and one of 1024 is 256.
  for (const width of [256, 280, 320, 480, 720]) {
    it(`never scrolls sideways at ${width} px, in large type`, async () => {
      await open({ width, attributes: { theme: 'elder' } });
      for await (const screen of screensOf(page)) {
        expect(page.find('.root').scrollWidth, screen).to.be.at.most(width);
      }
    }).timeout(60_000);
  }

  it('never scrolls sideways with text at twice its size in a column of 320 px', async () => {
    await open({ width: 320 });
    page.form.style.setProperty('--doorstep-scale', '2');
    for await (const screen of screensOf(page)) expect(page.find('.root').scrollWidth, screen).to.be.at.most(320);
  }).timeout(60_000);

  it('shows no value that is no word, on any screen', async () => {
    await open();
    for await (const screen of screensOf(page)) {
      expect(page.text, screen).not.to.match(/\b(false|true|undefined|null|NaN)\b|\[object|\{\w+\}/);
    }
  }).timeout(60_000);

  it('is walked from end to end by keyboard alone', async () => {
    await open();
    await page.has('#keep');
    const tabTo = async (id: string): Promise<void> => {
      for (let presses = 0; presses < 40 && page.focused !== id; presses += 1) await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal(id);
    };
    const arriveAt = (words: string): Promise<unknown> =>
      waitUntil(() => page.focused === 'page-title' && page.text.includes(words), words);
    page.find('#search').focus();
    await sendKeys({ type: 'lamp' });
    await page.shows('1 match');
    await tabTo('category-0');
    await sendKeys({ press: 'Space' });
    // Enter in a radio submits, as in any form.
    await sendKeys({ press: 'Enter' });
    await arriveAt('Where is it?');
    await tabTo('address');
    await sendKeys({ type: 'Pier 4' });
    await sendKeys({ press: 'Enter' });
    await arriveAt('Tell us about it');
    await tabTo('description');
    await sendKeys({ type: 'It is dark.' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Since a week.' });
    await tabTo('answer-fault-0');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('answer-danger-0');
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('continue');
    await sendKeys({ press: 'Enter' });
    await arriveAt('How can we reach you?');
    await tabTo('contact-0');
    await sendKeys({ press: 'ArrowUp' });
    await tabTo('continue');
    await sendKeys({ press: 'Enter' });
    await arriveAt('Check your answers');
    await tabTo('send');
    await sendKeys({ press: 'Enter' });
    await page.shows('7K4M-9QTX-2B62');
    expect(page.focused).to.equal('sent-title');
    const [[draft] = []] = page.backend.asked('createRequest');
    expect(draft).to.include({ description: 'It is dark.\nSince a week.' });
    expect(draft?.answers).to.deep.equal({ fault: 'leaning', danger: false });
  }).timeout(60_000);

  it('reads to a screen reader what stands on each screen, in the order in which a person needs it', async () => {
    await open();
    const said: Record<string, string[]> = {};
    for await (const screen of screensOf(page)) said[screen] = spokenIn(page.find('.root'));
    expect(Object.values(said).flat().join('\n')).not.to.contain('Leave this empty');
    console.log(JSON.stringify(said, null, 1));
  }).timeout(60_000);
});
