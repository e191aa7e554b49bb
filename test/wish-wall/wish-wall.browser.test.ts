import { qrOutline } from '@doorstep/core/print';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fail, manyWishes, succeed, wishList, wishOnWall, type FakeAnswers } from '@doorstep/testing';
import { accessibilityViolations } from '../support/axe-element.js';
import { receipt, wallBackend, WallPage, type WallPageOptions } from './wall-page.js';

const pages: WallPage[] = [];
const open = (options: WallPageOptions = {}): WallPage => {
  const page = new WallPage(options);
  pages.push(page);
  return page;
};

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
  localStorage.clear();
});

const states: Readonly<Record<string, { answers: FakeAnswers; state: string }>> = {
  'with wishes': { answers: {}, state: 'ready' },
  empty: { answers: { listWishes: () => succeed(wishList([])) }, state: 'empty' },
  'out of order': { answers: { listWishes: () => fail('internal-error', { status: 500 }) }, state: 'error' },
  'without a network': { answers: { listWishes: () => fail('offline') }, state: 'offline' },
  loading: { answers: { listWishes: () => new Promise(() => undefined) }, state: 'loading' },
};

describe('the wall of wishes', () => {
  for (const [name, { answers, state }] of Object.entries(states)) {
    it(`says how it stands and passes axe: ${name}`, async () => {
      const page = open({ backend: wallBackend(answers) });
      await page.is(state);
      await waitUntil(() => page.text.includes('Small wishes'));
      expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    });
  }

  it('shows what a wish needs, where, by when and how much is left, in words', async () => {
    const wish = wishOnWall({ units: { total: 5, left: 2 }, state: 'part' });
    const page = open({ backend: wallBackend({ listWishes: () => succeed(wishList([wish])) }) });
    await page.is('ready');
    for (const words of [
      'rain boots',
      'Gudu Community',
      'Needed by',
      'Up to 50 yuan',
      '2 of 5 still open',
      'Partly promised',
    ])
      expect(page.text).to.include(words);
  });

  it('keeps the last wishes on screen when a refresh fails', async () => {
    const backend = wallBackend();
    const page = open({ backend });
    await page.is('ready');
    backend.answer('listWishes', () => fail('offline'));
    await page.press('All');
    await page.is('offline');
    backend.answer('listWishes', () => succeed(wishList([wishOnWall()])));
    await page.press('Try again');
    await page.is('ready');
    expect(page.text).to.include('rain boots');
    expect(page.told.map(({ type }) => type)).to.include('doorstep-error');
  });

  it('never holds more than 200 cards, goes back up, and leads the focus on', async () => {
    const all = manyWishes(500);
    const listWishes: FakeAnswers['listWishes'] = (query) => {
      const start = Number(query?.cursor ?? 0);
      const end = start + (query?.limit ?? 24);
      return succeed(wishList(all.slice(start, end), { nextCursor: end < 500 ? String(end) : null, total: 500 }));
    };
    const page = open({ backend: wallBackend({ listWishes }), attributes: { 'page-size': '80' } });
    await page.is('ready');
    for (const first of [80, 160, 240]) {
      await page.press('Show 80 more');
      await waitUntil(() => page.focused?.id === `wish-wish-${first}`, `focus on ${first}, not ${page.focused?.id}`);
      expect(page.cards.length).to.be.at.most(200);
    }
    expect(page.text).to.not.include('Wish number 79\n');
    await page.press('Show earlier ones');
    await waitUntil(() => page.cards[0]?.dataset['wish'] === 'wish-80');
    expect(page.cards.length).to.be.at.most(200);
    const order = page.cards.map(({ dataset }) => Number(dataset['wish']?.slice(5)));
    expect(order).to.deep.equal([...order].sort((one, other) => one - other));
  });

  it('reads in the order in which it is tabbed and seen', async () => {
    const page = open({ backend: wallBackend({ listWishes: () => succeed(wishList(manyWishes(9))) }) });
    await page.is('ready');
    const places = page.cards.map((card) => card.getBoundingClientRect());
    for (const [index, place] of places.entries()) {
      const before = places[index - 1];
      if (before)
        expect(place.top > before.top || (place.top === before.top && place.left > before.left)).to.equal(true);
    }
    page.cards[0]?.querySelector('button')?.focus();
    const seen: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      seen.push(page.focused?.closest('.card')?.getAttribute('data-wish') ?? '');
      await sendKeys({ press: 'Tab' });
    }
    expect(seen).to.deep.equal(['wish-0', 'wish-0', 'wish-1', 'wish-1', 'wish-2', 'wish-2']);
  });

  it('asks for what a person filters, with counts, and offers the way back', async () => {
    const backend = wallBackend();
    const page = open({ backend });
    await page.is('ready');
    await page.shows('Still open (26)');
    await page.press('Search and filter');
    await page.write('filter-q', 'boots');
    await page.press('Search');
    await waitUntil(() => backend.asked('listWishes').some(([query]) => query?.q === 'boots'));
    backend.answer('listWishes', () => succeed(wishList([])));
    await page.press('Come true');
    await page.shows('No wish fits');
    await page.press('Show all wishes');
    await waitUntil(() => backend.asked('listWishes').at(-1)?.[0]?.q === undefined);
  });

  it('offers to take away one part of a filter that leaves nothing, keeps the others, and the focus', async () => {
    const backend = wallBackend({
      listWishes: (query) => succeed(wishList(query?.cost || !query?.q ? [] : [wishOnWall()])),
    });
    const page = open({ backend });
    await page.is('empty');
    await page.press('Search and filter');
    await page.write('filter-q', 'boots');
    await page.press('Search');
    await page.shows('rain boots');
    const cost = page.root.getElementById('filter-cost') as HTMLSelectElement;
    cost.value = 'free';
    cost.dispatchEvent(new Event('change'));
    await page.shows('No wish fits all of this');
    page.find('Without “boots”');
    page.find('Without “Still open”');
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    await page.press('Without “No cost”');
    await page.shows('rain boots');
    expect(backend.asked('listWishes').at(-1)?.[0]).to.include({ q: 'boots', status: 'claimable' });
    expect(page.focused?.id).to.equal('wall-heading');
  });

  it('makes its formatters once, however many cards there are', async () => {
    const made = { days: 0, numbers: 0 };
    const { DateTimeFormat, NumberFormat } = Intl;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, values) => ((made.days += 1), Reflect.construct(target, values) as Intl.DateTimeFormat),
    });
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: (target, values) => ((made.numbers += 1), Reflect.construct(target, values) as Intl.NumberFormat),
    });
    try {
      const list = wishList(manyWishes(100).map((one) => ({ ...one, units: { total: 5, left: 2 } })));
      const page = open({
        backend: wallBackend({ listWishes: () => succeed(list) }),
        attributes: { 'page-size': '100' },
      });
      await page.is('ready');
      expect(page.cards).to.have.length(100);
      await page.shows('2 of 5 still open');
    } finally {
      Object.assign(Intl, { DateTimeFormat, NumberFormat });
    }
    // A few for each time the wall is drawn, and not for each of the hundred cards.
    expect(made.days).to.be.below(20);
    expect(made.numbers).to.be.below(20);
  });

  it('shows a wish from the wall at once, while it is read anew', async () => {
    const backend = wallBackend({ getWish: () => new Promise(() => undefined) });
    const page = open({ backend });
    await page.is('ready');
    await page.press('A pair of rain boots that grip');
    await page.headed('rain boots');
    expect(page.text).to.include('Back to the wishes');
  });

  it('opens one wish from its attribute, from the address, and says when it is gone', async () => {
    const one = open({ attributes: { wish: 'wish-boots' } });
    await one.headed('rain boots');
    expect(one.cards.length).to.equal(0);
    const gone = open({
      backend: wallBackend({ getWish: () => fail('gone', { status: 410 }) }),
      attributes: { wish: 'x' },
    });
    await gone.shows('no longer on the wall');
    location.hash = '#wish-wish-boots';
    const linked = open();
    await linked.headed('rain boots');
    location.hash = '';
  });

  it('offers no sharing and no printing where a wish is not to be passed on', async () => {
    const page = open({
      backend: wallBackend({ getWish: () => succeed(wishOnWall({ sharing: 'off' })) }),
      attributes: { wish: 'w' },
    });
    await page.headed('rain boots');
    expect(page.text).to.not.include('Share');
    expect(page.text).to.not.include('Print');
  });

  it('prints a card with the wish in words, where to bring it, and a square code that leads back to it', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    let printed: Document | undefined;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const inside = own.get?.call(this) as Window;
        inside.print = () => (printed = inside.document);
        return inside;
      },
    });
    try {
      const page = open({ attributes: { wish: 'wish-boots' } });
      await page.headed('rain boots');
      await page.press('Print a card');
      await waitUntil(() => printed, 'the card is printed', { timeout: 10_000 });
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    }
    const words = printed?.body.textContent ?? '';
    expect(words).to.include('A pair of rain boots that grip');
    expect(words).to.include('Hand-over at Harbour service center');
    expect(words).to.include('#wish-wish-boots');
    const code = printed?.querySelector('svg');
    const [, , width, height] = code?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect(width).to.equal(height);
    expect(code?.querySelector('path')?.getAttribute('d')).to.equal(
      qrOutline(`${location.href.split('#')[0]}#wish-wish-boots`).path,
    );
    expect(printed?.documentElement.lang).to.equal('en');
  });

  it('comes back to the same place after a wish was read', async () => {
    const page = open({ backend: wallBackend({ listWishes: () => succeed(wishList(manyWishes(30))) }) });
    await page.is('ready');
    page.cards[20]?.querySelector<HTMLElement>('.card-title')?.click();
    await page.headed('rain boots');
    await page.press('Back to the wishes');
    await waitUntil(() => page.focused?.id === 'wish-wish-20', `focus is on ${page.focused?.id}`);
  });
});

describe('a promise', () => {
  it('is made in four steps, told to the page, and keeps its code to itself until asked', async () => {
    const page = open();
    await page.is('ready');
    await page.promise();
    await page.headed('Your promise stands');
    expect(page.text).to.include(receipt.code);
    expect(page.text).to.include(receipt.handOver);
    expect(page.told).to.deep.include({
      type: 'doorstep-claimed',
      detail: { wishId: 'wish-boots', claimId: 'claim-1', code: receipt.code },
    });
    expect(JSON.stringify(Object.fromEntries(Object.entries(localStorage)))).to.not.include(receipt.code);
    page.root.getElementById('remember')?.click();
    expect(JSON.stringify(Object.fromEntries(Object.entries(localStorage)))).to.include(receipt.code);
    await page.settled();
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    const file = page.root.querySelector<HTMLAnchorElement>('a[download]');
    const calendar = await (await fetch(file?.href ?? '')).text();
    expect(calendar).to.include('BEGIN:VEVENT');
    expect(calendar).to.not.include(receipt.code);
  });

  it('can be made with the keyboard alone', async () => {
    const page = open();
    await page.is('ready');
    page.find('I can help').focus();
    await sendKeys({ press: 'Enter' });
    await page.headed('What you promise');
    await waitUntil(() => page.focused?.id === 'area-heading');
    const tabTo = async (fits: () => boolean) => {
      for (let count = 0; count < 12 && !fits(); count += 1) await sendKeys({ press: 'Tab' });
      expect(fits(), `reached by Tab; focus is on ${page.focused?.outerHTML}`).to.equal(true);
    };
    // Some drivers come back before the last letter has arrived; WebKit's loses a digit that is pressed twice in a row.
    const type = async (words: string) => {
      await sendKeys({ type: words });
      await waitUntil(() => page.focused instanceof HTMLInputElement && page.focused.value === words, words);
    };
    await tabTo(() => page.focused?.getAttribute('type') === 'submit');
    await sendKeys({ press: 'Enter' });
    await page.headed('Who you are');
    await tabTo(() => page.focused?.id === 'claim-name');
    await type('Lin');
    await tabTo(() => page.focused?.id === 'claim-contact');
    await type('13812345679');
    await sendKeys({ press: 'Enter' });
    await page.headed('How it gets there');
    await tabTo(() => page.focused?.getAttribute('type') === 'submit');
    await sendKeys({ press: 'Enter' });
    await page.headed('Your promise stands');
    await waitUntil(() => page.focused?.id === 'area-heading');
  });

  it('says what is missing, and forgets nothing on the way back', async () => {
    const page = open();
    await page.is('ready');
    await page.press('I can help');
    await page.headed('What you promise');
    await page.press('Continue');
    await page.headed('Who you are');
    await page.press('Continue');
    await page.shows('Write a mobile number');
    expect(page.focused?.id).to.equal('error-summary');
    await page.write('claim-name', 'Lin');
    await page.press('Back');
    await page.headed('What you promise');
    await page.press('Continue');
    await page.headed('Who you are');
    expect((page.root.getElementById('claim-name') as HTMLInputElement).value).to.equal('Lin');
    expect(page.backend.asked('claimWish')).to.have.length(0);
  });

  it('is sent once with one key, however often it is pressed and whatever the network does', async () => {
    let tries = 0;
    const page = open({
      backend: wallBackend({ claimWish: () => ((tries += 1), tries === 1 ? fail('timeout') : succeed(receipt)) }),
    });
    await page.is('ready');
    await page.promise();
    await page.shows('It was not sent');
    page.find('Promise it').click();
    page.find('Promise it').click();
    await page.headed('Your promise stands');
    const keys = page.backend.asked('claimWish').map(([, , options]) => options?.idempotencyKey);
    expect(keys).to.have.length(2);
    expect(new Set(keys).size).to.equal(1);
  });

  it('that came too late is told kindly, with similar wishes and a place in line', async () => {
    const similar = wishOnWall({ id: 'other', title: 'Another pair of boots' });
    const page = open({
      backend: wallBackend({
        claimWish: () => fail('wish-already-claimed', { status: 409 }),
        getWish: () => succeed(wishOnWall({ units: { total: 1, left: 0 }, state: 'full' })),
        joinWaitingList: () => succeed({ id: 'w', code: '0000-0000-0001', position: 1 }),
      }),
    });
    await page.is('ready');
    page.backend.answer('listWishes', () => succeed(wishList([wishOnWall(), similar])));
    await page.promise();
    await page.headed('Somebody was a moment faster');
    expect(page.root.querySelector('[role=alert]'), 'no alarm').to.equal(null);
    expect(page.text).to.include('Another pair of boots');
    expect(page.told.map(({ type }) => type)).to.not.include('doorstep-error');
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    await page.press('Tell me if it comes free');
    await page.headed('You are number 1 in line');
  });
});

describe('the wall in narrow, turned and enlarged places', () => {
  for (const [name, width, direction] of [
    ['320 pixels', 320, 'ltr'],
    ['a sidebar', 280, 'ltr'],
    ['right to left', 320, 'rtl'],
  ] as const) {
    it(`fits: ${name}`, async () => {
      const long = wishOnWall({
        title: 'Anwohnerparkausweisverlängerungsbescheinigung '.repeat(2).trim(),
        units: { total: 20, left: 3 },
        state: 'part',
      });
      const page = open({ width, backend: wallBackend({ listWishes: () => succeed(wishList([long, wishOnWall()])) }) });
      page.place.dir = direction;
      await page.is('ready');
      if (direction === 'rtl') page.root.querySelector<HTMLElement>('.root')!.dir = 'rtl';
      const { scrollWidth, clientWidth } = page.root.querySelector<HTMLElement>('.root')!;
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const target of page.root.querySelectorAll('.button, .chip'))
        expect(target.getBoundingClientRect().height).to.be.at.least(43.5);
    });
  }

  it('cuts off no word at double size, but whole lines of long stories', async () => {
    const page = open({ width: 640, attributes: { style: '--doorstep-scale: 2' } });
    await page.is('ready');
    for (const element of page.root.querySelectorAll<HTMLElement>(
      '.card, .card-title, .card .button, .facts li, .state',
    ))
      expect(element.scrollHeight, element.outerHTML.slice(0, 80)).to.be.at.most(element.clientHeight + 2);
  });

  it('goes on after it was taken out of the page and put back', async () => {
    const page = open();
    await page.is('ready');
    const { wall } = page;
    wall.remove();
    page.place.append(wall);
    await page.is('ready');
    expect(page.cards).to.have.length(1);
  });
});
