/** The queue: what is late first, then what is due next. Read anew while somebody looks at it, without moving the place of reading. */
import type { Backend } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { CategoryList, CenterList, StaffQueue } from '@doorstep/contract';
import { button, emptyState, errorState, icons, Resource, skeleton, type ResourceState } from '@doorstep/core';
import { html, nothing } from 'lit';
import type { DeskRoom } from '../desk-room.js';
import { Pulse } from '../pulse.js';
import { isFiltered, queuePageSize, queueQuery, wholeQueue, type QueueFilter } from './queue-model.js';
import { queueFilters, queueRow } from './queue-view.js';

/** Milliseconds. */
const refreshEvery = 20_000;

export class QueuePage {
  readonly #room: DeskRoom;
  readonly #choices: Resource<readonly [Backend], { categories: CategoryList; centers: CenterList }>;
  readonly #list: Resource<readonly [Desk, string], StaffQueue>;
  #filter: QueueFilter = wholeQueue;
  /** Where each page that was turned began; the last is the one on screen. */
  #cursors: readonly (string | undefined)[] = [undefined];
  #typed = '';

  /** `shown`: whether it is on screen; else it asks for nothing. */
  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#choices = new Resource(room.host, {
      key: () => {
        const backend = shown() ? room.backend() : undefined;
        return backend && [backend];
      },
      load: async ([backend], signal) => {
        const [categories, centers] = await Promise.all([
          backend.listCategories({}, { signal }),
          backend.listCenters({ limit: 200 }, { signal }),
        ]);
        if (!categories.ok) return categories;
        return centers.ok ? { ok: true, value: { categories: categories.value, centers: centers.value } } : centers;
      },
    });
    this.#list = new Resource(room.host, {
      key: () => {
        const [desk, me] = [room.desk(), room.me()];
        if (!desk || !me || !shown()) return undefined;
        return [desk, JSON.stringify(queueQuery(this.#filter, me, this.#cursors.at(-1)))];
      },
      load: ([desk, query], signal) => desk.listStaffRequests(JSON.parse(query) as object, { signal }),
      onProblem: (problem) => room.onProblem(problem),
    });
    new Pulse(room.host, refreshEvery, () => {
      if (shown()) this.#list.refresh();
    });
  }

  get state(): ResourceState<StaffQueue> {
    return this.#list.state;
  }

  refresh(): void {
    this.#list.refresh();
  }

  forget(): void {
    this.#filter = wholeQueue;
    this.#cursors = [undefined];
    this.#typed = '';
  }

  render(): unknown {
    const { words } = this.#room;
    return html`<section class="page" aria-labelledby="desk-heading">
      <div class="page-head">
        <h2 id="desk-heading" tabindex="-1">${words.say('queueTitle')}</h2>
        <p class="muted" id="queue-count">${this.#count()}</p>
      </div>
      ${queueFilters({
        room: this.#room,
        filter: this.#filter,
        typed: this.#typed,
        categories: this.#choices.value?.categories.items ?? [],
        centers: this.#choices.value?.centers.items ?? [],
        onType: (typed) => {
          this.#typed = typed;
          this.#room.host.requestUpdate();
        },
        onSet: (change) => this.#set({ ...this.#filter, ...change }),
      })}
      ${this.#renderList()}
    </section>`;
  }

  #renderList(): unknown {
    const { words, core } = this.#room;
    const { status, value } = this.#list.state;
    const problem = this.#list.state.status === 'failed' ? this.#list.state.problem : undefined;
    if (!value) {
      if (status !== 'failed' || !problem) return skeleton({ label: words.say('loadingQueue'), lines: 8 });
      return errorState({
        message: this.#room.problemWords(problem),
        retryLabel: core.say('retry'),
        onRetry: () => this.#list.refresh(),
      });
    }
    const now = Date.now();
    return html`${problem ? html`<p class="stale" role="status">${words.say('stale')}</p>` : nothing}
    ${
      value.items.length === 0
        ? this.#renderNone()
        : html`<ul class="queue" part="queue">
            ${value.items.map((item) => queueRow(item, this.#room, now))}
          </ul>`
    }
    ${this.#renderPager(value)}`;
  }

  #renderNone(): unknown {
    const { words } = this.#room;
    return isFiltered(this.#filter)
      ? emptyState({
          title: words.say('noneTitle'),
          body: words.say('noneBody'),
          action: button({ label: words.say('clearFilters'), onClick: () => this.#clear() }),
          icon: icons.search,
        })
      : emptyState({ title: words.say('emptyTitle'), body: words.say('emptyBody'), icon: icons.check });
  }

  #renderPager({ nextCursor, total }: StaffQueue): unknown {
    const page = this.#cursors.length;
    const pages = Math.max(page, Math.ceil(total / queuePageSize));
    if (pages === 1) return nothing;
    const { words } = this.#room;
    return html`<nav class="pager no-print" part="pager" aria-label=${words.say('pages')}>
      ${page > 1 ? button({ label: words.say('previousPage'), onClick: () => this.#turn(this.#cursors.slice(0, -1)) }) : nothing}
      <span>${words.say('pageOf', { page, pages })}</span>
      ${nextCursor === null ? nothing : button({ label: words.say('nextPage'), onClick: () => this.#turn([...this.#cursors, nextCursor]) })}
    </nav>`;
  }

  #count(): string {
    const value = this.#list.value;
    return value ? this.#room.words.say('queueCount', { count: value.total }) : '';
  }

  #set(filter: QueueFilter): void {
    this.#filter = filter;
    this.#cursors = [undefined];
    this.#room.host.requestUpdate();
  }

  #clear(): void {
    this.#typed = '';
    this.#set(wholeQueue);
  }

  #turn(cursors: readonly (string | undefined)[]): void {
    this.#cursors = cursors;
    this.#room.host.requestUpdate();
    this.#room.host.shadowRoot?.querySelector<HTMLElement>('#desk-heading')?.focus();
  }
}
