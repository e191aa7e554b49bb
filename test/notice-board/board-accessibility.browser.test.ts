import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Message, MessageSet, Messages } from '@doorstep/core';
import {
  announcementItem,
  clarificationItem,
  fail,
  noticeItem,
  noticePage,
  succeed,
  type FakeAnswers,
} from '@doorstep/testing';
import { coreMessages } from '../../packages/core/src/core-messages.js';
import { laterMessages } from '../../packages/notice-board/src/later/later-messages.js';
import { noticeBoardMessages } from '../../packages/notice-board/src/notice-board-messages.js';
import { statisticsMessages } from '../../packages/notice-board/src/later/statistics/statistics-messages.js';
import { accessibilityViolations } from '../support/axe-element.js';
import { boardBackend, BoardPage } from './board-page.js';

interface State {
  readonly answers?: FakeAnswers;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What a person does before it is looked at. */
  readonly then?: (page: BoardPage) => Promise<unknown>;
}

const mixed = { items: [noticeItem(), announcementItem, clarificationItem], nextCursor: 'more', total: 30 };
const figures = async (page: BoardPage): Promise<void> => {
  await page.press('Figures');
  await page.until(() => page.root.querySelector('.chart'), 'no figures');
};

const states: Readonly<Record<string, State>> = {
  list: { answers: { listNotices: () => succeed(mixed) } },
  table: { answers: { listNotices: () => succeed(mixed) }, attributes: { layout: 'table' } },
  compact: { attributes: { layout: 'compact' } },
  'with the filter open': { then: (page) => page.press('Filter') },
  opened: { then: async (page) => (await page.press('Notice 1'), page.shows('Was this useful?')) },
  empty: { answers: { listNotices: () => succeed({ items: [], nextCursor: null, total: 0 }) } },
  failed: { answers: { listNotices: () => fail('internal-error', { status: 500 }) } },
  figures: { then: figures },
  'figures by category, with the table': {
    then: async (page) => {
      await figures(page);
      await page.choose('figure-group', 'category');
      await page.until(() => page.root.querySelector('.bar-track'), 'no rows');
      for (const details of page.root.querySelectorAll('details')) details.open = true;
    },
  },
};

describe('the notice board for everybody', () => {
  let page: BoardPage;
  afterEach(() => {
    page.remove();
    document.querySelector('[data-doorstep-messages]')?.remove();
  });

  const open = async ({ answers = {}, attributes = {}, then }: State, width = 800): Promise<BoardPage> => {
    page = new BoardPage({ backend: boardBackend(answers), attributes, width });
    await page.until(() => ['ready', 'empty', 'error'].includes(page.board.state), 'never came to rest');
    await then?.(page);
    await page.board.updateComplete;
    return page;
  };

  for (const [name, state] of Object.entries(states)) {
    it(`passes axe: ${name}`, async () => {
      await open(state);
      expect(await accessibilityViolations(page.board)).to.deep.equal([]);
    });

    it(`fits into 280 pixels, and into 320 in the elder theme: ${name}`, async () => {
      for (const [width, theme] of [
        [280, 'neutral'],
        [320, 'elder'],
      ] as const) {
        await open({ ...state, attributes: { ...state.attributes, theme } }, width);
        const { right } = page.board.getBoundingClientRect();
        const over = [...page.root.querySelectorAll<HTMLElement>('.root *')].filter(
          (element) =>
            !element.closest('.table-frame, .visually-hidden, svg, option') &&
            element.getBoundingClientRect().right > right + 1,
        );
        expect(
          over.map((element) => element.outerHTML.slice(0, 80)),
          `${width}px`,
        ).to.deep.equal([]);
        page.remove();
      }
      await open(state);
    });
  }

  it('reads from right to left, with words twice as long', async () => {
    const board = { ...stretched(noticeBoardMessages), ...stretched(laterMessages) };
    const overrides = {
      [coreMessages.scope]: stretched(coreMessages),
      [noticeBoardMessages.scope]: board,
      [statisticsMessages.scope]: stretched(statisticsMessages),
    };
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['doorstepMessages'] = 'en';
    script.textContent = JSON.stringify(overrides);
    document.head.append(script);
    await open({ attributes: { locale: 'en' } }, 320);
    page.find('.root').dir = 'rtl';
    await page.until(() => page.text.includes('Notice board Notice board'), 'the long words never came');
    const { left } = page.board.getBoundingClientRect();
    const over = [...page.root.querySelectorAll('.root *')].filter(
      (element) => !element.closest('.visually-hidden, svg, option') && element.getBoundingClientRect().left < left - 1,
    );
    expect(over.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
    expect(getComputedStyle(page.find('.result')).borderRightWidth).to.equal('3px');
  });

  it('goes by keyboard from the search to a notice, into it and back, in the order of reading', async () => {
    await open({ answers: { listNotices: () => succeed(noticePage(2)) } });
    const visited: string[] = [];
    page.find('.view-button').focus();
    for (let press = 0; press < 6; press += 1) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = page.root;
      visited.push(activeElement?.id || (activeElement?.textContent ?? '').trim());
    }
    expect(visited).to.deep.equal([
      'Figures',
      'board-search',
      'Search',
      'Filter',
      'notice-notice-1',
      'notice-notice-2',
    ]);
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.focused === 'board-heading', 'the notice never took the focus');
    // Not by Shift and Tab: not every driver can press two keys at once.
    const back = [...page.root.querySelectorAll('button')].find(({ innerText }) => innerText.includes('Back to'));
    back?.focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.focused === 'notice-notice-2', 'the focus never came back');
  });

  it('makes nothing smaller than 24 pixels that can be pressed, and buttons 44', async () => {
    await open(states['list'] as State);
    await page.press('Filter');
    for (const target of page.root.querySelectorAll<HTMLElement>('button, a, input, select, summary')) {
      if (!target.checkVisibility()) continue;
      const { height } = target.getBoundingClientRect();
      expect(height, target.outerHTML.slice(0, 80)).to.be.at.least(
        target.matches('button, select, input, .button') ? 44 : 24,
      );
    }
  });
});

function stretched(messages: Messages<MessageSet>): MessageSet {
  const twice = (message: Message): Message =>
    typeof message === 'string'
      ? `${message} ${message}`
      : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, `${text} ${text}`])) as Message);
  return Object.fromEntries(Object.entries(messages.english).map(([key, message]) => [key, twice(message)]));
}
