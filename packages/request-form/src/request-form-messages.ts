/** What the first screen says. Short, second person, what happens next; an error says what to do. */
import { defineMessages, type MessageSet, type Translation } from '@doorstep/core';

const english = {
  titleRequest: 'Ask for help or report a problem',
  titleGrumble: 'Tell us what bothers you',
  titleEscalation: 'It could not get done',
  step: 'Step {current} of {total}',
  errorPrefix: 'Error:',
  partFailed: 'This part could not be loaded. You can go on without it, or try again.',
  noCategories: 'Nothing can be asked for here right now.',
  sectionWhat: 'What is it about?',
  sectionWhere: 'Where is it?',
  sectionRefusal: 'What was refused?',
  sectionWords: 'Tell us about it',
  sectionYou: 'Contact',
  sectionCheck: 'Check your answers',
  searchLabel: 'Search in your own words',
  searchHint: 'For example "it is dark at night"',
  searchCount: { one: '{count} match', other: '{count} matches' },
  searchNone: 'Nothing fits these words. All topics are shown.',
  categoryLegend: 'Topic',
  website: 'Leave this empty',
  send: 'Send',
  sending: 'Sending',
} as const satisfies MessageSet;

export type RequestFormMessages = typeof english;
export type RequestFormTranslation = Translation<RequestFormMessages>;

export const requestFormMessages = defineMessages('request-form', english, {
  'zh-Hans': () => import('./messages/zh-Hans.js'),
  ru: () => import('./messages/ru.js'),
});
