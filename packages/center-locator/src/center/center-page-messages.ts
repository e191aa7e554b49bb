/** What the page of one center says. Loaded with it. */
import { defineMessages, type MessageSet, type Words } from '@doorstep/core';

const english = {
  address: 'Address',
  phone: 'Phone',
  website: 'Website',
  hours: 'Opening hours',
  hoursUnknown: 'Hours not known',
  hoursZone: 'Times are those of the center ({zone}).',
  closedDay: 'Closed',
  allDay: 'Day and night',
  unknownDay: 'Not known',
  byAppointment: 'By appointment',
  wholeDay: 'all day',
  closures: 'Planned closures',
  closureSpan: '{from} to {to}',
  onDuty: 'On duty now',
  dutyUntil: 'until {time}',
  nobodyOnDuty: 'Nobody is on duty right now.',
  dutyNext: 'Next: {name}, {time}.',
  services: 'What is done here',
  within: 'within {minutes} min',
  fast: 'Fast lane',
  fastHint: 'Fast lane: done while you wait, in {minutes} minutes or less.',
  has: 'What it has',
  access: 'Access',
  languages: 'Languages spoken',
  activities: 'Today here',
  photo: 'Photo {number} of {name}',
  directions: 'Directions',
  directionsHint: 'Opens in a map app. Only the place of the center is passed on.',
  mapDevice: 'This device',
  mapApple: 'Apple Maps',
  mapGoogle: 'Google Maps',
  mapAmap: 'Amap',
  mapBaidu: 'Baidu Maps',
  mapOsm: 'OpenStreetMap',
  share: 'Share',
  copied: 'The link is copied.',
  copyLink: 'Copy this link: {link}',
  print: 'Print',
  report: 'Report an error',
  about: 'about {name}',
  notFound: 'This center is not listed any more.',
  part: 'Only part of this center is shown: the rest could not be loaded.',
} as const satisfies MessageSet;

export type CenterPageMessages = typeof english;
export type CenterPageWords = Words<CenterPageMessages>;

/** The same scope as the list: a host page overrides both in one place. */
export const centerPageMessages = defineMessages('center-locator', english, {
  'zh-Hans': () => import('../messages/center-page.zh-Hans.js'),
  ru: () => import('../messages/center-page.ru.js'),
});
