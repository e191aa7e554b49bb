/** What every widget says: problems by code, and the words of the shared parts. */
import { defineMessages, type MessageSet } from './messages.js';

const english = {
  loading: 'Loading',
  retry: 'Try again',
  call: 'Call {phone}',
  close: 'Close',
  back: 'Back',
  continue: 'Continue',
  optional: '(optional)',
  showMore: 'Show more',
  errorSummaryTitle: 'There is a problem',
  problemOffline: 'There is no connection. What you see may be old. Try again when you are online.',
  problemTimeout: 'The service took too long to answer. Try again.',
  problemBadAnswer: 'The service gave an answer that could not be read. Try again later.',
  problemTooMany: 'There were too many tries. Wait a moment, then try again.',
  problemNotFound: 'This could not be found.',
  problemServer: 'The service is not working right now. Try again later.',
  problemOther: 'Something went wrong. Try again.',
  problemConfiguration: 'This part of the page is not set up yet.',
  sample: 'Sample data',
} as const satisfies MessageSet;

export type CoreMessages = typeof english;

export const coreMessages = defineMessages('core', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
  ru: () => import('./messages/ru.js'),
});
