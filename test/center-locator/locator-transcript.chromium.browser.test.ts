import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { LocatorPage } from './locator-page.js';

interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
}

/** What a screen reader says on its way through the page, without the plain text, which repeats the names. */
async function transcript(): Promise<string[]> {
  const tree = await executeServerCommand<SpokenNode[], undefined>('accessibility-tree', undefined);
  const silent = new Set(['StaticText', 'InlineTextBox', 'generic', 'none', 'ListMarker', 'RootWebArea', 'paragraph']);
  return tree
    .filter(({ role, name }) => !silent.has(role) && name)
    .map(({ role, name, description }) => [role, name, description].filter(Boolean).join(', '));
}

describe('a screen reader and a keyboard', () => {
  let page: LocatorPage;
  afterEach(() => page.remove());
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await sendKeys({ press: key });
  };
  const said = (): string => (page.root.querySelector('[aria-live]')?.textContent ?? '').trim();

  it('read the way from the search to the centers', async () => {
    page = await new LocatorPage().ready();
    await page.until(() => page.root.textContent.includes('My area'), 'areas');
    expect((await transcript()).slice(0, 10)).to.deep.equal([
      'heading, Find a service center',
      'combobox, Name, address or area, Pinyin and initials work too',
      'button, Use my location',
      'button, My area',
      'button, Filters',
      'button, Show map',
      'list, 5 centers',
      'heading, Moonbay Hub',
      'link, Moonbay Hub',
      'link, Call 0890-0000 0101',
    ]);
  });

  it('find: type, hear how many, choose, stand on the page of the center', async () => {
    page = await new LocatorPage().ready();
    page.find('#search').focus();
    await sendKeys({ type: 'egret' });
    await page.until(() => said() === '1 of 5 centers', 'the count is said');
    await press('ArrowDown');
    const options = (await transcript()).filter((line) => line.startsWith('option'));
    expect(options).to.deep.equal(['option, Egret Island Area · Neighbourhood', 'option, Egret Center 8 Egret Road']);
    await press('ArrowDown', 'Enter');
    await page.until(() => page.focused?.id === 'center-name', 'the heading has the focus');
    expect(page.find('#center-name').innerText).to.equal('Egret Center');
  });

  it('filter: open the fold, choose, hear how many are left', async () => {
    page = await new LocatorPage().ready();
    page.button('Filters').focus();
    await press('Enter');
    await page.until(() => page.root.querySelector('#facility') !== null, 'filters');
    page.find('#access').focus();
    await press('Space');
    await page.until(() => said() === '3 of 5 centers', 'the count is said');
    expect((await transcript()).filter((line) => line.startsWith('checkbox'))).to.deep.equal([
      'checkbox, Step-free access',
    ]);
  });

  it('open: the page of a center in the order in which a person needs it, and back on the row', async () => {
    page = await new LocatorPage().ready();
    page.row('Moonbay').querySelector('a')!.focus();
    await press('Enter');
    await page.until(() => page.focused?.id === 'center-name', 'page');
    await page.until(() => page.root.querySelectorAll('.service').length === 3, 'whole');
    const headings = (await transcript()).filter((line) => line.startsWith('heading'));
    expect(headings).to.deep.equal([
      'heading, Moonbay Hub',
      'heading, Opening hours',
      'heading, Address',
      'heading, On duty now',
      'heading, Access',
      'heading, Languages spoken',
      'heading, What is done here',
      'heading, What it has',
    ]);
    page.button('Back to the list').focus();
    await press('Enter');
    await page.until(() => page.focused === page.row('Moonbay').querySelector('a'), 'back');
  });

  it('go the whole way by keys alone: find, filter, open, directions', async () => {
    page = await new LocatorPage().ready();
    const tabTo = async (what: string, isThere: (focused: HTMLElement) => boolean): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        await press('Tab');
        if (page.focused && isThere(page.focused as HTMLElement)) return;
      }
      throw new Error(`Tab never comes to ${what}`);
    };
    const says =
      (words: string) =>
      ({ innerText }: HTMLElement): boolean =>
        innerText.trim().startsWith(words);
    await tabTo('the search', ({ id }) => id === 'search');
    await sendKeys({ type: 'moon' });
    await page.until(() => said() === '1 of 5 centers', 'the count is said');
    await press('Escape');
    for (let letters = 0; letters < 4; letters += 1) await press('Backspace');
    await tabTo('the filters', says('Filters'));
    await press('Enter');
    await page.until(() => page.root.querySelector('#access') !== null, 'filters');
    await tabTo('the filter for steps', ({ id }) => id === 'access');
    await press('Space');
    await page.until(() => said() === '3 of 5 centers', 'the count is said');
    await tabTo('the first center', says('Moonbay Hub'));
    await press('Enter');
    await page.until(() => page.focused?.id === 'center-name', 'its page');
    await tabTo('the way there', says('Directions'));
    await press('Enter');
    await tabTo('a map app', says('Amap'));
    expect((page.focused as HTMLAnchorElement).href).to.contain('https://uri.amap.com/navigation?to=');
  });

  it('directions: open the fold, and hear each app by its name', async () => {
    page = new LocatorPage({ attributes: { center: 'moonbay' } });
    await page.until(() => page.root.querySelector('#center-name') !== null, 'page');
    page.button('Directions').focus();
    await press('Enter');
    await page.until(() => page.button('Amap').checkVisibility(), 'apps');
    const links = (await transcript()).filter((line) => line.startsWith('link'));
    for (const app of ['This device', 'Apple Maps', 'Google Maps', 'Amap', 'Baidu Maps', 'OpenStreetMap']) {
      expect(links).to.include(`link, ${app}`);
    }
  });
});
