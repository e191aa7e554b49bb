/** The list of the board and what stands around it: search, filters, pages, what is new, feeds, print. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { CategoryList, CenterList } from '@doorstep/contract';
import { directionOf, errorState, formatMoment, skeleton, type CoreWords } from '@doorstep/core';
import { html, nothing } from 'lit';
import { filterBar } from './filter-view.js';
import type { LiveNotices } from './live-notices.js';
import { isNarrowed, noticeQuery, shownAddress, withParts, type BoardFilter } from './notice-board-model.js';
import { newPill, noticeList, staleMessage, tools, type Layout } from './notice-board-view.js';
import type { NoticePages } from './notice-pages.js';
import type { BoardWords, Speech } from './notice-words.js';
import type { PlaceHost, ReadingPlace } from './reading-place.js';

export interface ListingOptions {
  readonly words: BoardWords;
  readonly core: CoreWords;
  readonly pages: NoticePages;
  readonly live: LiveNotices;
  readonly reading: ReadingPlace;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly onChoices: () => void;
  readonly problemWords: (problem: ClientProblem) => string;
}

export interface ListingDrawing extends Speech {
  readonly filter: BoardFilter;
  readonly fixed: BoardFilter;
  readonly layout: Layout;
  readonly choices: { readonly categories: CategoryList; readonly centers: CenterList } | undefined;
  readonly backend: Backend | undefined;
  /** The page's own address with the board as it is; absent where the page keeps none. */
  readonly home: string | undefined;
  /** What the city calls itself. */
  readonly name: string | undefined;
}

export class NoticeListing {
  readonly #host: PlaceHost;
  readonly #options: ListingOptions;
  #typed: string | undefined;
  #printing: 'idle' | 'busy' | 'failed' = 'idle';

  constructor(host: PlaceHost, options: ListingOptions) {
    this.#host = host;
    this.#options = options;
  }

  render(drawing: ListingDrawing): unknown {
    const { layout } = drawing;
    return html`${layout === 'compact' ? nothing : this.#filter(drawing)} ${this.#pill(drawing)} ${this.#stale(drawing)}
    ${this.#list(drawing)} ${layout === 'compact' ? nothing : this.#tools(drawing)}`;
  }

  #filter(drawing: ListingDrawing): unknown {
    const { filter } = drawing;
    return filterBar({
      ...drawing,
      typed: this.#typed ?? filter.q ?? '',
      categories: drawing.choices?.categories.items ?? [],
      centers: drawing.choices?.centers.items ?? [],
      now: Date.now(),
      onType: (typed) => (this.#typed = typed),
      onSearch: () => this.#search(filter),
      onSet: (parts) => this.#set(withParts(filter, parts)),
      onClear: () => this.#clear(),
      onOpen: this.#options.onChoices,
    });
  }

  #list(drawing: ListingDrawing): unknown {
    const { pages, core, hrefOf, onOpen, words } = this.#options;
    const { state } = pages;
    if (!state.value) {
      if (state.status !== 'failed') return skeleton({ label: words.say('loading'), lines: 9 });
      const { phone } = state.problem;
      return errorState({
        message: this.#options.problemWords(state.problem),
        retryLabel: core.say('retry'),
        onRetry: () => pages.refresh(),
        phone: phone === undefined ? undefined : { number: phone, label: core.say('call', { phone }) },
      });
    }
    return noticeList({
      ...drawing,
      list: state.value,
      page: pages.page,
      pages: pages.pages,
      narrowed: isNarrowed(drawing.filter) ? 'narrowed' : 'whole',
      busy: state.status === 'loading' ? 'busy' : 'idle',
      hrefOf,
      onOpen,
      onPage: (turn) => this.#turn(turn),
      onClear: () => this.#clear(),
    });
  }

  #pill(drawing: ListingDrawing): unknown {
    return newPill({
      ...drawing,
      count: this.#options.live.count,
      onShow: () => {
        this.#options.live.clear();
        this.#options.pages.restart();
        this.#lead();
      },
    });
  }

  /** A list that could not be brought up to date stays, and says from when it is. */
  #stale({ words, timeZone }: ListingDrawing): unknown {
    const { state, asOf } = this.#options.pages;
    if (state.status !== 'failed' || !state.value) return nothing;
    const moment = formatMoment(asOf, { locale: words.locale, timeZone });
    return staleMessage(words.say(state.problem.code === 'offline' ? 'staleOffline' : 'staleFailed', { moment }));
  }

  #tools(drawing: ListingDrawing): unknown {
    const { backend, filter, fixed, words } = drawing;
    if (!this.#options.pages.state.value?.total) return nothing;
    const query = noticeQuery(filter, fixed);
    const address = (path: string) => shownAddress(backend?.url ?? '', path, query, words.locale);
    return tools({
      ...drawing,
      addresses:
        backend?.protocol === 'doorstep'
          ? { rss: address('notices.rss'), json: address('notices.json'), csv: address('notices.csv') }
          : undefined,
      printing: this.#printing,
      onPrint: () => void this.#print(drawing, drawing.home ?? address('form?w=notice-board')),
    });
  }

  async #print({ words, timeZone, name }: ListingDrawing, address: string): Promise<void> {
    const notices = this.#options.pages.state.value?.items ?? [];
    this.#show('busy');
    try {
      const { printSheet } = await import('./print/print-sheet.js');
      const title = [name, words.say('title')].filter(Boolean).join(' · ');
      const direction = directionOf(words.locale);
      await printSheet({ words, timeZone, title, notices, address, direction, now: Date.now() });
      this.#show('idle');
    } catch {
      this.#show('failed');
    }
  }

  #show(printing: 'idle' | 'busy' | 'failed'): void {
    this.#printing = printing;
    this.#host.requestUpdate();
  }

  #search(filter: BoardFilter): void {
    const typed = this.#typed ?? filter.q ?? '';
    this.#typed = undefined;
    this.#set(withParts(filter, { q: typed }));
  }

  #clear(): void {
    this.#typed = undefined;
    this.#set({});
    this.#lead();
  }

  #set(filter: BoardFilter): void {
    this.#options.live.clear();
    this.#options.onFilter(filter);
  }

  #turn(turn: 'next' | 'previous'): void {
    if (turn === 'next') this.#options.pages.next();
    else this.#options.pages.previous();
    this.#host.requestUpdate();
    this.#lead();
  }

  /** The next list begins at its heading, for eyes, keyboards and screen readers alike. */
  #lead(): void {
    void this.#options.reading.toList();
  }
}
