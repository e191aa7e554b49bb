/** `<doorstep-notice-board>`: what was asked for, what was done about it, and whether people were satisfied. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Discovery, Notice, NoticeKind } from '@doorstep/contract';
import {
  Announcer,
  DoorstepElement,
  errorState,
  Lazy,
  Resource,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { LaterBoard } from './later/later-board.js';
import { DoorstepSelectEvent } from './notice-board-events.js';
import { noticeBoardMessages } from './notice-board-messages.js';
import {
  addressTells,
  everything,
  noticeQuery,
  withWords,
  type BoardFilter,
  type BoardPlace,
  type UrlState,
} from './notice-board-model.js';
import { noticeBoardStyles } from './notice-board-styles.js';
import { boardHead, filterBar, noticeList, type Layout } from './notice-board-view.js';
import { NoticePages } from './notice-pages.js';
import type { ItemOptions } from './notice-view.js';

/**
 * A board of published resolutions, clarifications and announcements, with figures, feeds and a sheet for the wall.
 *
 * @slot - What stands in the page until the board is ready: a plain link to the backend's own page.
 * @csspart notice - One notice in the list. @csspart notice-link - Its title. @csspart opened - The opened notice.
 * @csspart filter - Search and filters. @csspart pager - The way through the pages. @csspart tools - Feeds, table, print.
 * @csspart figures - The statistics. @csspart new - Says that there are new notices. @csspart view-button - Notices or figures.
 * @fires doorstep-select - A notice was opened. Detail: its `id`.
 */
export class DoorstepNoticeBoard extends DoorstepElement {
  static override styles = noticeBoardStyles;

  /** Only notices of this center. */
  @property() center?: string;

  /** Only notices of this area and all below it. */
  @property() area?: string;

  /** Only notices of this category. */
  @property() category?: string;

  /** Only `resolution`, `clarification` or `announcement`. */
  @property() kind?: NoticeKind;

  /** Notices per page, 1 to 50. Default 10. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /** Tell of new notices as they are published. */
  @property({ type: Boolean }) live = false;

  /** Show this one notice, without a list. */
  @property() notice?: string;

  /** `list`, `table`, or `compact` for narrow places: titles and days alone. */
  @property() layout: Layout = 'list';

  /** Whether the page's address remembers what is shown: `none` (default), `query` or `hash`. */
  @property({ attribute: 'url-state' }) urlState: UrlState = 'none';

  /** What the board's part of the address begins with. Default `nb`; two boards on a page take two. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'nb';

  readonly #words = new Words(this, noticeBoardMessages);
  readonly #announcer = new Announcer(this);
  readonly #pages = new NoticePages(this, {
    backend: () => this.connection,
    query: () => (this.notice || !this.#knowsPlace ? undefined : noticeQuery(this.#place.filter, this.#fixed)),
    pageSize: () => Math.min(50, Math.max(1, Math.floor(this.pageSize) || 10)),
    onProblem: (problem) => this.report(problem),
  });
  readonly #discovery = new Resource<readonly [Backend], Discovery>(this, {
    key: () => (this.connection ? [this.connection] : undefined),
    load: ([backend], signal) => backend.discover({ signal }),
  });
  /** Everything but the first list, fetched while that is read. */
  readonly #later = new Lazy<LaterBoard>(this, () => this.#loadLater());
  #place: BoardPlace = everything;
  #typed: string | undefined;
  #filters: 'folded' | 'unfolded' = 'folded';

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('urlState') || changed.has('urlPrefix')) this.#readAddress(this.#later.present);
    super.willUpdate(changed);
  }

  protected override currentState(): WidgetState {
    const later = this.#later.present;
    const { state } = this.#pages;
    if (this.#openId || this.#place.view === 'figures') {
      if (!later) return this.#later.hasFailed ? 'error' : 'loading';
      return this.#openId ? later.openedState : later.figuresState;
    }
    if (state.status === 'failed') return state.problem.code === 'offline' ? 'offline' : 'error';
    if (!state.value) return 'loading';
    return state.value.total === 0 ? 'empty' : 'ready';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { status } = this.#pages.state;
    // Nobody waits for the rest where the first list does not need it.
    if (status === 'ready' || status === 'failed' || !this.#knowsPlace || this.notice || this.layout !== 'list')
      if (!this.#later.hasFailed) void this.#later.fetch();
  }

  protected override renderContent(): unknown {
    return html`${this.#announcer.region()}
      <div class="board" part="board">
        ${this.#openId ? this.#renderLater((later) => later.renderOpened()) : this.#renderBoard()}
      </div>`;
  }

  #renderBoard(): unknown {
    const { view, filter } = this.#place;
    const { layout } = this;
    const onView = (next: BoardPlace['view']) => this.#go({ view: next, filter }, 'step');
    const head = boardHead({ ...this.#speech, view, layout, onView });
    if (view === 'figures') return html`${head}${this.#renderLater((later) => later.renderFigures())}`;
    const later = this.#arrived;
    if (layout === 'compact')
      return html`${head}
        <div>${later?.renderNews()}${this.#renderList()}</div>`;
    return html`${head}${this.#renderFilter()}
      <div>${later?.renderNews()}${this.#renderList()}</div>
      ${later?.renderTools()}`;
  }

  #renderFilter(): unknown {
    const { filter } = this.#place;
    return filterBar({
      ...this.#speech,
      clear: this.#arrived?.renderClear(),
      label: this.#arrived?.filterLabel() ?? this.#words.say('filters'),
      typed: this.#typed ?? filter.q ?? '',
      fields: this.#filters === 'unfolded' ? this.#renderLater((later) => later.renderFields()) : undefined,
      onType: (typed) => (this.#typed = typed),
      onSearch: () => this.#narrow(withWords(filter, this.#typed ?? filter.q ?? '')),
      onUnfold: () => {
        this.#filters = this.#filters === 'folded' ? 'unfolded' : 'folded';
        this.requestUpdate();
      },
    });
  }

  #renderList(): unknown {
    const { layout } = this;
    const { state, page, pages } = this.#pages;
    if (!state.value) {
      if (state.status !== 'failed') return skeleton({ label: this.#words.say('loading'), lines: 9 });
      return this.#renderProblem(state.problem, () => this.#pages.refresh());
    }
    const list = state.value;
    const { items, total } = list;
    if (total === 0) return this.#renderLater((later) => later.renderEmpty(list));
    const later = this.#arrived;
    const itemOf = (notice: Notice): ItemOptions => ({
      ...this.#speech,
      notice,
      href: this.#hrefOf(notice.id),
      onOpen: (id) => this.#open(id),
    });
    return noticeList({
      ...this.#speech,
      layout,
      list,
      page,
      pages,
      heading: later?.totalWords(list) ?? this.#words.say('total', { count: total }),
      busy: state.status === 'loading' ? 'busy' : 'idle',
      isGone: (id) => later?.isGone(id) ?? false,
      itemOf,
      other: layout === 'list' ? undefined : this.#renderLater((later) => later.renderLayout(layout, items, itemOf)),
      pager: layout === 'compact' ? nothing : later?.renderPager(),
    });
  }

  /** What a part that comes later draws, or that it is on its way. */
  #renderLater(draw: (later: LaterBoard) => unknown): unknown {
    const { part } = this.#later;
    if (part?.words.ready) return draw(part);
    if (!this.#later.hasFailed) return skeleton({ label: this.coreWords.say('loading'), lines: 8 });
    return this.#renderProblem({ code: 'offline', title: '' }, () => void this.#later.fetch());
  }

  #renderProblem(problem: ClientProblem, onRetry: () => void): unknown {
    const { phone } = problem;
    return errorState({
      message: this.problemWords(problem),
      retryLabel: this.coreWords.say('retry'),
      onRetry,
      phone: phone ? { number: phone, label: this.coreWords.say('call', { phone }) } : undefined,
    });
  }

  /** What comes later, once it can speak too. */
  get #arrived(): LaterBoard | undefined {
    const later = this.#later.present;
    return later?.words.ready ? later : undefined;
  }

  get #openId(): string | undefined {
    return this.notice ?? this.#place.notice;
  }

  get #speech() {
    return { words: this.#words, timeZone: this.#discovery.value?.timeZone };
  }

  get #fixed(): BoardFilter {
    const { center, area, category, kind } = this;
    return Object.fromEntries(Object.entries({ center, area, category, kind }).filter(([, value]) => value));
  }

  /** False while the page's address says something that has not been read. */
  get #knowsPlace(): boolean {
    return this.#later.present !== undefined || this.#later.hasFailed || !addressTells(this.urlState, this.urlPrefix);
  }

  #hrefOf(notice: string): string {
    const { url, locale } = this.connection ?? {};
    return (
      this.#later.present?.address.addressOf({ ...this.#place, notice }) ??
      `${url ?? ''}/form?w=notice-board&notice=${encodeURIComponent(notice)}&locale=${locale ?? ''}`
    );
  }

  #go(place: BoardPlace, step: 'step' | 'adjust'): void {
    this.#arrive(place);
    this.#later.present?.address.write(place, step);
  }

  #arrive(place: BoardPlace): void {
    this.#place = place;
    this.requestUpdate();
  }

  #narrow(filter: BoardFilter): void {
    this.#typed = undefined;
    this.#later.present?.expectList();
    this.#go({ view: 'notices', filter }, 'adjust');
  }

  #open(id: string): void {
    if (!this.dispatchEvent(new DoorstepSelectEvent(id))) return;
    const scroll = scrollY;
    this.#go({ ...this.#place, notice: id }, 'step');
    void this.#later.fetch().then((later) => later?.enter(id, scroll));
  }

  #readAddress(later: LaterBoard | undefined): void {
    this.#place = later?.address.read() ?? this.#place;
  }

  async #loadLater(): Promise<LaterBoard> {
    const { LaterBoard } = await import('./later/later-board.js');
    const later = new LaterBoard(this, {
      words: this.#words,
      core: this.coreWords,
      pages: this.#pages,
      announcer: this.#announcer,
      backend: () => this.connection,
      timeZone: () => this.#discovery.value?.timeZone,
      cityName: () => this.#discovery.value?.name,
      place: () => this.#place,
      fixed: () => this.#fixed,
      only: () => this.notice,
      live: () => this.live,
      urlState: () => this.urlState,
      urlPrefix: () => this.urlPrefix,
      hrefOf: (id) => this.#hrefOf(id),
      go: (place, step) => this.#go(place, step),
      arrive: (place) => this.#arrive(place),
      narrow: (filter) => this.#narrow(filter),
      draw: () => this.requestUpdate(),
      problemWords: (problem) => this.problemWords(problem),
      report: (problem) => this.report(problem),
    });
    // Whoever went somewhere before this came is left there.
    if (this.#place === everything) this.#readAddress(later);
    else later.address.write(this.#place, 'adjust');
    return later;
  }
}
