import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Center } from '@doorstep/contract';
import { centerFixture, centerFixtures, centerListOf, placesBackend, succeed } from '@doorstep/testing';
import { accessibilityViolations } from '../support/axe-element.js';
import { LocatorPage, type LocatorPageOptions } from './locator-page.js';

const placed = centerFixtures.filter(({ position }) => position !== null);

describe('the map of the locator', () => {
  let page: LocatorPage;
  const show = async (options: LocatorPageOptions = {}): Promise<void> => {
    page = await new LocatorPage({ width: 900, ...options }).ready();
    page.button('Show map').click();
    await page.until(() => pins().length > 0, 'pins');
  };
  const pins = (): HTMLButtonElement[] => [...page.root.querySelectorAll<HTMLButtonElement>('.pin, .cluster')];
  const named = (words: string): HTMLButtonElement | undefined =>
    pins().find((pin) => pin.getAttribute('aria-label')!.startsWith(words));
  const tabStops = (): Element[] => [...page.find('#map').querySelectorAll('[tabindex="0"]')];
  afterEach(() => page.remove());

  it('is not loaded before somebody asks for it, and not offered where the page says none', async () => {
    page = await new LocatorPage({ attributes: { map: 'none' } }).ready();
    expect(page.root.querySelector('#map-toggle')).not.to.exist;
    page.remove();
    page = await new LocatorPage().ready();
    expect(page.root.querySelector('.leaflet-container')).not.to.exist;
  });

  it('shows every center that has a place, by name and state, or how many stand together', async () => {
    await show();
    const counted = pins().reduce((sum, pin) => sum + (pin.classList.contains('pin') ? 1 : Number(pin.textContent)), 0);
    expect(counted).to.equal(placed.length);
    expect(named('Moonbay Hub: Open day and night')).to.exist;
    expect(named('2 centers, zoom in')).to.exist;
    expect(page.find('#map')).to.have.attribute('aria-label', 'Map with 5 centers');
  });

  it('needs no tiles: the outlines of the areas are the ground, with their names', async () => {
    await show();
    await page.until(() => page.root.querySelectorAll('.area-shape').length === 2, 'two districts');
    await page.shows('Outlines of the areas, without streets.');
  });

  it('follows the filters of the list', async () => {
    await show();
    await page.type('egret');
    await page.until(() => pins().length === 1 && named('Egret Center') !== undefined, 'one pin');
    expect(page.names).to.deep.equal(['Egret Center']);
  });

  it('opens the same page as the list, moves the focus there, and marks its pin', async () => {
    await show();
    named('Moonbay Hub')!.click();
    await page.until(() => page.focused?.id === 'center-name', 'focus');
    expect(page.find('#center-name').innerText).to.equal('Moonbay Hub');
    await page.until(() => named('Moonbay Hub')?.getAttribute('aria-current') === 'true', 'marked');
    await page.shows('Shaded: about 15 minutes on foot');
  });

  it('parts a cluster by zooming in', async () => {
    await show();
    named('2 centers')!.click();
    await page.until(() => named('West Office') !== undefined && named('Pier Counter') !== undefined, 'both apart');
  });

  it('lists centers that stand in one place, where no zoom helps', async () => {
    const together = Array.from({ length: 500 }, (_, index) =>
      centerFixture({ id: `t${index}`, name: `Counter ${index}` }),
    );
    const list = (cursor: string | undefined): ReturnType<typeof succeed<ReturnType<typeof centerListOf>>> => {
      const start = Number(cursor ?? 0);
      const next = start + 200;
      return succeed(
        centerListOf(together.slice(start, next), { total: 500, nextCursor: next < 500 ? String(next) : null }),
      );
    };
    await show({ backend: placesBackend({ listCenters: (query) => list(query?.cursor) }, together) });
    await page.until(() => named('500 centers') !== undefined, 'all in one');
    named('500 centers')!.click();
    await page.shows('200 centers in one place');
    page.button('Counter 7').click();
    await page.until(() => page.focused?.id === 'center-name', 'its page');
  });

  it('is one stop for the Tab key; arrows go from pin to pin, plus and minus zoom, Enter opens', async () => {
    await show();
    expect(tabStops()).to.have.length(1);
    page.find('#map-toggle').focus();
    (tabStops()[0] as HTMLElement).focus();
    const seen = new Set<string>();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await sendKeys({ press: key });
      seen.add(page.focused!.getAttribute('aria-label')!);
      expect(tabStops()).to.have.length(1);
    }
    expect(seen.size).to.equal(3);
    const before = pins().length;
    for (let times = 0; times < 24; times += 1) await sendKeys({ press: '+' });
    await page.until(
      () => page.focused?.classList.contains('pin') === true && pins().length <= before,
      'still on a pin',
    );
    const name = page.focused!.getAttribute('aria-label')!.split(':')[0];
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.focused?.id === 'center-name', 'page');
    expect(page.find('#center-name').innerText).to.equal(name);
  });

  it('draws what can be reached: a circle for the pace, or what was measured along the paths', async () => {
    await show({ attributes: { latitude: '18.22', longitude: '109.62' } });
    await page.until(() => page.root.querySelector('path.reach') !== null, 'a circle');
    await page.shows('Shaded: about 15 minutes on foot');
    page.remove();
    const boundary = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [109.61, 18.21],
          [109.63, 18.21],
          [109.62, 18.23],
          [109.61, 18.21],
        ],
      ],
    };
    const center = centerFixture({ isochrone: { minutes: 15, boundary } });
    await show({ backend: placesBackend({}, [center]) });
    named('Moonbay Hub')!.click();
    await page.shows('Shaded: 15 minutes on foot along the paths');
  });

  it('colours the areas by a figure and says the numbers', async () => {
    await show();
    await page.open('Compare areas');
    await page.until(() => page.root.querySelector('.rank-0, .rank-2, .rank-4') !== null, 'ranks');
    await page.until(
      () => [...page.root.querySelectorAll('.area-label')].some((label) => label.textContent === 'East District 2'),
      'labels',
    );
    expect(pins()).to.have.length(0);
  });

  it('asks a tile server for shifted tiles, and stands on the same ground for everybody', async () => {
    const tiles: string[] = [];
    const watch = new PerformanceObserver((list) => tiles.push(...list.getEntries().map(({ name }) => name)));
    watch.observe({ type: 'resource' });
    await show({
      attributes: {
        tiles: '/no-tiles/{z}/{x}/{y}.png',
        'tiles-datum': 'gcj02',
        'tiles-attribution': 'Maker of the tiles',
      },
    });
    await page.shows('Maker of the tiles');
    await page.until(
      () => page.problems.includes('Map tiles could not be loaded'),
      'the page is told that tiles are missing',
    );
    expect(pins().length).to.be.greaterThan(0);
    watch.disconnect();
    expect(tiles.some((name) => /\/no-tiles\/\d+\/\d+\/\d+\.png/.test(name))).to.equal(true);
  });

  it('has a place for the approval number of a map', async () => {
    await show();
    const number = document.createElement('span');
    number.slot = 'map-approval';
    number.textContent = 'GS(2026)0000';
    page.element.append(number);
    expect(number.assignedSlot?.name).to.equal('map-approval');
    expect(number.checkVisibility()).to.equal(true);
  });

  it('goes when it is hidden, when the widget leaves, and comes again', async () => {
    await show();
    page.button('Hide map').click();
    await page.until(() => page.root.querySelector('.leaflet-container') === null, 'gone');
    page.button('Show map').click();
    await page.until(() => pins().length > 0, 'again');
    const { element } = page;
    element.remove();
    page.frame.append(element);
    await page.until(() => pins().length > 0, 'after a move');
  });

  it('breaks no rule that axe knows, nor the edge of 320 pixels', async () => {
    await show({ width: 320 });
    expect(await accessibilityViolations(page.element)).to.deep.equal([]);
    const root = page.find('.root');
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    for (const pin of pins()) {
      const { width, height } = pin.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('measures from its middle when asked', async () => {
    await show();
    page.button('Sort from the middle of the map').click();
    await page.shows('Sorted from the middle of the map');
  });

  it('takes ten thousand centers: twenty rows at once, and any of them by typing', async () => {
    const many: Center[] = Array.from({ length: 10_000 }, (_, index) =>
      centerFixture({
        id: `c${index}`,
        name: `Center ${index}`,
        position: { latitude: 18 + (index % 100) / 100, longitude: 109 + Math.floor(index / 100) / 100 },
      }),
    );
    await show({ backend: placesBackend({}, many) });
    expect(page.rows).to.have.length(20);
    expect(page.count).to.equal('10,000 centers');
    const counted = (): number =>
      pins().reduce((sum, pin) => sum + (pin.classList.contains('pin') ? 1 : Number(pin.textContent)), 0);
    await page.until(() => counted() === 10_000, 'all of them are on the map');
    await page.type('center 9999');
    await page.until(() => page.names.join() === 'Center 9999', 'found among ten thousand');
  });

  it('shows the nearest centers from the start, where none is within reach', async () => {
    await show({ attributes: { latitude: '18.3', longitude: '109.3' } });
    const frame = page.find('#map').getBoundingClientRect();
    const seen = pins().filter((pin) => {
      const { left, right, top, bottom } = pin.getBoundingClientRect();
      return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    });
    expect(seen.length).to.be.greaterThan(0);
    expect(page.root.querySelector('path.reach')).to.exist;
  });
});
