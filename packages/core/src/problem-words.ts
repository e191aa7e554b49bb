/** A problem in words that a person can act on. The backend's own words come first: it knows more, and speaks the language. */
import type { ClientProblem } from '@doorstep/client';
import type { CoreMessages } from './core-messages.js';
import type { Words } from './words.js';

export type CoreWords = Words<CoreMessages>;

export function problemWords(problem: ClientProblem, words: CoreWords): string {
  const { code, status = 0 } = problem;
  if (code === 'offline') return words.say('problemOffline');
  if (code === 'timeout' || code === 'aborted') return words.say('problemTimeout');
  if (code === 'bad-answer' || code === 'too-large-answer') return words.say('problemBadAnswer');
  if (code === 'configuration') return words.say('problemConfiguration');
  if (problem.detail) return problem.detail;
  if (status === 429) return words.say('problemTooMany');
  if (status === 404) return words.say('problemNotFound');
  if (status >= 500) return words.say('problemServer');
  return words.say('problemOther');
}
