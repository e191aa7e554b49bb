import { expect } from '@open-wc/testing';
import type { Center, HolidayCalendar } from '@doorstep/contract';
import { centerFixtures, later, placesBackend, succeed } from '@doorstep/testing';
import { LocatorPage } from './locator-page.js';

type Holidays = ReturnType<typeof succeed<HolidayCalendar>>;

/** Counted from the full minute, as the widget's clock goes. */
const inMinutes = (minutes: number): string =>
  new Date((Math.floor(Date.now() / 60_000) + minutes) * 60_000).toISOString();
/** A center that never closes by its hours, so that what was told differs from it. */
const told = (openings: Center['openings'], index = 0): Center => ({
  ...centerFixtures[0]!,
  id: `told-${index}`,
  openingHours: '24/7',
  openings,
});

describe('the first list of the locator', () => {
  let page: LocatorPage;
  afterEach(() => page.remove());
  const statuses = (): string[] => page.rows.map((row) => row.querySelector<HTMLElement>('.status')!.innerText.trim());

  it('does not wait for hours that have to be worked out, and nothing moves when they come', async () => {
    const holidays = later<Holidays>();
    page = new LocatorPage({ backend: placesBackend({ listHolidays: () => holidays.outcome }) });
    await page.until(() => page.rows.length === centerFixtures.length, 'the list');
    page.arrive();
    // Long enough for what finding takes to have come.
    await page.until(() => page.root.textContent.includes('Compare areas'), 'what comes behind the list');
    const withHours = centerFixtures.filter(({ openingHours }) => openingHours !== null).length;
    expect(statuses().filter((words) => words === '')).to.have.length(withHours);
    const places = page.rows.map((row) => row.getBoundingClientRect().top);
    holidays.arrive(succeed({ holidays: [], from: '2026-01-01', to: '2026-12-31' }));
    await page.until(() => statuses().every(Boolean), 'the hours');
    expect(page.rows.map((row) => row.getBoundingClientRect().top)).to.deep.equal(places);
  });

  it('says what the backend worked out, and evaluates nothing for it', async () => {
    const openings: readonly Center['openings'][] = [
      [{ state: 'open' }],
      [{ state: 'open', until: inMinutes(20) }],
      [{ state: 'closed', until: inMinutes(30), reason: 'Drill' }],
      [{ state: 'appointment', reason: 'by appointment' }],
      [
        { state: 'open', until: inMinutes(-5) },
        { state: 'closed', until: inMinutes(40) },
      ],
    ];
    const backend = placesBackend({}, openings.map(told));
    page = new LocatorPage({ backend });
    await page.until(() => statuses().length === openings.length && statuses().every(Boolean), 'all are told');
    // A minute may have passed meanwhile.
    const asAtFirst = statuses().map((words) => words.replace(/\d9(?= minutes)/, (left) => `${Number(left) + 1}`));
    expect(asAtFirst).to.deep.equal([
      'Open day and night',
      'Open, closes in 20 minutes',
      'Closed, opens in 30 minutes: Drill',
      'By appointment',
      'Closed, opens in 40 minutes',
    ]);
    expect(backend.calls.map(({ name }) => name)).to.deep.equal(['listCenters']);
  });

  it('speaks Russian to a visitor, the forms of its numbers included', async () => {
    const centers = [told([{ state: 'open' }]), told([{ state: 'closed', until: inMinutes(30) }], 1)];
    page = new LocatorPage({ backend: placesBackend({}, centers), lang: 'ru' });
    await page.until(() => statuses().length === 2 && statuses().every(Boolean), 'all are told');
    expect(page.count).to.equal('2 центра');
    expect(statuses()[0]).to.equal('Открыто круглосуточно');
    expect(statuses()[1]).to.match(/^Закрыто, откроется через (30 минут|29 минут)$/);
    await page.open('Фильтры');
    expect(page.text).to.contain('На каком языке говорят');
  });

  it('ends a day at 24:00, not at 00:00 of the next', async () => {
    const zone = 'Asia/Shanghai';
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', minute: 'numeric' });
    const [hour = 0, minute = 0] = clock.format(Date.now()).split(':').map(Number);
    const left = 1440 - hour * 60 - minute;
    page = new LocatorPage({ backend: placesBackend({}, [told([{ state: 'open', until: inMinutes(left) }])]) });
    await page.until(() => statuses().length === 1 && statuses().every(Boolean), 'it is told');
    // In the last minutes of a day there it is said as a span.
    expect(statuses()[0]).to.equal(left > 45 ? 'Open until 24:00' : statuses()[0]);
    expect(statuses()[0]).not.to.contain('00:00');
  });

  it('evaluates hours itself where what was told is over, says a word it does not know, or is of a clock that it does not know', async () => {
    const over = told([{ state: 'closed', until: inMinutes(-1) }]);
    const strange = told([{ state: 'ajar' as 'open' }]);
    const elsewhere = { ...told([{ state: 'open', until: inMinutes(300) }]), timeZone: 'Mars/Olympus' };
    page = new LocatorPage({ backend: placesBackend({}, [over, { ...strange, id: 'b' }, { ...elsewhere, id: 'c' }]) });
    await page.until(() => statuses().length === 3 && statuses().every(Boolean), 'all are told');
    expect(statuses()).to.deep.equal(['Open day and night', 'Open day and night', 'Hours not known']);
    expect(page.problems.join()).to.contain('center c: openingHours or timeZone');
  });

  it('is whole without what finding takes, and fetches that at the first sign of somebody', async () => {
    const many = Array.from({ length: 45 }, (_, index) => ({ ...told([{ state: 'open' }]), id: `many-${index}` }));
    const backend = placesBackend({}, many);
    page = new LocatorPage({ backend });
    await page.until(() => page.rows.length === 20, 'the first of the list');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.root.textContent).not.to.contain('Compare areas');
    expect(backend.asked('listAreas')).to.have.length(0);
    expect(page.text).to.contain('Showing 20 of 45');
    const more = page.button('Show more');
    more.focus();
    await page.until(() => page.root.textContent.includes('Compare areas'), 'what finding takes');
    expect(page.focused).to.equal(more);
    more.click();
    await page.until(() => page.rows.length === 40, 'more of the list');
    expect(page.focused).to.equal(more);
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
