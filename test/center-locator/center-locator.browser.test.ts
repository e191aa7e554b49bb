import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { centerFixture, centerFixtures, centerListOf, fail, later, placesBackend, succeed } from '@doorstep/testing';
import { accessibilityViolations } from '../support/axe-element.js';
import { deviceSays, LocatorPage, type LocatorPageOptions } from './locator-page.js';

const egretIsland = { latitude: 18.221, longitude: 109.661 };

describe('the center locator', () => {
  let page: LocatorPage;
  let restoreDevice: (() => void) | undefined;
  const visit = (options?: LocatorPageOptions): LocatorPage => (page = new LocatorPage(options));
  const open = (options?: LocatorPageOptions): Promise<LocatorPage> => visit(options).ready();
  const locate = async (answer: Parameters<typeof deviceSays>[0]): Promise<void> => {
    restoreDevice = deviceSays(answer);
    page.find('#locate').click();
  };
  afterEach(() => {
    page.remove();
    restoreDevice?.();
    restoreDevice = undefined;
  });

  describe('shows', () => {
    it('the list at once, in the order of the city, each with its state, address and phone', async () => {
      await open();
      expect(page.names).to.deep.equal([
        'Moonbay Hub',
        'Egret Center',
        'West Office',
        'Pier Counter',
        'Office on the Move',
      ]);
      expect(page.count).to.equal('5 centers');
      expect(page.row('Moonbay').innerText).to.match(
        /Open day and night[\s\S]*1 Shore Street[\s\S]*Service hall · Elders' canteen/,
      );
      expect(page.row('Moonbay').querySelector('.phone')).to.have.attribute('href', 'tel:089000000101');
      expect(page.row('Egret').innerText).to.contain('Closed');
    });

    it('"hours not known", never "closed", where they are not known', async () => {
      await open();
      expect(page.row('West Office').innerText).to.contain('Hours not known');
      expect(page.row('West Office').innerText).not.to.contain('Closed');
      expect(page.row('Pier Counter').innerText).to.contain('By appointment');
    });

    it('that it loads, and what stood in the page until then', async () => {
      const answer = later<ReturnType<typeof succeed<ReturnType<typeof centerListOf>>>>();
      visit({
        backend: placesBackend({ listCenters: () => answer.outcome }),
        fallback: '<a href="/centers">All centers</a>',
      });
      await page.until(() => page.text.includes('Loading') || page.root.querySelector('.skeleton') !== null, 'loading');
      expect(page.element.state).to.equal('loading');
      answer.arrive(succeed(centerListOf(centerFixtures)));
      await page.ready();
    });

    it('that there is nothing yet', async () => {
      visit({ backend: placesBackend({}, []) });
      await page.shows('There are no centers here yet.');
      expect(page.element.state).to.equal('empty');
    });

    it('what failed, keeps the fallback, and tries again when asked', async () => {
      const backend = placesBackend({ listCenters: () => fail('internal-error', { status: 500, phone: '12345' }) });
      visit({ backend, fallback: '<a href="/centers">All centers</a>' });
      await page.shows('Try again');
      expect(page.element.state).to.equal('error');
      expect(page.button('Call 12345')).to.have.attribute('href', 'tel:12345');
      expect(page.root.querySelector('slot')).to.exist;
      backend.answer('listCenters', () => succeed(centerListOf(centerFixtures)));
      page.button('Try again').click();
      await page.ready();
      expect(page.root.querySelector('slot:not([name])')).not.to.exist;
    });

    it('that there is no connection', async () => {
      visit({ backend: placesBackend({ listCenters: () => fail('offline') }) });
      await page.shows('There is no connection');
      expect(page.element.state).to.equal('offline');
    });

    it('later pages as they come, and says when one is lost', async () => {
      const rest = later<ReturnType<typeof fail> | ReturnType<typeof succeed<ReturnType<typeof centerListOf>>>>();
      const [first, ...others] = centerFixtures;
      const backend = placesBackend({
        listCenters: (query) =>
          query?.cursor ? rest.outcome : succeed(centerListOf([first!], { nextCursor: 'next', total: 5 })),
      });
      await open({ backend });
      expect(page.names).to.deep.equal(['Moonbay Hub']);
      page.arrive();
      await page.shows('More centers are being loaded.');
      rest.arrive(fail('timeout'));
      await page.shows('Not all centers could be loaded.');
      backend.answer('listCenters', () => succeed(centerListOf(others)));
      page.button('Try again').click();
      await page.until(() => page.names.length === 5, 'the rest comes');
    });

    it('twenty at first, and twenty more at a press', async () => {
      const many = Array.from({ length: 45 }, (_, index) =>
        centerFixture({ id: `c${index}`, name: `Center ${index}` }),
      );
      await open({ backend: placesBackend({}, many) });
      expect(page.rows).to.have.length(20);
      await page.shows('Showing 20 of 45');
      page.button('Show more').click();
      await page.until(() => page.rows.length === 40, 'forty');
    });
  });

  describe('finds', () => {
    it('by the device, nearest first, with minutes that are said to be about right', async () => {
      await open();
      setTimeout(() => locate(egretIsland));
      const event = await oneEvent(page.frame, 'doorstep-locate');
      expect(event.detail).to.deep.equal(egretIsland);
      await page.until(() => page.names[0] === 'Egret Center', 'sorted');
      expect(page.row('Egret Center').innerText).to.match(/about 3 min on foot\s*150 m · to the south/);
      expect(page.names.at(-1)).to.equal('Office on the Move');
      expect(page.row('Office on the Move').innerText).to.contain('Not on the map');
      await page.shows('You are in Egret Island');
      expect(page.count).to.equal('1 center within about 15 minutes on foot');
      expect(page.focused?.id).to.equal('count');
    });

    it('in kilometres, not in hours on foot, what is too far to walk', async () => {
      await open();
      await locate(egretIsland);
      await page.until(() => page.names[0] === 'Egret Center', 'sorted');
      expect(page.row('West Office').innerText).to.match(/22\.\d km\s*to the/);
      expect(page.row('West Office').innerText).not.to.contain('on foot');
    });

    it('for those who walk slowly', async () => {
      await open();
      await locate(egretIsland);
      await page.until(() => page.names[0] === 'Egret Center', 'sorted');
      await page.open('Filters');
      await page.choose('pace', 'slowest');
      expect(page.row('Egret Center').innerText).to.contain('about 6 min on foot');
    });

    it('by measured ways where the city has them, and does not say "about" then', async () => {
      const backend = placesBackend({
        getWalkingTimes: () =>
          succeed({
            items: [
              { centerId: 'moonbay', seconds: 120, metres: 150 },
              { centerId: 'egret', seconds: 1500, metres: 1900 },
            ],
          }),
      });
      await open({ backend });
      await locate(egretIsland);
      await page.shows('2 min on foot');
      await page.until(() => page.names[0] === 'Moonbay Hub', 'the shorter way first');
      expect(page.row('Moonbay').innerText).not.to.contain('about 2 min');
      const [query] = backend.asked('getWalkingTimes')[0]!;
      expect(query.from).to.equal('18.2210,109.6610');
    });

    it('without the device when the answer is no, and says what else works', async () => {
      await open();
      await locate('denied');
      await page.shows('Your browser did not share where you are. Type an address above, or choose your area.');
      expect(page.names).to.have.length(5);
      page.remove();
      await open();
      await locate('unavailable');
      await page.shows('Your device could not tell where you are.');
    });

    for (const [typed, name] of [
      ['moon', 'Moonbay Hub'],
      ['ywfwzx', 'Moonbay Hub'],
      ['bailu', 'Egret Center'],
      ['palm', 'West Office'],
      ['月湾', 'Moonbay Hub'],
    ] as const) {
      it(`${name} by typing ${typed}`, async () => {
        await open();
        await page.type(typed);
        await page.until(() => page.names.join() === name, `only ${name}`);
        expect(page.count).to.equal('1 of 5 centers');
      });
    }

    it('an address that the backend knows, and measures from there', async () => {
      const found = {
        kind: 'address' as const,
        id: null,
        name: '9 Long Lane',
        position: { latitude: 18.25, longitude: 109.45 },
      };
      await open({ backend: placesBackend({ findPlaces: () => succeed({ items: [found] }) }) });
      await page.type('long lane');
      await page.until(() => page.root.querySelector('[role=option]') !== null, 'a suggestion');
      page.find('[role=option]').click();
      await page.shows('Sorted from 9 Long Lane');
      expect(page.names[0]).to.equal('West Office');
      page.button('Stop sorting by distance').click();
      await page.until(() => page.names[0] === 'Moonbay Hub', 'the order of the city');
    });

    it('by the grid, level after level, with counts and the number of the office', async () => {
      await open();
      await page.open('My area');
      await page.shows('East District 2 centers');
      page.button('East District').click();
      await page.until(() => page.names.join() === 'Moonbay Hub,Egret Center', 'the district');
      expect(page.button('Call East Office')).to.have.attribute('href', 'tel:089000000300');
      page.button('Egret Island').click();
      await page.until(() => page.names.join() === 'Egret Center', 'the neighbourhood');
      page.button('All areas').click();
      await page.until(() => page.names.length === 5, 'all');
    });

    it('by facility, language and step-free access, and counts', async () => {
      await open();
      await page.open('Filters');
      await page.choose('facility', 'canteen');
      expect(page.names).to.deep.equal(['Moonbay Hub', 'Pier Counter']);
      page.find<HTMLInputElement>('#access').click();
      await page.until(() => page.names.join() === 'Moonbay Hub', 'step-free');
      await page.choose('language', 'ru');
      await page.shows('No center fits');
      await page.shows('Filters (3)');
    });

    it('what is open now, and what is open on another day', async () => {
      await open();
      await page.open('Filters');
      await page.choose('open', 'now');
      expect(page.names).to.deep.equal(['Moonbay Hub', 'Office on the Move']);
      await page.choose('open', 'at');
      await page.until(() => page.root.querySelector('#open-at') !== null, 'a day can be chosen');
      expect(await accessibilityViolations(page.element)).to.deep.equal([]);
    });

    it('nothing, and says which filter stands in the way', async () => {
      await open({ attributes: { facility: 'canteen' } });
      await page.open('Filters');
      await page.choose('language', 'ru');
      await page.shows('Without “Russian” it would be 2.');
      page.button('Show without “Russian”').click();
      await page.until(() => page.names.join() === 'Moonbay Hub,Pier Counter', 'without it');
    });
  });

  describe('opens', () => {
    const openMoonbay = async (options?: LocatorPageOptions): Promise<void> => {
      await open(options);
      page.row('Moonbay').querySelector('a')!.click();
      await page.until(() => page.focused?.id === 'center-name', 'the focus is on its name');
    };

    it('a center in place: tells the page, moves the focus, and comes back to its row', async () => {
      await open();
      setTimeout(() => page.row('Moonbay').querySelector('a')!.click());
      const event = await oneEvent(page.frame, 'doorstep-select');
      expect(event.detail).to.deep.equal({ id: 'moonbay' });
      await page.until(() => page.focused?.id === 'center-name', 'focus');
      expect(new URL(location.href).searchParams.get('locator-center')).to.equal('moonbay');
      page.button('Back to the list').click();
      await page.until(() => page.focused === page.row('Moonbay').querySelector('a'), 'back on its row');
      expect(location.search).not.to.contain('locator-center');
    });

    it('what a center is: hours of the week, who is on duty, services by how fast they are, facilities', async () => {
      await openMoonbay();
      await page.shows('Day and night');
      expect(page.root.querySelectorAll('.hours tr')).to.have.length(7);
      expect(page.text).to.match(/On duty now Ms Li On call/);
      const services = [...page.root.querySelectorAll<HTMLElement>('.service')].map((one) =>
        one.innerText.replace(/\s+/g, ' ').trim(),
      );
      expect(services).to.deep.equal([
        'Copying Fast lane within 5 min',
        'Registering a lease within 20 min',
        'Mediation',
      ]);
      expect(page.text).to.contain("Elders' canteen");
      expect(page.text).to.contain('Step-free entrance');
    });

    it("today's activities, photos and planned closures", async () => {
      const now = Date.now();
      const soon = new Date(now + 86_400_000 * 3).toISOString().slice(0, 10);
      const center = centerFixture({
        photos: [{ url: 'https://city.example/hall.jpg' }, { url: 'javascript:alert(1)' }],
        closures: [{ from: soon, to: soon, reason: 'Power cut' }],
      });
      const activity = { id: 'a', title: 'Singing', summary: '', centerId: 'moonbay', capacity: null, left: null };
      const backend = placesBackend(
        {
          getCenter: () => succeed(center),
          listActivities: () =>
            succeed({
              items: [{ ...activity, from: new Date(now).toISOString(), to: new Date(now + 60_000).toISOString() }],
              nextCursor: null,
              total: 1,
            }),
        },
        [center],
      );
      await openMoonbay({ backend });
      await page.shows('Singing');
      await page.shows('Power cut');
      expect(page.root.querySelectorAll('.photos img')).to.have.length(1);
    });

    it('the way there in six map apps, each in its own coordinates', async () => {
      await openMoonbay();
      page.button('Directions').click();
      await page.until(() => page.button('Amap').checkVisibility(), 'the apps');
      const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.apps a')].map((link) =>
        link.getAttribute('href')!,
      );
      expect(links[0]).to.equal('geo:18.220000,109.620000?q=18.220000,109.620000(Moonbay%20Hub)');
      expect(links[1]).to.match(/^https:\/\/maps\.apple\.com\/\?daddr=18\.21[78]\d+,109\.62[34]/);
      expect(links[3]).to.match(/^https:\/\/uri\.amap\.com\/navigation\?to=109\.62[34]\d+,18\.21[78]\d+,Moonbay%20Hub/);
      expect(links[4]).to.match(/location=18\.22\d+,109\.63.*coord_type=bd09ll/);
      expect(links[5]).to.contain('to=18.220000,109.620000');
    });

    it('a form to report what is wrong with it', async () => {
      await openMoonbay();
      expect(page.button('Report an error')).to.have.attribute(
        'href',
        'https://city.example/api/form?w=request-form&kind=grumble&center=moonbay',
      );
    });

    it('by a link, with its filters, and another one when the address goes back', async () => {
      history.replaceState(
        null,
        '',
        `${location.pathname}${location.search}${location.search ? '&' : '?'}locator-center=egret&locator-facility=canteen`,
      );
      visit();
      await page.until(() => page.find('#center-name').innerText === 'Egret Center', 'Egret by link');
      page.button('Back to the list').click();
      await page.until(() => page.names.join() === 'Moonbay Hub,Pier Counter', 'filtered by the link');
    });

    it('by its attribute; another id in the address is for another locator', async () => {
      visit({ attributes: { center: 'west', id: 'second' } });
      await page.until(() => page.find('#center-name').innerText === 'West Office', 'West');
      expect(page.find('#center-name').innerText).to.equal('West Office');
    });

    it('one that is not listed any more, and says so', async () => {
      visit({
        backend: placesBackend({ getCenter: () => fail('not-found', { status: 404 }) }),
        attributes: { center: 'atlantis' },
      });
      await page.shows('This center is not listed any more.');
    });

    it('what the list knows when the rest cannot be loaded', async () => {
      await openMoonbay({ backend: placesBackend({ getCenter: () => fail('internal-error') }) });
      await page.shows('Only part of this center is shown');
      expect(page.text).to.contain('1 Shore Street');
    });
  });

  describe('compares areas', () => {
    it('in a table that keeps small numbers to itself', async () => {
      await open();
      await page.open('Compare areas');
      await page.choose('figure', 'openRequests');
      const rows = [...page.root.querySelectorAll<HTMLElement>('.figure-table tbody tr')].map((row) =>
        row.innerText.replace(/\s+/g, ' ').trim(),
      );
      expect(rows).to.deep.equal(['East District 30', 'West District not told']);
      await page.choose('figure', 'satisfactionRate');
      await page.shows('91%');
    });
  });

  describe('is usable', () => {
    it('by keyboard alone: search, choose, open, come back', async () => {
      await open();
      page.find('#search').focus();
      await sendKeys({ type: 'egret' });
      await page.until(() => page.find('#search').getAttribute('aria-expanded') === 'true', 'suggestions');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await page.until(() => page.find('#search').hasAttribute('aria-activedescendant'), 'one is highlighted');
      const chosen = page.find(`#${page.find('#search').getAttribute('aria-activedescendant')}`).innerText;
      expect(chosen).to.contain('Egret');
      await sendKeys({ press: 'Escape' });
      expect(page.find('#search').getAttribute('aria-expanded')).to.equal('false');
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'Enter' });
      await page.until(
        () => page.root.querySelector('#center-name') !== null || page.names.length === 1,
        'something opened',
      );
    });

    it('without a violation that axe knows, as a list, as a page of a center, in both languages', async () => {
      for (const lang of ['en', 'zh-CN']) {
        await open({ lang });
        expect(await accessibilityViolations(page.element), `list ${lang}`).to.deep.equal([]);
        page.row('Moonbay').querySelector('a')!.click();
        await page.until(() => page.focused?.id === 'center-name', 'page');
        expect(await accessibilityViolations(page.element), `page ${lang}`).to.deep.equal([]);
        page.remove();
      }
    });

    it('on 320 and on 280 pixels, without anything beyond the edge', async () => {
      for (const width of [320, 280]) {
        await open({ width });
        await page.open('Filters');
        const root = page.find('.root');
        expect(root.scrollWidth, `${width}`).to.be.at.most(root.clientWidth);
        page.row('Moonbay').querySelector('a')!.click();
        await page.until(() => page.focused?.id === 'center-name', 'page');
        expect(root.scrollWidth, `page at ${width}`).to.be.at.most(root.clientWidth);
        page.remove();
      }
    });

    it('with targets of 44 pixels, and links in rows of at least 24', async () => {
      await open();
      const small = [...page.root.querySelectorAll<HTMLElement>('button, summary, select, input, .row a')].filter(
        (one) => one.checkVisibility() && one.getBoundingClientRect().height < (one.localName === 'a' ? 24 : 43.5),
      );
      expect(small.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
    });

    it('from right to left with the longest words', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset['doorstepMessages'] = 'en';
      script.textContent = JSON.stringify({
        'center-locator': {
          locate: 'Meinen gegenwärtigen Aufenthaltsort verwenden',
          showMap: 'Landkarte der Umgebung einblenden',
        },
      });
      document.head.append(script);
      try {
        await open({ width: 320 });
        page.find('.root').setAttribute('dir', 'rtl');
        await page.shows('Aufenthaltsort');
        const root = page.find('.root');
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      } finally {
        script.remove();
      }
    });

    it('in Chinese', async () => {
      await open({ lang: 'zh-CN' });
      expect(page.count).to.equal('5 个中心');
      expect(page.row('Moonbay').innerText).to.contain('全天开放');
    });

    it('again after it was taken out of the page and put back', async () => {
      await open();
      const { element } = page;
      element.remove();
      page.frame.append(element);
      await page.type('moon');
      await page.until(() => page.names.length === 1, 'it still answers');
    });
  });
});
