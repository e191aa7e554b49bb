/** What a notice's facts are called, in the words of the board and the time zone of the place. */
import type { Notice } from '@doorstep/contract';
import { formatDay, formatSpan, type Words } from '@doorstep/core';
import { timeTaken } from './notice-board-model.js';
import type { NoticeBoardMessages } from './notice-board-messages.js';

export type BoardWords = Words<NoticeBoardMessages>;

export interface Speech {
  readonly words: BoardWords;
  /** IANA name of the place's zone; absent until it is known. */
  readonly timeZone: string | undefined;
}

/** `23 November 2026`, as a day of the place. */
export function dayOf(moment: string | number, { words, timeZone }: Speech): string {
  return formatDay(moment, { locale: words.locale, timeZone });
}

/** "2 days 6 hours", from receipt to result. */
export function takenWords(notice: Notice, locale: string): string | undefined {
  const taken = timeTaken(notice);
  // A number and its unit stand on one line.
  return taken === undefined ? undefined : formatSpan(taken, locale).replace(/(\d) /g, '$1\u00a0');
}

export function tookWords(notice: Notice, { words }: Speech): string | undefined {
  const span = takenWords(notice, words.locale);
  return span && words.say('took', { span });
}

/** "Solved · satisfied 5 of 5", or that nobody answered. Only a resolution has a resident who could. */
export function residentWords(notice: Notice, { words }: Speech): string | undefined {
  if (notice.kind !== 'resolution') return undefined;
  const said = [
    notice.solved ? words.say(`solved_${notice.solved}`) : undefined,
    notice.satisfaction === null ? undefined : words.say('satisfaction', { count: notice.satisfaction }),
  ].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' · ');
}
