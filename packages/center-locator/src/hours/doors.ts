/**
 * How it stands with the doors, told to every row: as the backend worked it out, or by the hours themselves where it did
 * not, or where that is over. What evaluates hours, and the holidays that they ask for, are fetched only then.
 */
import { Lazy } from '@doorstep/core';
import type { Center } from '@doorstep/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocatorWords } from '../center-locator-messages.js';
import type { CityStock } from '../city-stock.js';
import type { HoursBook } from './hours-book.js';
import { MinuteClock } from './minute-clock.js';
import type { OpeningBook, OpenStatus } from './opening-book.js';
import { statusWords, type StatusWords } from './status-words.js';

export class Doors implements ReactiveController {
  readonly #city: CityStock;
  readonly #words: LocatorWords;
  readonly #clock: MinuteClock;
  readonly #evaluator: Lazy<typeof HoursBook>;
  #known: { readonly holidays: unknown; readonly book: OpeningBook } | undefined;
  #isEvaluating = false;

  constructor(host: ReactiveControllerHost, city: CityStock, words: LocatorWords) {
    this.#city = city;
    this.#words = words;
    this.#clock = new MinuteClock(host);
    this.#evaluator = new Lazy(host, async () => (await import('./hours-book.js')).HoursBook);
    host.addController(this);
  }

  get now(): number {
    return this.#clock.now;
  }

  /** Evaluates hours. Fetched when it is asked for; `undefined` until it is there with the holidays: hours without these would be told twice. */
  get book(): OpeningBook | undefined {
    this.#isEvaluating = true;
    const { present: Book } = this.#evaluator;
    const { holidays } = this.#city;
    if (!Book || holidays === 'pending') return undefined;
    if (this.#known?.holidays !== holidays) {
      this.#known = { holidays, book: new Book(holidays === 'none' ? undefined : holidays) };
    }
    return this.#known.book;
  }

  get hasFailed(): boolean {
    return this.#evaluator.hasFailed;
  }

  /** `undefined` while it is worked out. */
  statusOf(center: Center): StatusWords | undefined {
    const told = toldStatus(center, this.now);
    const say = (status: OpenStatus): StatusWords => statusWords(status, this.now, center.timeZone, this.#words);
    try {
      if (told) return say(told);
    } catch {
      // A time zone that this browser does not know: nothing can be said of the clock there, and that is reported below.
    }
    const status = this.#workedOut(center);
    return status && say(status);
  }

  hostUpdated(): void {
    // Not while it is drawn: what is fetched has it drawn again.
    if (!this.#isEvaluating) return;
    this.#evaluator.prepare();
    this.#city.askForHolidays();
  }

  #workedOut(center: Center): OpenStatus | undefined {
    if (!center.openingHours) return { kind: 'unknown' };
    const { book } = this;
    // "Not known" to the person; whoever looks after the data has to hear that something stands there.
    if (book && !book.read(center))
      this.#city.reportFault({
        centerId: center.id,
        part: `openingHours or timeZone (${center.openingHours})`,
      });
    return book?.status(center, this.now);
  }
}

/** Backends newer than this widget may have other words: then the hours themselves say it. */
const understood: readonly string[] = ['open', 'closed', 'appointment'];

function toldStatus({ openings }: Center, now: number): OpenStatus | undefined {
  for (const { state, until, reason } of openings ?? []) {
    const end = until === undefined ? undefined : Date.parse(until);
    if (end !== undefined && end <= now) continue;
    if (!understood.includes(state)) return undefined;
    return state === 'appointment' ? { kind: state, reason: reason ?? '' } : { kind: state, until: end, reason };
  }
  return undefined;
}
