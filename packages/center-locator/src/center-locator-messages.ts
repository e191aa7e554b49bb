/** What the first list says, in English. What is said later comes with the parts that say it. */
import { defineMessages, type MessageSet, type Words } from '@doorstep/core';

const english = {
  title: 'Find a service center',
  searchLabel: 'Name, address or area',
  searchHint: 'Pinyin and initials work too',
  locate: 'Use my location',
  locating: 'Finding where you are…',
  locateHint: 'Your browser will ask first. Your position stays on this device.',
  areas: 'My area',
  filters: 'Filters',
  filtersChosen: 'Filters ({count})',
  count: { one: '{count} center', other: '{count} centers' },
  noCenters: 'There are no centers here yet.',
  callCenter: 'Call {phone}',
  showMap: 'Show map',
  hideMap: 'Hide map',
} as const satisfies MessageSet;

export type LocatorMessages = typeof english;
export type LocatorWords = Words<LocatorMessages>;

export const locatorMessages = defineMessages('center-locator', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
});
