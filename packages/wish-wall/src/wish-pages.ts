/** Reads the wall page by page. Another filter begins anew; a failed read keeps what is shown. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Wish, WishQuery } from '@doorstep/contract';
import { outcomeOf } from '@doorstep/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addAbove, addBelow, emptyShelf, replaceWish, type Shelf } from './wish-wall-model.js';

export interface WishPagesOptions {
  readonly backend: () => Backend | undefined;
  readonly query: () => WishQuery | undefined;
  readonly pageSize: () => number;
  readonly onProblem: (problem: ClientProblem) => void;
}

type Reading = 'first' | 'below' | 'above';

export class WishPages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: WishPagesOptions;
  #backend: Backend | undefined;
  #asked: string | undefined;
  #abort: AbortController | undefined;
  #shelf: Shelf = emptyShelf;
  #reading: Reading | undefined;
  #problem: ClientProblem | undefined;
  #asOf = 0;

  constructor(host: ReactiveControllerHost, options: WishPagesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get shelf(): Shelf {
    return this.#shelf;
  }

  get reading(): Reading | undefined {
    return this.#reading;
  }

  get problem(): ClientProblem | undefined {
    return this.#problem;
  }

  /** Whether there is anything to show, even if it is that there is nothing. */
  get isThere(): boolean {
    return this.#asOf > 0;
  }

  /** When it was read, milliseconds. */
  get asOf(): number {
    return this.#asOf;
  }

  /** From the top, as it is now; what is shown stays until the answer is there. */
  restart(): Promise<void> {
    return this.#read('first');
  }

  /** The ids of the wishes that came. */
  more(): Promise<void> {
    return this.#shelf.pages.at(-1)?.next ? this.#read('below') : Promise.resolve();
  }

  earlier(): Promise<void> {
    return this.#shelf.above.length > 0 ? this.#read('above') : Promise.resolve();
  }

  accept(wish: Wish): void {
    this.#shelf = replaceWish(this.#shelf, wish);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const [backend, query] = [this.#options.backend(), this.#options.query()];
    const asked = query && JSON.stringify([query, this.#options.pageSize()]);
    if (backend === this.#backend && asked === this.#asked) return;
    this.#backend = backend;
    this.#asked = asked;
    if (!backend || !asked) return;
    [this.#shelf, this.#asOf] = [emptyShelf, 0];
    void this.#read('first');
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = this.#asked = undefined;
    this.#reading = undefined;
  }

  async #read(reading: Reading): Promise<void> {
    const [backend, query] = [this.#options.backend(), this.#options.query()];
    if (!backend || !query) return;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#reading = reading;
    this.#host.requestUpdate();
    const cursor = this.#cursorFor(reading);
    const asked = { ...query, limit: this.#options.pageSize(), ...(cursor === undefined ? {} : { cursor }) };
    const outcome = await outcomeOf(() => backend.listWishes(asked, { signal: abort.signal }));
    if (abort !== this.#abort) return;
    this.#reading = undefined;
    this.#problem = outcome.ok ? undefined : outcome.problem;
    if (outcome.ok) {
      const shelf = reading === 'first' ? emptyShelf : this.#shelf;
      this.#shelf = reading === 'above' ? addAbove(shelf, outcome.value) : addBelow(shelf, cursor, outcome.value);
      this.#asOf = Date.now();
    } else {
      this.#options.onProblem(outcome.problem);
    }
    this.#host.requestUpdate();
  }

  #cursorFor(reading: Reading): string | undefined {
    if (reading === 'first') return undefined;
    return reading === 'below' ? (this.#shelf.pages.at(-1)?.next ?? undefined) : this.#shelf.above.at(-1)?.cursor;
  }
}
