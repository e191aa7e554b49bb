/** What the first list says. The words of what comes after it are loaded with it: see `later/later-messages.ts`. */
import { defineMessages, type MessageSet } from '@doorstep/core';

const english = {
  title: 'Notice board',
  views: 'What to show',
  viewNotices: 'Notices',
  viewFigures: 'Figures',
  loading: 'Loading notices',
  searchLabel: 'Search the notices',
  searchButton: 'Search',
  filters: 'Filter',
  kind_resolution: 'Done',
  kind_clarification: 'Put right',
  kind_announcement: 'Announcement',
  total: { one: '1 notice', other: '{count} notices' },
  whatWasDone: 'What was done',
  took: 'Resolved in {span}',
  solved_yes: 'Solved',
  solved_partly: 'Partly solved',
  solved_no: 'Not solved',
  satisfaction: 'satisfied {count}\u00a0of\u00a05',
  reopened: 'Taken up again at the resident’s request',
  gone: 'This notice was taken down',
  pageOf: 'Page {page} of {pages}',
} as const satisfies MessageSet;

export type NoticeBoardMessages = typeof english;

export const noticeBoardMessages = defineMessages('notice-board', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
});
