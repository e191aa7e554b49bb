/** What every part behind the wall needs from it. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Wish } from '@doorstep/contract';
import { formatDay, formatMoment, type Announcer, type CoreWords, type Words } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { WishWallMessages } from '../wish-wall-messages.js';
import type { WallWalk } from '../wall-walk.js';
import type { WallPlace } from '../wish-wall-model.js';
import type { LaterMessages } from './later-messages.js';
import type { RememberedPromises } from './remembered-promises.js';

/** What the wall gives. */
export interface WallSide {
  readonly core: CoreWords;
  readonly wall: Words<WishWallMessages>;
  readonly backend: () => Backend | undefined;
  readonly timeZone: () => string | undefined;
  readonly report: (problem: ClientProblem) => void;
  readonly walk: WallWalk;
  readonly announcer: Announcer;
  /** A wish as it is now: its card changes in its place. */
  readonly takeIn: (wish: Wish) => void;
}

export interface Scene extends WallSide {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly words: Words<LaterMessages>;
  readonly remembered: () => RememberedPromises;
  readonly problemWords: (problem: ClientProblem) => string;
  /** After the next render. */
  readonly focus: (id: string) => void;
  readonly goTo: (place: WallPlace) => void;
  readonly comeBack: () => void;
  /** After a promise was made or given back: the card tells the new state. */
  readonly refresh: (wishId: string) => unknown;
  /** To screen readers. */
  readonly announce: (words: string) => void;
}

/** As people say it, in the place's own time. */
export function momentOf(at: string, { words, timeZone }: Scene, as: 'moment' | 'day' = 'moment'): string {
  const style = { locale: words.locale, timeZone: timeZone() };
  return as === 'day' ? formatDay(at, style) : formatMoment(at, style);
}
