import { expect, waitUntil } from '@open-wc/testing';
import {
  announcementItem,
  clarificationItem,
  fail,
  later,
  noticeItem,
  noticePage,
  succeed,
  type FakeAnswers,
} from '@doorstep/testing';
import type { NoticeList } from '@doorstep/contract';
import type { Outcome } from '@doorstep/client';
import { boardBackend, BoardPage, type BoardPageOptions } from './board-page.js';

describe('the notice board', () => {
  let page: BoardPage;
  const open = (options: BoardPageOptions = {}): BoardPage => (page = new BoardPage(options));
  const answering = (answers: FakeAnswers, attributes: Record<string, string> = {}): BoardPage =>
    open({ backend: boardBackend(answers), attributes });
  const queries = () => page.backend.asked('listNotices').map(([query]) => query);

  afterEach(() => {
    page.remove();
    history.replaceState(null, '', location.pathname);
  });

  it('shows what was asked, what was done, how long it took, and what the resident says', async () => {
    answering({
      listNotices: () =>
        succeed({ items: [noticeItem(), announcementItem, clarificationItem], nextCursor: null, total: 3 }),
    });
    await page.state('ready');
    for (const words of [
      '3 notices',
      'Done',
      'Street light at the market',
      'Three lamps behind the market were dark.',
      'What was done The lamps were replaced',
      'November 5, 2026',
      'Resolved in 2 days 6 hours',
      'Solved · satisfied 5 of 5',
      'Announcement',
      'Water off on Thursday',
      'Put right',
    ])
      await page.shows(words);
  });

  it('asks only for what the page fixes, and offers no filter for it', async () => {
    open({ attributes: { center: 'harbour', kind: 'resolution', 'page-size': '7' } });
    await page.state('ready');
    expect(queries()).to.deep.equal([{ center: 'harbour', kind: 'resolution', limit: 7 }]);
    await page.press('Filter');
    await page.until(() => page.root.querySelector('#board-outcome'), 'the filter never unfolded');
    expect(page.root.querySelector('#board-center')).to.equal(null);
    expect(page.root.querySelector('#board-kind')).to.equal(null);
  });

  it('does not let an address widen what the page fixes', async () => {
    history.replaceState(null, '', '?nb.center=elsewhere&nb.kind=nonsense&nb.outcome=done&other=kept');
    open({ attributes: { center: 'harbour', 'url-state': 'query' } });
    await page.state('ready');
    expect(queries()[0]).to.deep.equal({ center: 'harbour', outcome: 'done', limit: 10 });
  });

  it('searches when asked, counts what it found, and starts again', async () => {
    answering({ listNotices: (query) => succeed(query?.q ? noticePage(1) : noticePage(3)) });
    await page.state('ready');
    await page.search('路灯');
    await page.shows('1 notice found');
    expect(queries().at(-1)).to.deep.equal({ q: '路灯', limit: 10 });
    await page.press('Clear the filter');
    await page.shows('3 notices');
  });

  it('offers a way out when nothing matches, and says so when nothing was ever published', async () => {
    answering({ listNotices: () => succeed({ items: [], nextCursor: null, total: 0 }) });
    await page.state('empty');
    await page.shows('Nothing published yet');
    await page.search('nothing');
    await page.shows('No notice matches');
    expect(page.find('.plain-state button').innerText).to.contain('Clear the filter');
  });

  it('says what went wrong, tells the page once, and tries again', async () => {
    let down = true;
    answering({
      listNotices: () => (down ? fail('internal-error', { status: 500, phone: '12345' }) : succeed(noticePage(2))),
    });
    await page.state('error');
    await page.shows('The service is not working right now');
    expect(page.find('a[href^="tel:"]').innerText).to.contain('12345');
    expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-error']);
    down = false;
    await page.press('Try again');
    await page.state('ready');
    expect(page.titles).to.have.length(2);
  });

  it('keeps the notices on screen when they cannot be brought up to date, and says from when they are', async () => {
    let online = true;
    const sources = stubEventSource();
    answering({ listNotices: () => (online ? succeed(noticePage(2)) : fail('offline')) }, { live: '' });
    await page.state('ready');
    await sources.connected();
    sources.tell({ change: 'published', id: 'new-1' });
    await page.shows('1 new notice');
    online = false;
    await page.press('1 new notice');
    await page.state('offline');
    await page.shows('You see the notices as of');
    expect(page.titles).to.have.length(2);
    sources.restore();
  });

  it('opens a notice in place, and comes back to where one was', async () => {
    const before = document.createElement('div');
    before.style.height = '1500px';
    document.body.prepend(before);
    answering({ listNotices: () => succeed(noticePage(10)) });
    await page.state('ready');
    const link = page.find('#notice-notice-7');
    link.scrollIntoView({ block: 'center' });
    const scroll = scrollY;
    link.focus();
    link.click();
    await page.shows('Was this useful?');
    await page.until(() => page.focused === 'board-heading', 'the focus never reached the title');
    expect(page.told).to.deep.equal([{ type: 'doorstep-select', detail: { id: 'notice-7' } }]);
    await page.press('Back to the notices');
    await page.until(() => page.focused === 'notice-notice-7', 'the focus never came back');
    expect(Math.abs(scrollY - scroll)).to.be.lessThan(3);
    before.remove();
  });

  it('opens a notice elsewhere when the page prevents it here', async () => {
    open();
    await page.state('ready');
    page.place.addEventListener('doorstep-select', (event) => event.preventDefault());
    await page.press('Notice 2');
    expect(page.backend.asked('getNotice')).to.deep.equal([]);
  });

  it('turns pages without losing the focus, there and back', async () => {
    answering(
      {
        listNotices: (query) =>
          succeed(query?.cursor ? noticePage(2, { start: 3, total: 5 }) : noticePage(3, { total: 5 })),
      },
      { 'page-size': '3' },
    );
    await page.state('ready');
    // The way through the pages comes behind the first list.
    await page.shows('Next page');
    await page.press('Next page');
    await page.shows('Page 2 of 2');
    await page.until(() => page.focused === 'list-heading', 'the focus is not at the list');
    expect(page.titles).to.deep.equal(['Notice 4', 'Notice 5']);
    expect(page.root.querySelector('#next-page')).to.equal(null);
    await page.press('Previous page');
    await page.shows('Page 1 of 2');
    await page.until(() => page.titles[0] === 'Notice 1', 'the first page never came back');
  });

  it('never shows the notices of one place under the name of another', async () => {
    const slow = later<Outcome<NoticeList> & { ok: true }>();
    answering(
      { listNotices: (query) => (query?.center === 'hill' ? slow.outcome : succeed(noticePage(3))) },
      { center: 'harbour' },
    );
    await page.state('ready');
    page.board.center = 'hill';
    await page.state('loading');
    expect(page.titles).to.deep.equal([]);
    slow.arrive(succeed(noticePage(1)));
    await page.state('ready');
  });

  it('keeps filter and notice in the address where the page allows it, and follows back and forward', async () => {
    open({ attributes: { 'url-state': 'query' } });
    await page.state('ready');
    await page.search('lamp');
    await page.until(() => location.search.includes('nb.q=lamp'), 'the address does not tell');
    await page.press('Notice 1');
    await page.shows('Was this useful?');
    expect(location.search).to.contain('nb.notice=notice-1');
    history.back();
    await page.until(() => page.titles.length > 0, 'never went back to the list');
    expect(location.search).to.contain('nb.q=lamp').and.not.to.contain('nb.notice');
  });

  it('leaves the address alone where the page does not allow it', async () => {
    open();
    await page.state('ready');
    const { href } = location;
    await page.search('lamp');
    await page.until(() => page.titles.length > 0, 'found nothing');
    await page.press('Notice 1');
    expect(location.href).to.equal(href);
  });

  it('shows one notice by itself, without list, filter or way back', async () => {
    open({ attributes: { notice: 'notice-9' } });
    await page.state('ready');
    expect(page.backend.asked('getNotice').map(([id]) => id)).to.deep.equal(['notice-9']);
    expect(page.backend.asked('listNotices')).to.deep.equal([]);
    expect(page.text).not.to.contain('Back to the notices');
    await page.shows('What was done');
    await page.shows('Answered in time');
  });

  it('says that a notice was taken down', async () => {
    answering({ getNotice: () => fail('gone', { status: 410 }) }, { notice: 'notice-9' });
    await page.state('empty');
    await page.shows('This notice was taken down');
  });

  it('counts that a notice was useful, once', async () => {
    open({ attributes: { notice: 'notice-9' } });
    await page.state('ready');
    await page.press('Yes, useful');
    await page.shows('Thank you');
    expect(page.backend.asked('markNoticeUseful').map(([id, draft]) => [id, draft])).to.deep.equal([
      ['notice-9', { useful: true }],
    ]);
    expect(page.text).not.to.contain('Yes, useful');
  });

  it('tells of new notices without moving what is read, and shows them when asked', async () => {
    const sources = stubEventSource();
    let items = noticePage(3);
    answering({ listNotices: () => succeed(items) }, { live: '' });
    await page.state('ready');
    await sources.connected();
    const top = page.find('#notice-notice-2').getBoundingClientRect().top;
    sources.tell({ change: 'published', id: 'new-1' });
    sources.tell({ change: 'published', id: 'new-2' });
    sources.tell({ change: 'published', id: 'new-2' });
    await page.shows('2 new notices');
    expect(page.find('#notice-notice-2').getBoundingClientRect().top).to.equal(top);
    expect(page.titles).to.have.length(3);
    items = noticePage(5);
    await page.press('2 new notices');
    await page.until(() => page.titles.length === 5, 'the new ones never came');
    expect(page.text).not.to.contain('new notices');
    sources.restore();
  });

  it('takes the words of a notice away at once, with or without a connection, and moves no other', async () => {
    let online = true;
    const sources = stubEventSource();
    answering({ listNotices: () => (online ? succeed(noticePage(3)) : fail('offline')) }, { live: '' });
    await page.state('ready');
    await sources.connected();
    online = false;
    sources.tell({ change: 'gone', id: 'notice-2' });
    await page.shows('This notice was taken down');
    expect(page.titles).to.deep.equal(['Notice 1', 'Notice 3']);
    expect(page.root.querySelector('.root')?.innerHTML).not.to.contain('Notice 2');
    sources.restore();
  });

  it('shows a notice as it is now, in its place', async () => {
    const sources = stubEventSource();
    answering({ getNotice: (id) => succeed(noticeItem({ id, title: 'Put right' })) }, { live: '' });
    await page.state('ready');
    await sources.connected();
    sources.tell({ change: 'changed', id: 'notice-2' });
    await page.until(() => page.titles[1] === 'Put right', 'the old words stayed');
    expect(page.titles).to.have.length(3);
    expect(queries()).to.have.length(1);
    sources.restore();
  });

  it('counts what it missed while the stream was down, takes down what went, and still moves nothing', async () => {
    const sources = stubEventSource();
    const items = noticePage(4).items.map((notice, index) => ({
      ...notice,
      publishedAt: `2026-11-0${5 - index}T08:00:00Z`,
    }));
    let shown = items.slice(1);
    answering({ listNotices: () => succeed({ items: shown, nextCursor: null, total: shown.length }) }, { live: '' });
    await page.state('ready');
    await sources.connected();
    shown = items.filter(({ id }) => id !== 'notice-3');
    sources.breakAndMend();
    await page.shows('1 new notice');
    await page.shows('This notice was taken down');
    expect(page.titles).to.deep.equal(['Notice 2', 'Notice 4']);
    await page.press('1 new notice');
    await page.until(() => page.titles.join() === 'Notice 1,Notice 2,Notice 4', 'the new one never came');
    sources.restore();
  });

  it('says how many notices a search found to those who cannot see it', async () => {
    answering({ listNotices: (query) => succeed(query?.q ? noticePage(1) : noticePage(3)) });
    await page.state('ready');
    await page.until(() => page.root.querySelector('.tools'), 'the rest never came');
    await page.search('lamp');
    await page.until(
      () => page.find('.visually-hidden[role="status"]').textContent?.includes('1 notice found'),
      'nothing was said',
    );
  });

  it('shares one stream among the boards of a page, and lets go of it with the last', async () => {
    const sources = stubEventSource();
    open({ attributes: { live: '' } });
    const other = new BoardPage({ attributes: { live: '' } });
    await page.state('ready');
    await other.state('ready');
    await page.until(() => sources.opened.length > 0, 'no stream was opened');
    other.remove();
    expect(sources.opened[0]?.readyState).to.equal(1);
    page.remove();
    await page.until(() => sources.opened[0]?.readyState === 2, 'the stream was never let go');
    expect(sources.opened.length).to.equal(1);
    sources.restore();
  });

  it('works again after it was taken out of the page and put back', async () => {
    open();
    await page.state('ready');
    const { board } = page;
    board.remove();
    page.place.append(board);
    await page.press('Notice 1');
    await page.shows('Was this useful?');
  });

  it('offers feeds and a table of just what is shown', async () => {
    open({ attributes: { center: 'harbour' } });
    await page.state('ready');
    await page.search('lamp');
    await page.until(() => page.root.querySelector('.tools'), 'no tools');
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.tools a')].map(({ href }) => href);
    expect(links).to.deep.equal(
      ['notices.rss', 'notices.json', 'notices.csv'].map(
        (feed) => `https://city.example/api/${feed}?q=lamp&center=harbour&locale=en`,
      ),
    );
  });

  it('draws no more than 3,000 nodes of 100,000 notices, with the largest page and all choices', async () => {
    const named = (count: number) => ({
      items: Array.from({ length: count }, (_, index) => ({ id: `one-${index}`, name: `Name ${index}` })) as never[],
      nextCursor: null,
      total: count,
    });
    answering(
      {
        listNotices: ({ limit = 0 } = {}) => succeed(noticePage(limit, { total: 100_000 })),
        listCategories: () => succeed(named(60)),
        listCenters: () => succeed(named(100)),
      },
      { 'page-size': '5000' },
    );
    await page.state('ready');
    await page.press('Filter');
    await page.until(() => page.root.querySelectorAll('#board-center option').length === 101, 'no centers to choose');
    expect(page.titles).to.have.length(50);
    expect(page.root.querySelectorAll('*').length).to.be.lessThan(3000);
  });
});

/** Event streams that the test fills. */
function stubEventSource() {
  const real = window.EventSource;
  const opened: FakeEventSource[] = [];
  class FakeEventSource extends EventTarget {
    static readonly CLOSED = 2;
    readyState = 1;
    constructor() {
      super();
      opened.push(this);
    }
    close(): void {
      this.readyState = 2;
    }
  }
  window.EventSource = FakeEventSource as unknown as typeof EventSource;
  return {
    opened,
    connected: () => waitUntil(() => opened.length > 0, 'no stream was opened', { timeout: 5000 }),
    /** The connection is lost, and is there again. */
    breakAndMend(): void {
      for (const source of opened) {
        source.readyState = FakeEventSource.CLOSED;
        source.dispatchEvent(new Event('error'));
        source.readyState = 1;
        source.dispatchEvent(new Event('open'));
      }
    },
    tell(change: { change: string; id: string }): void {
      const data = JSON.stringify({ subject: 'notice', revision: 1, at: '2026-11-23T00:00:00Z', ...change });
      for (const source of opened) source.dispatchEvent(new MessageEvent('change', { data }));
    },
    restore(): void {
      window.EventSource = real;
    },
  };
}
