/** Everything of the board but its first list: what is new, filters, addresses, a notice by itself, figures, taking along. */
import type { Notice, NoticeList } from '@doorstep/contract';
import { errorState, formatMoment, Lazy, skeleton, Words, type LiveItems, type WidgetState } from '@doorstep/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noticeQuery, type BoardPlace } from '../notice-board-model.js';
import { linkId, type ItemOptions } from '../notice-view.js';
import { adoptStyles } from './adopt-styles.js';
import { BoardAddress } from './board-address.js';
import { filterCount, withParts } from './board-filter.js';
import type { BoardScene } from './board-scene.js';
import { clearButton, emptyBoard, totalWords } from './empty-view.js';
import { FilterChoices } from './filter-choices.js';
import { filterFields } from './filter-view.js';
import { laterMessages } from './later-messages.js';
import { compactList, noticeTable, pager } from './layout-view.js';
import { laterStyles } from './later-styles.js';
import type { LaterSpeech } from './later-words.js';
import { changesBetween, followNotices } from './live-notices.js';
import { OpenedNotice } from './opened-notice.js';
import { ReadingPlace } from './reading-place.js';
import type { StatisticsPanel } from './statistics/statistics-panel.js';
import { TakeAlong } from './take-along.js';
import { newPill, staleMessage } from './tools-view.js';

export interface LaterHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly shadowRoot: ShadowRoot | null;
  readonly resolvedLocale: string;
}

export class LaterBoard implements ReactiveController {
  readonly words: Words<typeof laterMessages.english>;
  readonly address: BoardAddress;
  readonly #host: LaterHost;
  readonly #scene: BoardScene;
  readonly #reading: ReadingPlace;
  readonly #opened: OpenedNotice;
  readonly #live: LiveItems<Notice>;
  readonly #choices: FilterChoices;
  readonly #panel: Lazy<StatisticsPanel>;
  readonly #takeAlong: TakeAlong;
  #gone: ReadonlySet<string> = new Set();
  #expectsList = false;

  constructor(host: LaterHost, scene: BoardScene) {
    this.#host = host;
    this.#scene = scene;
    adoptStyles(host.shadowRoot, laterStyles);
    this.words = new Words(host, laterMessages);
    this.#reading = new ReadingPlace(host);
    this.address = new BoardAddress(host, {
      mode: scene.urlState,
      prefix: scene.urlPrefix,
      onMove: (place) => this.#move(place),
    });
    this.#opened = new OpenedNotice(host, {
      core: scene.core,
      backend: scene.backend,
      id: () => this.#openId,
      addressOf: scene.hrefOf,
      onBack: () => (scene.only() ? undefined : () => this.#close()),
      problemWords: scene.problemWords,
      onProblem: scene.report,
    });
    this.#live = followNotices(host, {
      backend: () => (scene.live() && scene.backend()?.protocol === 'doorstep' ? scene.backend() : undefined),
      isShown: (id) => id === this.#openId || this.#listed(id),
      onItem: (notice) => this.#takeIn(notice),
      onGone: (id) => this.#takeDown(id),
      onMissed: () => void this.#catchUp(),
    });
    this.#choices = new FilterChoices(host, scene.backend);
    this.#panel = new Lazy(host, () => this.#loadPanel());
    this.#takeAlong = new TakeAlong(scene, {
      addressOf: (place) => this.address.addressOf(place),
      isGone: (id) => this.isGone(id),
    });
    host.addController(this);
  }

  get openedState(): WidgetState {
    return this.#opened.state;
  }

  get figuresState(): WidgetState {
    const state = this.#panel.present?.state;
    if (!state) return this.#panel.hasFailed ? 'error' : 'loading';
    if (state.status === 'failed') return state.problem.code === 'offline' ? 'offline' : 'error';
    return state.value ? 'ready' : 'loading';
  }

  /** A notice was pressed: where the list was left is remembered, and the focus goes along. */
  enter(id: string, scroll: number): void {
    this.#reading.leave(linkId({ id }), scroll);
    this.#opened.takeFocus();
  }

  /** To the list's heading, for eyes, keyboards and screen readers alike. */
  lead(): void {
    void this.#reading.toList();
  }

  /** Another list was asked for: whatever was new is in it, and how much was found is said when it comes. */
  expectList(): void {
    this.#live.clear();
    this.#expectsList = true;
  }

  hostUpdated(): void {
    const { pages, announcer } = this.#scene;
    if (!this.#expectsList || pages.state.status !== 'ready') return;
    this.#expectsList = false;
    announcer.announce(this.totalWords(pages.state.value));
  }

  /** Its words go at once, whether or not the list can be read again; its place stays, so that nothing moves. */
  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  /** What unfolds the filter, and how much of it is set. */
  filterLabel(): string {
    const count = filterCount(this.#scene.place().filter);
    return count === 0 ? this.#scene.words.say('filters') : this.words.say('filtersActive', { count });
  }

  totalWords(list: NoticeList): string {
    return totalWords({ ...this.#speech, list, filter: this.#scene.place().filter });
  }

  renderClear(): unknown {
    return clearButton({ ...this.#speech, filter: this.#scene.place().filter }, () => this.#scene.narrow({}));
  }

  renderEmpty(list: NoticeList): unknown {
    return emptyBoard({ ...this.#speech, list, filter: this.#scene.place().filter }, () => {
      this.#scene.narrow({});
      this.lead();
    });
  }

  renderOpened(): unknown {
    return this.#opened.render(this.#speech);
  }

  renderFields(): unknown {
    this.#choices.ask();
    const { place, fixed, narrow } = this.#scene;
    const { filter } = place();
    return filterFields({
      ...this.#speech,
      filter,
      fixed: fixed(),
      ...this.#choices.value,
      now: Date.now(),
      onSet: (parts) => narrow(withParts(filter, parts)),
    });
  }

  renderLayout(
    layout: 'table' | 'compact',
    items: readonly Notice[],
    itemOf: (notice: Notice) => ItemOptions,
  ): unknown {
    const draw = layout === 'table' ? noticeTable : compactList;
    return draw({ ...this.#speech, items, itemOf, isGone: (id) => this.isGone(id) });
  }

  renderPager(): unknown {
    return pager({
      ...this.#speech,
      pages: this.#scene.pages,
      onTurn: () => {
        this.#scene.draw();
        this.lead();
      },
    });
  }

  /** What is new, and from when a list is that could not be brought up to date. */
  renderNews(): unknown {
    const { pages } = this.#scene;
    const pill = newPill({
      ...this.#speech,
      count: this.#live.count,
      onShow: () => {
        this.#live.clear();
        pages.restart();
        this.lead();
      },
    });
    const { state, asOf } = pages;
    if (state.status !== 'failed' || !state.value) return pill;
    const moment = formatMoment(asOf, { locale: this.words.locale, timeZone: this.#scene.timeZone() });
    const stale = state.problem.code === 'offline' ? 'staleOffline' : 'staleFailed';
    return [pill, staleMessage(this.words.say(stale, { moment }))];
  }

  renderTools(): unknown {
    return this.#takeAlong.render(this.#speech);
  }

  renderFigures(): unknown {
    const { part } = this.#panel;
    if (part) return part.render();
    const { core } = this.#scene;
    if (!this.#panel.hasFailed) return skeleton({ label: core.say('loading'), lines: 8 });
    return errorState({
      message: this.words.say('figuresUnavailable'),
      retryLabel: core.say('retry'),
      onRetry: () => void this.#panel.fetch(),
    });
  }

  get #speech(): LaterSpeech {
    return { words: this.#scene.words, later: this.words, timeZone: this.#scene.timeZone() };
  }

  get #openId(): string | undefined {
    return this.#scene.only() ?? this.#scene.place().notice;
  }

  #listed(id: string): boolean {
    return this.#scene.pages.state.value?.items.some((notice) => notice.id === id) ?? false;
  }

  #move(place: BoardPlace): void {
    const wasOpen = this.#scene.place().notice;
    this.#scene.arrive(place);
    if (wasOpen && !place.notice) void this.#reading.comeBack();
  }

  #close(): void {
    const { notice: _notice, ...place } = this.#scene.place();
    this.#scene.go(place, 'step');
    void this.#reading.comeBack();
  }

  #takeIn(notice: Notice): void {
    if (this.#openId === notice.id) this.#opened.accept(notice);
    this.#scene.pages.accept(notice);
  }

  #takeDown(id: string): void {
    if (this.#openId === id) this.#opened.refresh();
    this.#gone = new Set([...this.#gone, id]);
    this.#scene.draw();
  }

  /** Reads again what may have been missed, and still moves nothing that somebody reads. */
  async #catchUp(): Promise<void> {
    const { pages, place } = this.#scene;
    if (this.#openId) this.#opened.refresh();
    const shown = pages.state.value;
    // Later pages begin at a notice and not at a number: what is new never reaches them.
    const isFirst = pages.page === 1 && place().filter.sort === undefined;
    if (!shown?.total || !isFirst) {
      pages.refresh();
      return;
    }
    const read = await pages.peek();
    // Somebody went on meanwhile, to what was read just now.
    if (pages.state.value !== shown) return;
    if (!read?.ok) {
      pages.refresh();
      return;
    }
    const { fresh, changed, gone } = changesBetween(shown, read.value);
    for (const id of fresh) this.#live.addFresh(id);
    for (const notice of changed) this.#takeIn(notice);
    for (const id of gone) this.#takeDown(id);
  }

  async #loadPanel(): Promise<StatisticsPanel> {
    const { StatisticsPanel, figureStyles } = await import('./statistics/statistics-panel.js');
    adoptStyles(this.#host.shadowRoot, [figureStyles]);
    const { core, backend, place, fixed, go, problemWords, report } = this.#scene;
    return new StatisticsPanel(this.#host, {
      core,
      backend: () => (place().view === 'figures' ? backend() : undefined),
      place: () => {
        const { category, center, area } = noticeQuery(place().filter, fixed());
        return withParts({}, { category, center, area });
      },
      problemWords,
      onProblem: report,
      onList: (parts) => {
        go({ view: 'notices', filter: withParts(place().filter, parts) }, 'step');
        void this.#reading.focus('board-heading');
      },
    });
  }
}
