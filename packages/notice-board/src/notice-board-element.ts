/** `<doorstep-notice-board>`: what was asked for, what was done about it, and whether people were satisfied. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { CategoryList, CenterList, Discovery, Notice, NoticeKind } from '@doorstep/contract';
import { Announcer, DoorstepElement, Lazy, Resource, skeleton, Words, type WidgetState } from '@doorstep/core';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BoardAddress, type UrlState } from './board-address.js';
import { LiveNotices } from './live-notices.js';
import { DoorstepSelectEvent } from './notice-board-events.js';
import { noticeBoardMessages } from './notice-board-messages.js';
import { everything, noticeQuery, withParts, type BoardFilter, type BoardPlace } from './notice-board-model.js';
import { noticeBoardStyles } from './notice-board-styles.js';
import { boardHead, type Layout } from './notice-board-view.js';
import { NoticePages } from './notice-pages.js';
import { linkId } from './notice-view.js';
import { OpenedNotice } from './opened-notice.js';
import { ReadingPlace } from './reading-place.js';
import { NoticeListing } from './notice-listing.js';
import type { StatisticsPanel } from './statistics/statistics-panel.js';

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
  readonly #reading = new ReadingPlace(this);
  readonly #address = new BoardAddress(this, {
    mode: () => this.urlState,
    prefix: () => this.urlPrefix,
    onMove: (place) => this.#arrive(place),
  });
  readonly #pages = new NoticePages(this, {
    backend: () => this.connection,
    query: () => (this.notice ? undefined : noticeQuery(this.#place.filter, this.#fixed)),
    pageSize: () => Math.min(50, Math.max(1, Math.floor(this.pageSize) || 10)),
    onProblem: (problem) => this.report(problem),
  });
  readonly #discovery = new Resource<readonly [Backend], Discovery>(this, {
    key: () => (this.connection ? [this.connection] : undefined),
    load: ([backend], signal) => backend.discover({ signal }),
  });
  readonly #choices = new Resource<readonly [Backend], { categories: CategoryList; centers: CenterList }>(this, {
    key: () => (this.connection && this.#asksChoices ? [this.connection] : undefined),
    load: async ([backend], signal) => {
      const [categories, centers] = await Promise.all([
        backend.listCategories({}, { signal }),
        backend.listCenters({ limit: 200 }, { signal }),
      ]);
      if (!categories.ok) return categories;
      return centers.ok ? { ok: true, value: { categories: categories.value, centers: centers.value } } : centers;
    },
  });
  readonly #opened = new OpenedNotice(this, {
    core: this.coreWords,
    backend: () => this.connection,
    id: () => this.#openId,
    addressOf: (id) => this.#hrefOf(id),
    onBack: () => (this.notice ? undefined : () => this.#close()),
    problemWords: (problem) => this.problemWords(problem),
    onProblem: (problem) => this.report(problem),
  });
  readonly #live = new LiveNotices(this, {
    url: () => (this.live && this.connection?.protocol === 'doorstep' ? this.connection.url : undefined),
    onGone: (id) => this.#takeDown(id),
    onMissed: () => this.#pages.refresh(),
  });
  readonly #panel = new Lazy<StatisticsPanel>(this, () => this.#loadPanel());
  readonly #listing = new NoticeListing(this, {
    words: this.#words,
    core: this.coreWords,
    pages: this.#pages,
    live: this.#live,
    reading: this.#reading,
    hrefOf: (id) => this.#hrefOf(id),
    onOpen: (id) => this.#open(id),
    onFilter: (filter) => this.#go({ view: 'notices', filter }, 'adjust'),
    onChoices: () => {
      this.#asksChoices = true;
      this.requestUpdate();
    },
    problemWords: (problem) => this.problemWords(problem),
  });
  #place: BoardPlace = everything;
  #asksChoices = false;

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('urlState') || changed.has('urlPrefix')) this.#place = this.#address.read() ?? this.#place;
    super.willUpdate(changed);
  }

  protected override currentState(): WidgetState {
    if (this.#openId) return this.#opened.state;
    const state = this.#place.view === 'figures' ? this.#panel.present?.state : this.#pages.state;
    if (!state) return this.#panel.hasFailed ? 'error' : 'loading';
    if (state.status === 'failed') return state.problem.code === 'offline' ? 'offline' : 'error';
    if (!state.value) return 'loading';
    return this.#place.view === 'notices' && this.#pages.state.value?.total === 0 ? 'empty' : 'ready';
  }

  protected override renderContent(): unknown {
    return html`${this.#announcer.region()}
      <div class="board" part="board">${this.#openId ? this.#opened.render(this.#speech) : this.#renderBoard()}</div>`;
  }

  #renderBoard(): unknown {
    const { view, filter } = this.#place;
    const head = boardHead({
      ...this.#speech,
      view,
      layout: this.layout,
      onView: (next) => this.#go({ view: next, filter }, 'step'),
    });
    if (view === 'figures') return html`${head}${this.#renderFigures()}`;
    return html`${head}${this.#listing.render({
      ...this.#speech,
      filter,
      fixed: this.#fixed,
      layout: this.layout,
      choices: this.#choices.value,
      backend: this.connection,
      home: this.#address.addressOf({ view: 'notices', filter }),
      name: this.#discovery.value?.name,
    })}`;
  }

  #renderFigures(): unknown {
    const { part } = this.#panel;
    if (this.#panel.hasFailed) return html`<p role="alert">${this.#words.say('figuresUnavailable')}</p>`;
    return part?.render() ?? skeleton({ label: this.#words.say('loadingFigures'), lines: 8 });
  }

  get #openId(): string | undefined {
    return this.notice ?? this.#place.notice;
  }

  get #speech() {
    return { words: this.#words, timeZone: this.#discovery.value?.timeZone };
  }

  get #fixed(): BoardFilter {
    const { center, area, category, kind } = this;
    return withParts({}, { center, area, category, kind });
  }

  #hrefOf(notice: string): string {
    const own = this.#address.addressOf({ ...this.#place, notice });
    const { url, locale } = this.connection ?? {};
    return own ?? `${url ?? ''}/form?w=notice-board&notice=${encodeURIComponent(notice)}&locale=${locale ?? ''}`;
  }

  #go(place: BoardPlace, step: 'step' | 'adjust'): void {
    this.#place = place;
    this.#address.write(place, step);
    this.requestUpdate();
  }

  #arrive(place: BoardPlace): void {
    const wasOpen = this.#place.notice;
    this.#place = place;
    this.requestUpdate();
    if (wasOpen && !place.notice) void this.#reading.comeBack();
  }

  #open(id: string): void {
    if (!this.dispatchEvent(new DoorstepSelectEvent(id))) return;
    this.#reading.leave(linkId({ id }));
    this.#go({ ...this.#place, notice: id }, 'step');
    this.#opened.takeFocus();
  }

  #close(): void {
    const { notice: _notice, ...place } = this.#place;
    this.#go(place, 'step');
    void this.#reading.comeBack();
  }

  #takeDown(id: string): void {
    if (this.#openId === id) this.#opened.refresh();
    const shown = this.#pages.state.value?.items.some((notice: Notice) => notice.id === id);
    if (shown) this.#pages.refresh();
  }

  async #loadPanel(): Promise<StatisticsPanel> {
    const { StatisticsPanel } = await import('./statistics/statistics-panel.js');
    return new StatisticsPanel(this, {
      core: this.coreWords,
      backend: () => (this.#place.view === 'figures' ? this.connection : undefined),
      place: () => {
        const { category, center, area } = noticeQuery(this.#place.filter, this.#fixed);
        return { ...(category ? { category } : {}), ...(center ? { center } : {}), ...(area ? { area } : {}) };
      },
      problemWords: (problem: ClientProblem) => this.problemWords(problem),
      onProblem: (problem: ClientProblem) => this.report(problem),
      onList: (parts) => {
        this.#go({ view: 'notices', filter: withParts(this.#place.filter, parts) }, 'step');
        void this.#reading.focus('board-heading');
      },
    });
  }
}
