import { expect, waitUntil } from '@open-wc/testing';
import { fail, manyWishes, succeed, wishList, wishOnWall } from '@doorstep/testing';
import { wallBackend, WallPage } from './wall-page.js';

/** Stands where the browser's own would: the test says what changes. */
class ChangesBySay extends EventTarget {
  static readonly all: ChangesBySay[] = [];
  static readonly CLOSED = 2;
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;

  constructor() {
    super();
    ChangesBySay.all.push(this);
    queueMicrotask(() => {
      this.onopen?.();
      this.dispatchEvent(new Event('open'));
    });
  }

  close(): void {
    this.readyState = 2;
  }

  say(change: object): void {
    const data = JSON.stringify({ subject: 'wish', revision: 9, at: '2026-11-23T10:00:00Z', ...change });
    this.dispatchEvent(new MessageEvent('change', { data, lastEventId: '7' }));
  }
}

describe('the wall while it changes', () => {
  const real = window.EventSource;
  let page: WallPage;
  beforeEach(async () => {
    ChangesBySay.all.length = 0;
    window.EventSource = ChangesBySay as unknown as typeof EventSource;
    page = new WallPage({
      backend: wallBackend({ listWishes: () => succeed(wishList(manyWishes(6))) }),
      attributes: { live: '' },
    });
    await page.is('ready');
    await waitUntil(() => ChangesBySay.all.length > 0, 'it listens');
  });
  afterEach(() => {
    page.remove();
    window.EventSource = real;
  });
  const say = (change: object) => ChangesBySay.all.at(-1)?.say(change);

  it('changes a card in its place, and leaves the focus where it is', async () => {
    page.backend.answer('getWish', (id) =>
      succeed(wishOnWall({ id, title: 'Wish number 2', units: { total: 1, left: 0 }, state: 'full', revision: 9 })),
    );
    const button = page.cards[2]?.querySelector<HTMLElement>('.card-foot .button');
    button?.focus();
    const before = page.cards.map(({ dataset }) => dataset['wish']);
    say({ id: 'wish-2', change: 'changed' });
    await waitUntil(() => page.cards[2]?.innerText.includes('Promised'));
    expect(page.cards.map(({ dataset }) => dataset['wish'])).to.deep.equal(before);
    expect(page.focused).to.equal(button);
    expect(button?.textContent).to.include('Tell me if it comes free');
    await waitUntil(() => page.root.querySelector('[aria-live]')?.textContent?.includes('Just promised'));
  });

  it('takes a wish down at once, and leaves the focus on its place', async () => {
    page.cards[3]?.querySelector<HTMLElement>('.card-foot .button')?.focus();
    say({ id: 'wish-3', change: 'gone' });
    await waitUntil(() => page.cards[3]?.innerText.includes('no longer on the wall'));
    expect(page.cards[3]?.innerText).to.not.include('Wish number 3');
    await waitUntil(() => page.focused?.id === 'wish-wish-3');
  });

  it('counts new wishes in a pill, and puts nothing in above the reader', async () => {
    const top = page.cards[0]?.getBoundingClientRect().top;
    say({ id: 'new-1', change: 'published' });
    say({ id: 'new-2', change: 'published' });
    await page.shows('2 new wishes');
    expect(page.cards[0]?.dataset['wish']).to.equal('wish-0');
    expect(page.cards[0]?.getBoundingClientRect().top).to.equal(top);
    page.backend.answer('listWishes', () => succeed(wishList([wishOnWall({ id: 'new-1' }), ...manyWishes(6)])));
    await page.press('2 new wishes');
    await waitUntil(() => page.focused?.id === 'wish-new-1');
    expect(page.text).to.not.include('new wishes');
  });

  it('goes on with what it shows when a changed wish cannot be read', async () => {
    page.backend.answer('getWish', () => fail('offline'));
    say({ id: 'wish-1', change: 'changed' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.cards[1]?.innerText).to.include('Wish number 1');
  });
});
