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
    await sendKeys({ press: ' ' });
    // Enter in a radio submits, as in any form.
    await sendKeys({ press: 'Enter' });
    await arriveAt('Where is it?');
    await tabTo('address');
    await sendKeys({ type: 'Pier 4' });
    await sendKeys({ press: 'Enter' });
    await arriveAt('Tell us about it');
    await tabTo('description');
    // WebKit's driver loses spaces in what it types, and the second of two equal letters.
    await sendKeys({ type: 'Dark.' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Long-lasting.' });
    await tabTo('answer-fault-0');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('answer-danger-0');
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('continue');
    await sendKeys({ press: 'Enter' });
    await arriveAt('How can we reach you?');
    await tabTo('contact-0');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('continue');
    await sendKeys({ press: 'Enter' });
    await arriveAt('Check your answers');
    await tabTo('send');
    await sendKeys({ press: 'Enter' });
    await page.shows('7K4M-9QTX-2B62');
    expect(page.focused).to.equal('sent-title');
    const [[draft] = []] = page.backend.asked('createRequest');
    expect(draft).to.include({ description: 'Dark.\nLong-lasting.' });
    expect(draft?.answers).to.deep.equal({ fault: 'leaning', danger: false });
  }).timeout(60_000);

  it('reads to a screen reader what stands on each screen, in the order in which a person needs it', async () => {
    await open();
    const said: Record<string, string[]> = {};
    for await (const screen of screensOf(page)) said[screen] = spokenIn(page.find('.root'));
    expect(Object.values(said).flat().join('\n'), 'the trap for machines is read').not.to.contain('Leave this empty');
    expect(said['place with an error']).to.deep.equal([
      'heading, Ask for help or report a problem',
      'text, Step 2 of 5',
      'heading, There is a problem',
      'link, Describe the place, choose a center, or mark it on the map',
      'heading, Error: Where is it?',
      'textbox, Describe the place, A street, a building, or how a neighbour would say it: "behind the fish market" Describe the place, choose a center, or mark it on the map, invalid',
      'button, Use where I am',
      'text, Your browser then asks whether this page may know your position. It is sent with your request and used for nothing else.',
      'button, Choose on a map',
      'combobox, Nearest service center (optional), Choose one if you do not know the address',
      'button, Continue',
      'button, Back',
      'checkbox, Keep what I write on this device for 7 days, Not on a computer that others use. Your phone number and e-mail are not kept.',
    ]);
    expect(said['contact']).to.deep.equal([
      'heading, Ask for help or report a problem',
      'text, Step 4 of 5',
      'heading, Contact',
      'group, How can we reach you?, Only the office that deals with it reads this. It is never published.',
      'radio, By phone',
      'radio, By e-mail',
      'radio, Not at all, You get a code with which you can follow it and write to us',
      'checkbox, Neighbours may see a shortened form of it, without your name and exact place, So that others can join instead of reporting it again',
      'link, How your data are used',
      'button, Continue',
      'button, Back',
      'checkbox, Keep what I write on this device for 7 days, Not on a computer that others use. Your phone number and e-mail are not kept.',
    ]);
    expect(said['answers']!.slice(0, 9)).to.deep.equal([
      'heading, Ask for help or report a problem',
      'text, Step 5 of 5',
      'heading, Check your answers',
      'term, Topic',
      'definition, Street light',
      'button, Change Topic',
      'term, Place',
      'definition, Behind the fish market',
      'button, Change Place',
    ]);
    expect(said['receipt']!.map((line) => line.replace(/\w{3}, \w{3} \d+, \d\d:\d\d/, 'MOMENT'))).to.deep.equal([
      'heading, Sent',
      'text, We have your request.',
      'group, Your code',
      'text, Your code',
      'text, 7K4M-9QTX-2B62',
      'text, Keep it. It opens your request, and it is shown only now.',
      'text, What we promise',
      'text, You get an answer by MOMENT.',
      'img, QR code of the page that shows how it stands',
      'link, Follow it',
      'button, Copy the code',
      'button, Print a slip',
      'link, Add the date to my calendar',
      'heading, What happens next',
      'button, Send another one',
    ]);
  }).timeout(60_000);
});
