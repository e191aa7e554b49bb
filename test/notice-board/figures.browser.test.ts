import { expect } from '@open-wc/testing';
import { caseFigures, fail, noticeStatistics, succeed, type FakeAnswers } from '@doorstep/testing';
import { boardBackend, BoardPage } from './board-page.js';

describe('the figures of the board', () => {
  let page: BoardPage;
  afterEach(() => page.remove());

  const open = async (answers: FakeAnswers = {}, attributes: Record<string, string> = {}): Promise<void> => {
    page = new BoardPage({ backend: boardBackend(answers), attributes });
    await page.state('ready');
    await page.press('Figures');
    await page.until(() => page.root.querySelector('.figure-card, .plain-state'), 'no figures');
  };
  const card = (title: string): string => {
    const found = [...page.root.querySelectorAll<HTMLElement>('.figure-card')].find(
      (one) => one.querySelector('h3')?.innerText === title,
    );
    return found?.innerText.replaceAll('\u00a0', ' ') ?? '';
  };
  const asked = () => page.backend.asked('getNoticeStatistics').map(([query]) => query);

  it('say the share, what it is a share of, and how it compares', async () => {
    await open();
    expect(card('Answered in time')).to.contain('96.5%').and.to.contain('of 201 answers that were due');
    expect(card('Answered in time')).to.contain('Up 2.7 points on the period before');
    expect(card('Satisfied')).to.contain('86.7%').and.to.contain('As in the period before');
    expect(card('Time to a result')).to.contain('2 days 2 hr').and.to.contain('Still open, so not counted in: 34.');
    expect(card('Time to a result')).to.contain('Nine in ten within 12 days').and.to.contain('12 hours faster');
    await page.shows('214 cases');
    await page.shows('December 1, 2025 to November 30, 2026');
  });

  it('keep what staff closed apart from what residents confirmed', async () => {
    await open();
    await page.shows('Staff closed 159. Residents confirmed 82 of them.');
  });

  it('explain how each is computed, one press away', async () => {
    await open();
    expect(page.root.querySelectorAll('.figure-card details')).to.have.length(6);
    page.find<HTMLDetailsElement>('.figure-card details').querySelector('summary')?.click();
    await page.shows('divided by all cases whose promised time has passed');
  });

  it('show no share of fewer than five', async () => {
    const few = caseFigures({
      satisfactionRate: null,
      satisfactionAnswers: null,
      medianHoursToRespond: null,
      stillOpen: null,
    });
    await open({ getNoticeStatistics: () => succeed(noticeStatistics(few)) });
    expect(card('Satisfied')).to.contain('Fewer than 5: not shown').and.not.to.contain('%');
    expect(card('Time to a result')).to.contain('not counted in: fewer than 5.');
    await page.shows('1 group is not shown');
  });

  it('open the list behind a figure, by the day of receipt', async () => {
    await open();
    await page.press('See the notices');
    await page.state('ready');
    const [query] = page.backend.asked('listNotices').at(-1) ?? [];
    expect(query).to.deep.equal({
      kind: 'resolution',
      from: '2025-12-01',
      to: '2026-11-30',
      dated: 'received',
      limit: 10,
    });
  });

  it('open the list behind a bar from the table that says the same as the chart', async () => {
    await open();
    page.find<HTMLDetailsElement>('.chart-block details').open = true;
    const rows = [...page.root.querySelectorAll<HTMLTableRowElement>('.chart-block tbody tr')];
    expect(rows.map((row) => [...row.cells].slice(0, 3).map((cell) => cell.innerText.trim()))).to.deep.equal([
      ['Aug 2026', '91%', '60'],
      ['Sep 2026', '100%', '71'],
      ['Oct 2026', 'Fewer than 5: not shown', '83'],
    ]);
    expect(page.find('.chart').getAttribute('aria-label')).to.equal(
      'Answered in time by Month, December 1, 2025 to November 30, 2026',
    );
    rows[1]?.querySelector('button')?.click();
    await page.until(() => page.backend.asked('listNotices').length > 1, 'no list');
    expect(page.backend.asked('listNotices').at(-1)?.[0]).to.include({
      from: '2026-09-01',
      to: '2026-09-30',
      dated: 'received',
    });
  });

  it('follow the center of the page, the period and the grouping that were chosen', async () => {
    await open({}, { center: 'harbour' });
    await page.choose('figure-group', 'category');
    await page.until(() => page.root.querySelector('.figures[aria-busy="false"] .bar-track'), 'no bars by category');
    expect(page.find<HTMLSelectElement>('#figure-group').value).to.equal('category');
    page.find('#figure-period').focus();
    await page.choose('figure-period', '');
    await page.until(() => asked().length === 3, 'did not ask again');
    expect(page.focused).to.equal('figure-period');
    expect(asked()[0]).to.include({ center: 'harbour', groupBy: 'month' });
    expect(asked()[1]).to.include({ center: 'harbour', groupBy: 'category' });
    expect(asked()[2]).to.deep.equal({ center: 'harbour', groupBy: 'category' });
  });

  it('are not asked for before somebody wants them', async () => {
    page = new BoardPage();
    await page.state('ready');
    expect(asked()).to.deep.equal([]);
  });

  it('say when they could not be had, and try again', async () => {
    let down = true;
    await open({ getNoticeStatistics: () => (down ? fail('offline') : succeed(noticeStatistics())) });
    await page.state('offline');
    down = false;
    await page.press('Try again');
    await page.state('ready');
    await page.shows('96.5%');
  });
});
