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
  showing: 'Showing {shown} of {count}',
  openUntil: 'Open until {time}',
  openAlways: 'Open day and night',
  closesIn: 'Open, closes in {span}',
  opensIn: 'Closed, opens in {span}',
  opensAt: 'Closed, opens {time}',
  closed: 'Closed',
  hoursUnknown: 'Hours not known',
  usuallyOpen: 'Hours not known: usually open',
  usuallyClosed: 'Hours not known: usually closed',
  byAppointment: 'By appointment',
  today: 'today at {time}',
  tomorrow: 'tomorrow at {time}',
  reason: '{state}: {reason}',
} as const satisfies MessageSet;

export type LocatorMessages = typeof english;
export type LocatorWords = Words<LocatorMessages>;

export const locatorMessages = defineMessages('center-locator', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
  ru: () => import('./messages/ru.js'),
});
