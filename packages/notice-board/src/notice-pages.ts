/** The pages of a list that is read by cursor: forward by what the last page gave, back by what was kept. */
import type { Backend, Outcome } from '@doorstep/client';
import type { Notice, NoticeList, NoticeQuery } from '@doorstep/contract';
import { Resource, type ResourceOptions, type ResourceState } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

export interface PagesOptions {
  readonly backend: () => Backend | undefined;
  /** Absent while there is nothing to read. */
  readonly query: () => NoticeQuery | undefined;
  readonly pageSize: () => number;
  readonly onProblem: NonNullable<ResourceOptions<PageKey, NoticeList>['onProblem']>;
}

type PageKey = readonly [backend: Backend, query: string, limit: number, cursor: string | undefined];

export class NoticePages {
  readonly #options: PagesOptions;
  readonly #resource: Resource<PageKey, NoticeList>;
  /** Where each page begins; the first begins without a cursor. */
  #cursors: readonly (string | undefined)[] = [undefined];
  #asked = '';
  #asOf = 0;

  constructor(host: ReactiveControllerHost, options: PagesOptions) {
    this.#options = options;
    this.#resource = new Resource(host, {
      key: () => this.#key(),
      load: (key, signal) => this.#read(key, signal),
      onProblem: options.onProblem,
    });
  }

  get state(): ResourceState<NoticeList> {
    return this.#resource.state;
  }

  /** When what is shown was read, milliseconds. */
  get asOf(): number {
    return this.#asOf;
  }

  /** From 1. */
  get page(): number {
    return this.#cursors.length;
  }

  get pages(): number {
    return Math.max(1, Math.ceil((this.state.value?.total ?? 0) / this.#options.pageSize()));
  }

  turn(turn: 'next' | 'previous'): void {
    const cursor = this.state.value?.nextCursor;
    if (turn === 'next' && cursor) this.#cursors = [...this.#cursors, cursor];
    if (turn === 'previous' && this.page > 1) this.#cursors = this.#cursors.slice(0, -1);
  }

  /** Back to the first page, as it is now. */
  restart(): void {
    if (this.page === 1) this.#resource.refresh();
    else this.#cursors = [undefined];
  }

  refresh(): void {
    this.#resource.refresh();
  }

  /** What the page would be now, without showing it. */
  async peek(): Promise<Outcome<NoticeList> | undefined> {
    const key = this.#key();
    return key && this.#read(key, new AbortController().signal);
  }

  /** A notice as it is now, in its place. */
  accept(notice: Notice): void {
    const { value } = this.state;
    if (value)
      this.#resource.accept({ ...value, items: value.items.map((one) => (one.id === notice.id ? notice : one)) });
  }

  async #read([backend, query, limit, cursor]: PageKey, signal: AbortSignal): Promise<Outcome<NoticeList>> {
    const outcome = await backend.listNotices(
      { ...(JSON.parse(query) as NoticeQuery), limit, ...(cursor === undefined ? {} : { cursor }) },
      { signal },
    );
    if (outcome.ok) this.#asOf = Date.now();
    return outcome;
  }

  #key(): PageKey | undefined {
    const [backend, query] = [this.#options.backend(), this.#options.query()];
    if (!backend || !query) return undefined;
    const asked = JSON.stringify(query);
    // Other words or filters begin at their own first page.
    if (asked !== this.#asked) [this.#asked, this.#cursors] = [asked, [undefined]];
    return [backend, asked, this.#options.pageSize(), this.#cursors.at(-1)];
  }
}
