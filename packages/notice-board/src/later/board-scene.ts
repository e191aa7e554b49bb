/** What the parts that come later see of the board, and what they may do with it. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Announcer, CoreWords } from '@doorstep/core';
import type { BoardFilter, BoardPlace, UrlState } from '../notice-board-model.js';
import type { NoticePages } from '../notice-pages.js';
import type { BoardWords } from '../notice-words.js';

export interface BoardScene {
  readonly words: BoardWords;
  readonly core: CoreWords;
  readonly pages: NoticePages;
  readonly announcer: Announcer;
  readonly backend: () => Backend | undefined;
  /** IANA name of the place's zone; absent until it is known. */
  readonly timeZone: () => string | undefined;
  /** What the city calls itself. */
  readonly cityName: () => string | undefined;
  readonly place: () => BoardPlace;
  readonly fixed: () => BoardFilter;
  /** The one notice that the page shows by itself. */
  readonly only: () => string | undefined;
  readonly live: () => boolean;
  readonly urlState: () => UrlState;
  readonly urlPrefix: () => string;
  readonly hrefOf: (id: string) => string;
  /** Where the board is from here on. The address follows. */
  readonly go: (place: BoardPlace, step: 'step' | 'adjust') => void;
  /** The address leads here: it is not written again. */
  readonly arrive: (place: BoardPlace) => void;
  readonly narrow: (filter: BoardFilter) => void;
  readonly draw: () => void;
  readonly problemWords: (problem: ClientProblem) => string;
  readonly report: (problem: ClientProblem) => void;
}
