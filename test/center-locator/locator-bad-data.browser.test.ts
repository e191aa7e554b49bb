import { expect } from '@open-wc/testing';
import { areaFixtures, centerFixture, centerFixtures, fail, placesBackend, succeed } from '@doorstep/testing';
import { LocatorPage, type LocatorPageOptions } from './locator-page.js';

describe('the center locator', () => {
  let page: LocatorPage;
  const open = async (options?: LocatorPageOptions): Promise<LocatorPage> => {
    page = new LocatorPage(options);
    return page.ready();
  };
  afterEach(() => page.remove());

  describe('with bad data', () => {
    const bad = (changes: object): ReturnType<typeof centerFixture> =>
      centerFixture({ id: 'bad', name: 'Bad Center', ...changes });
    for (const [what, changes] of [
      ['swapped coordinates', { position: { latitude: 109.6, longitude: 18.2 } }],
      ['null island', { position: { latitude: 0, longitude: 0 } }],
      ['a latitude of 200', { position: { latitude: 200, longitude: 10 } }],
      ['no number for a latitude', { position: { latitude: NaN, longitude: 10 } }],
    ] as const) {
      it(`${what}: the center is listed without its point, and the page is told`, async () => {
        await open({
          backend: placesBackend({}, [bad(changes), ...centerFixtures]),
          attributes: { latitude: '18.22', longitude: '109.62' },
        });
        expect(page.names).to.have.length(6);
        expect(page.row('Bad Center').innerText).to.contain('Not on the map');
        expect(page.problems.join()).to.contain('center bad');
        page.button('Show map').click();
        await page.until(() => page.root.querySelectorAll('.pin, .cluster').length > 0, 'pins');
        const pins = [...page.root.querySelectorAll('.pin, .cluster')];
        expect(pins.some((pin) => pin.getAttribute('aria-label')!.includes('Bad Center'))).to.equal(false);
      });
    }

    it('centers across the antimeridian are neighbours', async () => {
      const east = bad({ id: 'east', name: 'East of it', position: { latitude: -17, longitude: -179.999 } });
      const west = bad({ id: 'west', name: 'West of it', position: { latitude: -17, longitude: 179.999 } });
      await open({ backend: placesBackend({}, [east, west]), attributes: { latitude: '-17', longitude: '179.9999' } });
      expect(page.names).to.deep.equal(['West of it', 'East of it']);
      expect(page.row('East of it').innerText).to.contain('120 m');
    });

    it('broken hours, an unknown zone, an unknown facility: said as not known, or as they stand', async () => {
      const center = bad({ openingHours: 'when the moon is full', facilities: ['teleporter'] });
      const elsewhere = bad({ id: 'zone', name: 'Zoneless', openingHours: '24/7', timeZone: 'Mars/Olympus' });
      await open({ backend: placesBackend({}, [center, elsewhere]) });
      expect(page.row('Bad Center').innerText).to.contain('Hours not known');
      expect(page.row('Bad Center').innerText).to.contain('teleporter');
      expect(page.row('Zoneless').innerText).to.contain('Hours not known');
      await page.until(() => page.problems.length >= 3, 'the page is told');
      const told = page.problems.join('\n');
      expect(told).to.contain('center bad: openingHours or timeZone (when the moon is full)');
      expect(told).to.contain('center zone: openingHours or timeZone (24/7)');
      expect(told).to.contain('center bad: facility (teleporter)');
    });

    it('areas in a circle: everybody can still be found', async () => {
      const [city, east, ...others] = areaFixtures;
      const circle = [{ ...city!, parentId: 'east-1' }, east!, ...others];
      await open({
        backend: placesBackend({ listAreas: () => succeed({ items: circle, nextCursor: null, total: 5 }) }),
      });
      page.arrive();
      await page.until(() => page.problems.some((title) => title.includes('inside itself')), 'the page is told');
      await page.open('My area');
      expect(page.names).to.have.length(5);
      expect(page.root.querySelectorAll('.area-list button').length).to.be.greaterThan(0);
    });

    it('names with markup and turned direction stay words', async () => {
      await open({
        backend: placesBackend({}, [
          bad({ name: '<img src=x onerror=alert(1)>', website: 'javascript:alert(1)', phones: ['call me'] }),
        ]),
      });
      expect(page.names).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(page.root.querySelector('.row img')).not.to.exist;
    });

    it('no areas, no holidays, no places: the list works all the same', async () => {
      const backend = placesBackend({
        listAreas: () => fail('not-supported'),
        listHolidays: () => fail('not-supported'),
        findPlaces: () => fail('not-supported'),
        listActivities: () => fail('not-supported'),
      });
      await open({ backend });
      expect(page.names).to.have.length(5);
      page.arrive();
      await page.until(() => !page.root.textContent.includes('My area'), 'no way to areas that are not there');
      await page.type('moon');
      await page.until(() => page.names.length === 1, 'found');
    });
  });
});
