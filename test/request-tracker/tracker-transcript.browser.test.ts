/** What is read aloud of a request in every browser, and what fits a window at 400 %. */
import { expect } from '@open-wc/testing';
import { overdueView, questionView, receiptCode, resolvedView } from '@doorstep/testing';
import { spokenIn } from '../support/spoken.js';
import { backendWith, TrackerPage } from './tracker-page.js';

describe('the tracker in every browser', () => {
  let page: TrackerPage;
  afterEach(() => page.remove());
  const read = (): string[] =>
    spokenIn(page.find('.root')).map((line) =>
      line.replace(/\w{3}, \w{3} \d+, \d\d:\d\d/g, 'MOMENT').replace(/\d\d:\d\d$/, 'TIME'),
    );

  it('reads the question for a code with its help, and what is wrong with the code', async () => {
    page = new TrackerPage();
    await page.enterCode('7K4M');
    await page.shows('this one has 4');
    expect(read()).to.deep.equal([
      'status, A code has 12 letters and digits; this one has 4. Compare it with your receipt',
      'heading, Follow your request',
      'textbox, Receipt code, 12 letters and digits from your receipt, such as 7K4M-9QTX-2B62. Capitals and dashes do not matter. A code has 12 letters and digits; this one has 4. Compare it with your receipt, invalid, required',
      'button, Show my request',
    ]);
  });

  it('reads a request that is late in the order in which a person needs it', async () => {
    page = new TrackerPage({ backend: backendWith(overdueView()), attributes: { code: receiptCode } });
    await page.opened();
    expect(read()).to.deep.equal([
      'text, Request SY-2026-004217 · Street lights',
      'heading, In progress',
      'text, Work on it is under way. Next, you hear the result.',
      'list, How far it is',
      'heading, What is promised',
      'text, Late by 3 days 3 hours',
      'text, A result was promised by MOMENT.',
      'heading, Who has it',
      'text, Jiyang service center',
      'text, Street works',
      'link, Call +86 898 3888 0101',
      'region, What you can do',
      'heading, What you can do',
      'button, Write to the office',
      'button, Take it to a supervisor',
      'button, Withdraw the request',
      'button, Delete my data',
      'region, What has happened',
      'heading, What has happened',
      'text, In progress',
      'text, Jiyang service center · MOMENT',
      'text, Taken up',
      'text, Jiyang service center · MOMENT',
      'text, We will send somebody to look at the lamp.',
      'text, Received',
      'text, You · MOMENT',
      'text, 2 other people reported the same',
      'button, What you sent',
      'button, Keep the code on this device',
      'text, Only on a device of your own. It lies there readable: whoever uses this browser, and this website itself, can open the request.',
      'button, Follow another request',
      'button, Look again',
      'text, As of TIME',
    ]);
  });

  for (const [state, view] of Object.entries({
    late: overdueView(),
    'to be rated': resolvedView(),
    asked: questionView(),
  })) {
    it(`fits a column of 256 px when it is ${state}, in large type`, async () => {
      page = new TrackerPage({
        backend: backendWith(view),
        attributes: { code: receiptCode, theme: 'elder' },
        width: 256,
      });
      await page.opened();
      expect(page.place.scrollWidth).to.be.at.most(256);
    });
  }
});
