import { expect, waitUntil } from '@open-wc/testing';
import { FormPage } from './form-page.js';

let page: FormPage;

/** Up to the answers, with a phone number in the words. */
const fillIn = async (visibility: 'public' | 'private', way = 'Not at all'): Promise<void> => {
  page = new FormPage({ attributes: { category: 'street-light' } });
  await page.ready();
  await page.write('address', 'Behind the fish market');
  await page.goOn();
  await page.write('description', 'It is dark. Call 13800138000 or 13900139000.');
  await page.press('It is dark');
  await page.write('answer-howMany', '3');
  await page.press('No');
  await page.goOn();
  await page.press(way);
  if (visibility === 'public') await page.press('Neighbours may see');
  await page.goOn();
  await page.shows('Check your answers');
};
const preview = async (): Promise<HTMLElement> => {
  await page.has('.preview');
  return page.find('.preview');
};

describe('the preview before sending', () => {
  afterEach(() => page.remove());

  it('shows what neighbours would see, and marks every place that looks private', async () => {
    await fillIn('public');
    expect((await preview()).querySelector('blockquote')!.innerText).to.equal('It is dark. Call *** or ***.');
    expect(page.text).to.contain('2 places look private');
    expect([...page.root.querySelectorAll('mark')].map((mark) => mark.innerText)).to.deep.equal([
      '13800138000 (Phone number)',
      '13900139000 (Phone number)',
    ]);
    await expect(page.form).to.be.accessible();
  });

  it('is not there for what only the office reads', async () => {
    await fillIn('private');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(page.root.querySelector('.preview')).to.equal(null);
  });

  it('takes everything out in one press, says so, and sends the words without it', async () => {
    await fillIn('public');
    await preview();
    await page.press('Take it out of my words');
    await page.shows('2 places taken out of your words');
    await waitUntil(() => page.focused === 'preview-title', 'the focus is lost');
    expect(page.text).not.to.contain('13800138000');
    await page.press('Send');
    await page.shows('7K4M-9QTX-2B62');
    const [[draft] = []] = page.backend.asked('createRequest');
    expect(draft?.description).to.equal('It is dark. Call *** or ***.');
    expect(draft?.contact).to.equal(undefined);
  });

  it('moves a number to the contact, which only the office reads', async () => {
    await fillIn('public');
    await preview();
    await page.press('Use it as my contact instead');
    await page.shows('Moved to your contact');
    await page.press('Send');
    await page.shows('7K4M-9QTX-2B62');
    const [[draft] = []] = page.backend.asked('createRequest');
    expect(draft?.contact).to.deep.equal({ phone: '13800138000' });
    expect(draft?.description).to.equal('It is dark. Call *** or ***.');
  });
});
