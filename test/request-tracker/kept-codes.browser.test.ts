import { expect, oneEvent } from '@open-wc/testing';
import type { RequestView } from '@doorstep/contract';
import { receiptCode, requestView } from '@doorstep/testing';
import { backendWith, TrackerPage, type TrackerPageOptions } from './tracker-page.js';

describe('the request tracker keeps a code on this device', () => {
  let page: TrackerPage;
  const visit = (options?: TrackerPageOptions): TrackerPage => (page = new TrackerPage(options));
  const open = async (view: RequestView, options: TrackerPageOptions = {}): Promise<TrackerPage> => {
    visit({ backend: backendWith(view), ...options, attributes: { code: receiptCode, ...options.attributes } });
    await page.opened();
    return page;
  };
  afterEach(() => {
    page.remove();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('never unasked', async () => {
    visit();
    await page.enterCode();
    await page.opened();
    expect(page.kept).to.not.contain(receiptCode);
  });

  it('when asked to, after saying who can read it; opens it from the list; forgets it', async () => {
    await open(requestView());
    expect(page.text).to.contain('whoever uses this browser, and this website itself, can open the request');
    await page.press('Keep the code on this device');
    await page.shows('The code is kept on this device');
    expect(JSON.parse(localStorage.getItem('doorstep:receipts:https://city.example/api')!)).to.deep.equal([
      { code: receiptCode, number: 'SY-2026-004217', category: 'Street lights' },
    ]);
    page.remove();
    visit();
    await page.shows('On this device');
    await page.press('SY-2026-004217');
    await page.opened();
    await page.press('Forget it');
    await page.shows('Keep the code on this device');
    expect(localStorage.length).to.equal(0);
  });

  it('and forgets one, or all of them', async () => {
    const kept = [1, 2, 3].map((number) => ({ code: `CODE${number}`, number: `SY-${number}`, category: 'Lights' }));
    localStorage.setItem('doorstep:receipts:https://city.example/api', JSON.stringify(kept));
    visit();
    await page.shows('SY-2');
    await page.press('Forget SY-2');
    expect(page.text).to.not.contain('SY-2');
    await page.press('Forget all');
    expect(page.text).to.not.contain('SY-1');
    expect(localStorage.length).to.equal(0);
  });

  it('never, nor shows any, on a device that others use', async () => {
    const kept = [{ code: receiptCode, number: 'SY-1', category: 'Lights' }];
    localStorage.setItem('doorstep:receipts:https://city.example/api', JSON.stringify(kept));
    visit({ attributes: { 'shared-device': '' } });
    await page.askingForCode();
    expect(page.text).to.not.contain('SY-1');
    await page.enterCode();
    await page.opened();
    expect(page.text).to.not.contain('Keep the code');
    await page.press('Close and clear the screen');
    await page.askingForCode();
    expect(page.find<HTMLInputElement>('#code').value).to.equal('');
    expect(page.text).to.not.contain('SY-2026-004217');
  });

  it('and clears the screen there when its holder has gone, after asking', async () => {
    const wait = window.setTimeout.bind(window);
    const waits: { readonly delay: number; readonly end: () => void }[] = [];
    // Whatever takes longer than ten seconds waits for the test.
    window.setTimeout = ((end: () => void, delay = 0, ...rest: unknown[]) =>
      delay < 10_000 ? wait(end, delay, ...rest) : waits.push({ delay, end })) as typeof window.setTimeout;
    const pass = (delay: number): void =>
      waits
        .filter((one) => one.delay === delay)
        .at(-1)
        ?.end();
    try {
      await open(requestView(), { attributes: { 'shared-device': '' } });
      pass(90_000);
      await page.until(() => page.root.querySelector('dialog[open]'), 'was not asked');
      expect(page.text).to.contain('Are you still there?');
      // The dialog tells that it has closed a moment after it has.
      const closed = oneEvent(page.find('dialog[open]'), 'close');
      await page.press('I am still here');
      await closed;
      await page.until(() => !page.root.querySelector('dialog[open]'), 'the question stays');
      expect(page.text).to.contain('SY-2026-004217');
      pass(90_000);
      await page.until(() => page.root.querySelector('dialog[open]'), 'was not asked again');
      pass(20_000);
      await page.askingForCode();
      expect(page.text).to.not.contain('SY-2026-004217');
    } finally {
      window.setTimeout = wait;
    }
  });

  it('for the backend that it belongs to, and for no other', async () => {
    const kept = [{ code: receiptCode, number: 'SY-1', category: 'Lights' }];
    localStorage.setItem('doorstep:receipts:https://other.example/api', JSON.stringify(kept));
    visit();
    await page.askingForCode();
    expect(page.text).to.not.contain('SY-1');
  });

  it('and says so where the browser keeps nothing', async () => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await open(requestView());
      await page.press('Keep the code on this device');
      await page.shows('This browser keeps nothing. Write the code down.');
    } finally {
      Storage.prototype.setItem = write;
    }
  });
});
