/** What is said where the wall is searched and narrowed down. */
import { defineMessages, type MessageSet } from '@doorstep/core';

const english = {
  search: 'Search the wishes',
  searchButton: 'Search',
  category: 'Kind',
  all: 'All',
  cost: 'Cost',
  sort: 'Order',
  sort_new: 'Newest first',
  sort_urgent: 'Needed soonest first',
  sort_closing: 'Ending soonest first',
  clearFilter: 'Show all wishes',
  emptyTitle: 'No wishes on the wall right now',
  emptyBody: 'A small wish of your own can be the first.',
  noneTitle: 'No wish fits all of this',
  noneBody: 'Take one part away to see more:',
  without: 'Without {part}',
  ofText: '“{text}”',
} as const satisfies MessageSet;

export type FilterMessages = typeof english;

export const filterMessages = defineMessages('wish-wall', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
});
