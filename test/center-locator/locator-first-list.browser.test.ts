import { expect } from '@open-wc/testing';
import type { HolidayCalendar } from '@doorstep/contract';
import { centerFixtures, later, placesBackend, succeed } from '@doorstep/testing';
import { LocatorPage } from './locator-page.js';

type Holidays = ReturnType<typeof succeed<HolidayCalendar>>;

describe('the first list of the locator', () => {
  let page: LocatorPage;
  afterEach(() => page.remove());
  const statuses = (): string[] => page.rows.map((row) => row.querySelector<HTMLElement>('.status')!.innerText.trim());

  it('does not wait for the hours, and nothing moves when they come', async () => {
    const holidays = later<Holidays>();
    page = new LocatorPage({ backend: placesBackend({ listHolidays: () => holidays.outcome }) });
    await page.until(() => page.rows.length === centerFixtures.length, 'the list');
    // Long enough for what finding takes to have come.
    await page.until(() => page.root.textContent.includes('Compare areas'), 'what comes behind the list');
    expect(statuses().join('')).to.equal('');
    const places = page.rows.map((row) => row.getBoundingClientRect().top);
    holidays.arrive(succeed({ holidays: [], from: '2026-01-01', to: '2026-12-31' }));
    await page.until(() => statuses().join() !== '' && statuses().every(Boolean), 'the hours');
    expect(page.rows.map((row) => row.getBoundingClientRect().top)).to.deep.equal(places);
  });

  it('keeps its rows, and a focus on one of them, when what finding takes arrives', async () => {
    page = new LocatorPage();
    await page.until(() => page.rows.length > 0, 'the list');
    const link = page.row('Egret').querySelector('a')!;
    link.focus();
    await page.until(() => page.root.textContent.includes('Compare areas'), 'what comes behind the list');
    expect(page.focused).to.equal(link);
  });

  it('takes what is pressed and typed before that, and does it as soon as it can', async () => {
    page = new LocatorPage();
    await page.until(() => page.root.querySelector('#search') !== null, 'the search field');
    await page.type('egret');
    page.button('Filters').click();
    await page.until(() => page.root.querySelector('.filters') !== null, 'the filters');
    expect(page.names).to.deep.equal(['Egret Center']);
    expect(page.find<HTMLInputElement>('#search').value).to.equal('egret');
  });
});
