/** What every part behind the wall needs from it. */
import type { Backend, ClientProblem } from '@doorstep/client';
import { formatDay, formatMoment, type CoreWords, type Words } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { WishWallMessages } from '../wish-wall-messages.js';
import type { WallPlace } from '../wish-wall-model.js';
import type { LaterMessages } from './later-messages.js';
import type { RememberedPromises } from './remembered-promises.js';

export interface WallSide {
  readonly core: CoreWords;
  readonly wall: Words<WishWallMessages>;
  readonly backend: () => Backend | undefined;
  readonly timeZone: () => string | undefined;
  readonly problemWords: (problem: ClientProblem) => string;
  readonly report: (problem: ClientProblem) => void;
  /** After the next render. */
  readonly focus: (id: string) => void;
  readonly goTo: (place: WallPlace) => void;
  readonly comeBack: () => void;
  /** The card of this wish has to be read again. */
  readonly refresh: (wishId: string) => void;
  /** To screen readers. */
  readonly announce: (words: string) => void;
}

export interface Scene extends WallSide {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly words: Words<LaterMessages>;
  readonly remembered: () => RememberedPromises;
}

/** As people say it, in the place's own time. */
export function momentOf(at: string, { words, timeZone }: Scene, as: 'moment' | 'day' = 'moment'): string {
  const style = { locale: words.locale, timeZone: timeZone() };
  return as === 'day' ? formatDay(at, style) : formatMoment(at, style);
}
