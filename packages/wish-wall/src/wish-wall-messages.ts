/** What the wall says at first sight. Search and everything behind the wall bring their own words: `filter/`, `later/`. */
import { defineMessages, type MessageSet } from '@doorstep/core';

const english = {
  title: 'Small wishes',
  intro: 'Neighbours wish for something small. You can make one of these come true.',
  makeWish: 'Make a wish',
  myPromises: 'My promises',
  filters: 'Search and filter',
  show: 'Show',
  status_claimable: 'Still open',
  status_full: 'Promised',
  status_fulfilled: 'Come true',
  status_all: 'All',
  cost_free: 'No cost',
  cost_upTo50: 'Up to 50 yuan',
  cost_upTo200: 'Up to 200 yuan',
  cost_upTo500: 'Up to 500 yuan',
  cost_shared: 'Shared by several',
  counted: '{name} ({count})',
  total: { one: '1 wish', other: '{count} wishes' },
  neededBy: 'Needed by {day}',
  neededSoon: 'Needed soon: by {day}',
  unitsLeft: '{left} of {total} still open',
  state_open: 'Open',
  state_part: 'Partly promised',
  state_full: 'Promised',
  state_fulfilled: 'Come true',
  help: 'I can help',
  waitFor: 'Tell me if it comes free',
  look: 'Look closer',
  aboutWish: '“{title}”',
  gone: 'This wish is no longer on the wall.',
  taken: 'Just promised by somebody',
  thanks: 'Thank you',
  more: { one: 'Show 1 more', other: 'Show {count} more' },
  earlier: 'Show earlier ones',
  shown: '{from} to {to} of {total}',
  newWishes: { one: '1 new wish', other: '{count} new wishes' },
  stale: 'You see the wishes as they were at {moment}.',
  back: 'Back to the wishes',
  partMissing: 'This part could not be loaded.',
} as const satisfies MessageSet;

export type WishWallMessages = typeof english;

export const wishWallMessages = defineMessages('wish-wall', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
});
