/** The notice board in every state that a person can meet. */
import '@doorstep/notice-board/define';
import {
  announcementItem,
  answeredBy,
  clarificationItem,
  fail,
  FakeBackend,
  later,
  noticeItem,
  noticePage,
  noticeStatistics,
  succeed,
  type FakeAnswers,
} from '@doorstep/testing';
import type { NoticeList } from '@doorstep/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface BoardArgs {
  readonly list: NoticeList;
  readonly layout: 'list' | 'table' | 'compact';
  readonly notice?: string;
  readonly answers: FakeAnswers;
}

const nothing = { items: [], nextCursor: null, total: 0 };
const reopened = noticeItem({
  id: 'notice-4',
  title: 'Noise on the square',
  reopened: true,
  solved: 'no',
  satisfaction: 2,
});

const meta: Meta<BoardArgs> = {
  title: 'Notice board',
  component: 'doorstep-notice-board',
  args: {
    list: { items: [noticeItem(), announcementItem, clarificationItem, reopened], nextCursor: 'more', total: 38 },
    layout: 'list',
    answers: {},
  },
  argTypes: {
    layout: { control: 'select', options: ['list', 'table', 'compact'] },
    answers: { table: { disable: true } },
  },
  render: ({ list, layout, notice, answers }) => {
    const fake = new FakeBackend({
      discover: () =>
        succeed({
          doorstep: '1',
          name: 'Harbour City',
          locales: ['en'],
          timeZone: 'Asia/Shanghai',
          features: ['notices'],
        }),
      listNotices: () => succeed(list),
      getNotice: (id) => succeed(list.items.find((item) => item.id === id) ?? noticeItem({ id })),
      getNoticeStatistics: (query) => succeed(noticeStatistics({ groupBy: query?.groupBy ?? null })),
      markNoticeUseful: (id) => succeed({ id, useful: 4 }),
      listCategories: () => succeed(nothing),
      listCenters: () => succeed(nothing),
      ...answers,
    });
    return html`<doorstep-notice-board
      layout=${layout}
      .notice=${notice}
      page-size="4"
      ${answeredBy(fake)}
    ></doorstep-notice-board>`;
  },
};

export default meta;
type Story = StoryObj<BoardArgs>;

export const List: Story = {};
export const Table: Story = { args: { layout: 'table' } };
export const Compact: Story = { args: { layout: 'compact' } };
export const OneNotice: Story = { args: { notice: 'notice-1' } };
export const OnlyPage: Story = { args: { list: noticePage(2) } };
export const Loading: Story = { args: { answers: { listNotices: () => later<never>().outcome } } };
export const Empty: Story = { args: { list: nothing } };
export const Failed: Story = {
  args: { answers: { listNotices: () => fail('internal-error', { status: 500, phone: '12345' }) } },
};
export const Offline: Story = { args: { answers: { listNotices: () => fail('offline') } } };
export const TakenDown: Story = {
  args: { notice: 'notice-9', answers: { getNotice: () => fail('gone', { status: 410 }) } },
};
