import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { overdueView, receiptCode } from '@doorstep/testing';
import { backendWith, TrackerPage } from './tracker-page.js';

interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a screen reader says on its way through the page, without the plain text, which repeats the names. */
async function transcript(): Promise<string[]> {
  const tree = await executeServerCommand<SpokenNode[], undefined>('accessibility-tree', undefined);
  const silent = new Set(['StaticText', 'InlineTextBox', 'generic', 'none', 'ListMarker', 'RootWebArea', 'paragraph']);
  return tree
    .filter(({ role, name }) => !silent.has(role) && (name || role === 'textbox'))
    .map(({ role, name, description }) => [role, name, description].filter(Boolean).join(', '));
}

describe('a screen reader', () => {
  let page: TrackerPage;
  afterEach(() => page.remove());

  it('reads the question for a code with its help, and what is wrong with the code', async () => {
    page = new TrackerPage();
    await page.enterCode('7K4M');
    await page.shows('this one has 4');
    expect(await transcript()).to.deep.equal([
      'heading, Follow your request',
      'textbox, Receipt code, 12 letters and digits from your receipt, such as 7K4M-9QTX-2B62. Capitals and dashes do not matter. A code has 12 letters and digits; this one has 4. Compare it with your receipt',
      'button, Show my request',
    ]);
  });

  it('reads a request in the order in which a person needs it', async () => {
    page = new TrackerPage({ backend: backendWith(overdueView()), attributes: { code: receiptCode } });
    await page.opened();
    const said = (await transcript()).map((line) => line.replace(/\w{3}, \w{3} \d+, \d\d:\d\d/, 'MOMENT'));
    expect(said).to.deep.equal([
      'heading, In progress',
      'list, How far it is',
      'heading, What is promised',
      'heading, Who has it',
      'link, Call +86 898 3888 0101',
      'region, What you can do',
      'heading, What you can do',
      'button, Write to the office',
      'button, Take it to a supervisor',
      'button, Withdraw the request',
      'button, Delete my data',
      'region, What has happened',
      'heading, What has happened',
      'DisclosureTriangle, What you sent',
      'button, Keep the code on this device',
      'button, Follow another request',
      'button, Look again',
    ]);
  });
});

describe('somebody with colours of their own', () => {
  let page: TrackerPage;
  afterEach(async () => {
    page.remove();
    await emulateMedia({ forcedColors: 'none' });
  });

  it('tells stages and lateness apart without ours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    page = new TrackerPage({ backend: backendWith(overdueView()), attributes: { code: receiptCode } });
    await page.opened();
    expect(page.find('.promise .icon').getBoundingClientRect().width).to.be.greaterThan(10);
    expect(getComputedStyle(page.find('.stage.done .stage-mark')).backgroundColor).to.not.equal(
      getComputedStyle(page.find('.stage:last-child .stage-mark')).backgroundColor,
    );
  });
});
