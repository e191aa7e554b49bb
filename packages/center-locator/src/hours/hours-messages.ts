/** How it stands with a center's doors, in English. Loaded beside the centers. */
import { defineMessages, type MessageSet, type Words } from '@doorstep/core';

const english = {
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

export type HoursMessages = typeof english;
export type HoursWords = Words<HoursMessages>;

export const hoursMessages = defineMessages('center-locator', english, {
  'zh-Hans': () => import('../messages/hours.zh-Hans.js'),
});
