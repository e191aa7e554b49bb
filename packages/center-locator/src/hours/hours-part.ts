/** How it stands with the doors, told to every row: fetched beside the centers, so that no row waits for it. */
import type { CenterFault } from '@doorstep/client';
import type { Center, HolidayCalendar } from '@doorstep/contract';
import { Words, type DoorstepElement } from '@doorstep/core';
import { HoursBook } from './hours-book.js';
import { hoursMessages, type HoursWords } from './hours-messages.js';
import { MinuteClock } from './minute-clock.js';
import type { OpeningBook } from './opening-book.js';
import { statusWords, type StatusWords } from './status-words.js';

export class HoursPart {
  readonly #words: HoursWords;
  readonly #clock: MinuteClock;
  readonly #holidays: () => HolidayCalendar | 'none' | 'pending';
  readonly #onFault: (fault: CenterFault) => void;
  #book: { readonly of: HolidayCalendar | 'none' | 'pending'; readonly book: OpeningBook } | undefined;

  constructor(
    host: DoorstepElement,
    holidays: () => HolidayCalendar | 'none' | 'pending',
    onFault: (fault: CenterFault) => void,
  ) {
    this.#onFault = onFault;
    this.#words = new Words(host, hoursMessages);
    this.#clock = new MinuteClock(host);
    this.#holidays = holidays;
  }

  /** Half of the hours ask for holidays: to tell them before these are here would be to tell them twice. */
  get ready(): boolean {
    return this.#words.ready && this.#holidays() !== 'pending';
  }

  get now(): number {
    return this.#clock.now;
  }

  get book(): OpeningBook {
    const holidays = this.#holidays();
    if (this.#book?.of !== holidays) {
      const book = new HoursBook(typeof holidays === 'string' ? undefined : holidays);
      this.#book = { of: holidays, book };
    }
    return this.#book.book;
  }

  statusOf(center: Center): StatusWords {
    // "Not known" to the person; whoever looks after the data has to hear that something stands there.
    if (center.openingHours && !this.book.read(center))
      this.#onFault({ centerId: center.id, part: `openingHours or timeZone (${center.openingHours})` });
    return statusWords(this.book.status(center, this.now), this.now, center.timeZone, this.#words);
  }
}
