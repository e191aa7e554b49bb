/** What the tracker says until a request is open. The words about a request are loaded with it: see `case/case-messages.ts`. */
import { defineMessages, type MessageSet } from '@doorstep/core';

const english = {
  title: 'Follow your request',
  codeLabel: 'Receipt code',
  codeHelp: '12 letters and digits from your receipt, such as 7K4M-9QTX-2B62. Capitals and dashes do not matter.',
  openCode: 'Show my request',
  codeMissing: 'Enter the code from your receipt',
  codeLength: 'A code has 12 letters and digits; this one has {count}. Compare it with your receipt',
  codeMistyped: 'A letter or digit in this code is wrong. Compare it with your receipt',
  codeUnknown: 'No request belongs to this code. Compare it with your receipt, or ask the office that gave it to you',
  tooManyTries: {
    one: 'There were too many tries. Try again in {count} minute.',
    other: 'There were too many tries. Try again in {count} minutes.',
  },
  opening: 'Looking up your request',
  onDevice: 'On this device',
  onDeviceNote: 'Whoever uses this browser can open these.',
  forgetOne: 'Forget {number}',
  forgetAll: 'Forget all',
  keptNow: 'Kept on this device',
  forgotten: 'Forgotten on this device',
  said_erase: 'Your data are deleted.',
  erasedNote: 'What was about you is gone for good.',
} as const satisfies MessageSet;

export type RequestTrackerMessages = typeof english;

export const requestTrackerMessages = defineMessages('request-tracker', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
  ru: () => import('./messages/ru.js'),
});
