/** `<doorstep-wish-wall>`: small wishes, kept promises. */
import type { Backend } from '@doorstep/client';
import type { Discovery, Wish, WishFacets, WishStatusFilter } from '@doorstep/contract';
import {
  Announcer,
  button,
  DoorstepElement,
  errorState,
  formatMoment,
  Lazy,
  notice,
  Resource,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { LaterWall } from './later/later-wall.js';
import type { LiveWishes } from './live-wishes.js';
import { headingId, type CardOptions } from './wish-card.js';
import { WishPages } from './wish-pages.js';
import { wishWallMessages } from './wish-wall-messages.js';
import { startFilter, wishesOn, wishInAddress, wishQuery, type WallFilter, type WallPlace } from './wish-wall-model.js';
import { wishWallStyles } from './wish-wall-styles.js';
import { emptyWall, firstOf, wallFilter, wallGrid, wallHead, type FilterOptions } from './wish-wall-view.js';

/**
 * A wall of small wishes: read them, promise to fulfil one, keep the promise, make a wish.
 *
 * @slot - What stands in the page until the wall is ready: a plain link to the backend's own page.
 * @csspart card - One wish on the wall. @csspart card-title - Its title. @csspart state - Its state in words.
 * @csspart units - How many are left. @csspart thanks - Reviewed words of thanks. @csspart filter - Search and filters.
 * @csspart chip - One choice of what to show. @csspart new - Says that there are new wishes. @csspart wish - An opened wish.
 * @fires doorstep-claimed - A promise was made. Detail: `wishId`, `claimId`, `code`.
 * @fires doorstep-released - A promise was given back. Detail: `claimId`.
 * @fires doorstep-fulfilled - Somebody said that it was brought. Detail: `claimId`.
 */
export class DoorstepWishWall extends DoorstepElement {
  static override styles = wishWallStyles;

  /** Only wishes of this area and all below it. */
  @property() area?: string;

  /** Only wishes that are handed over at this center. */
  @property() center?: string;

  /** Only wishes of this category. */
  @property() category?: string;

  /** Only `claimable`, `open`, `part`, `full` or `fulfilled` ones, without a choice. */
  @property() status?: WishStatusFilter;

  /** Wishes per page, 1 to 100. Default 24. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 24;

  /** Follow changes as they happen. */
  @property({ type: Boolean }) live = false;

  /** Show this one wish, without the wall. */
  @property() wish?: string;

  readonly #words = new Words(this, wishWallMessages);
  readonly #announcer = new Announcer(this);
  readonly #pages = new WishPages(this, {
    backend: () => this.connection,
    query: () => (this.wish ? undefined : wishQuery(this.#shownFilter, this.#fixed)),
    pageSize: () => this.#size,
    onProblem: (problem) => this.report(problem),
  });
  readonly #facets = new Resource<readonly [Backend, string], WishFacets>(this, {
    key: () => (this.connection && !this.wish && this.#pages.isThere ? [this.connection, this.#asked] : undefined),
    load: ([backend, asked], signal) => backend.getWishFacets(JSON.parse(asked) as object, { signal }),
  });
  readonly #discovery = new Resource<readonly [Backend], Discovery>(this, {
    key: () => (this.connection && this.#pages.isThere ? [this.connection] : undefined),
    load: ([backend], signal) => backend.discover({ signal }),
  });
  readonly #single = new Resource<readonly [Backend, string], Wish>(this, {
    key: () => (this.connection && this.#openId ? [this.connection, this.#openId] : undefined),
    load: ([backend, id], signal) => backend.getWish(id, { signal }),
    onProblem: (problem) => this.report(problem),
  });
  readonly #changes = new Lazy<LiveWishes>(this, () => this.#loadLive());
  readonly #fields = new Lazy(this, () => this.#loadFields());
  readonly #later = new Lazy<LaterWall>(this, () => this.#loadLater());
  #place: WallPlace = { view: 'wall' };
  #filter: WallFilter = startFilter;
  #typed = '';
  #filterOpen: 'true' | 'false' = 'false';
  #gone: ReadonlySet<string> = new Set();
  #left: { readonly focus: string; readonly scroll: number } | undefined;
  #focusNext: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    this.#followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override currentState(): WidgetState {
    const { view } = this.#place;
    if (view === 'make' || view === 'mine') return this.#later.hasFailed ? 'error' : 'ready';
    const problem = this.#openId ? problemOf(this.#single.state) : this.#pages.problem;
    if (problem) return problem.code === 'offline' ? 'offline' : 'error';
    if (this.#openId) return this.#single.value ? 'ready' : 'loading';
    if (!this.#pages.isThere) return 'loading';
    return this.#pages.shelf.total === 0 ? 'empty' : 'ready';
  }

  /** A change that takes away what had the focus leaves it on the heading of the same wish. */
  protected override update(changed: PropertyValues): void {
    const card = this.shadowRoot?.activeElement?.closest('[data-wish]')?.getAttribute('data-wish');
    super.update(changed);
    if (card && !this.shadowRoot?.activeElement && this.#place.view === 'wall') this.#focusNext ??= headingId(card);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#focusNext)}`);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus({ preventScroll: this.#left !== undefined });
    if (this.#left && this.#place.view === 'wall') {
      scrollTo({ top: this.#left.scroll, behavior: 'instant' });
      this.#left = undefined;
    } else if (this.#place.view !== 'wall') target.scrollIntoView({ block: 'nearest' });
  }

  protected override renderContent(): unknown {
    const inArea = this.wish !== undefined || this.#place.view !== 'wall';
    return html`${this.#announcer.region()}${inArea ? this.#renderArea() : this.#renderWall()}`;
  }

  #renderWall(): unknown {
    const words = this.#words;
    const facets = this.#facets.value;
    const choices: FilterOptions = {
      words,
      filter: this.#filter,
      fixed: {
        ...(this.category ? { category: this.category } : {}),
        ...(this.status ? { status: this.status } : {}),
      },
      facets,
      typed: this.#typed,
      onType: (typed) => {
        this.#typed = typed;
        this.requestUpdate();
      },
      onFilter: (filter) => this.#narrow(filter),
      open: this.#filterOpen,
      onToggle: () => {
        this.#filterOpen = this.#filterOpen === 'true' ? 'false' : 'true';
        this.requestUpdate();
      },
    };
    return html`<div class="wall" part="wall">
      ${wallHead({ words, onMake: () => this.#go({ view: 'make' }, 'make-wish'), onMine: () => this.#go({ view: 'mine' }, 'my-promises') })}
      ${wallFilter(choices, this.#filterOpen === 'true' ? this.#fields.part?.(choices) : nothing)} ${this.#renderGrid()}
    </div>`;
  }

  #renderGrid(): unknown {
    const words = this.#words;
    const { shelf, problem, reading, isThere } = this.#pages;
    if (!isThere) {
      if (!problem) return skeleton({ label: words.say('loading'), lines: 9 });
      return this.#renderProblem(problem, () => void this.#pages.restart());
    }
    if (shelf.total === 0)
      return emptyWall(words, this.#filter, {
        onClear: () => this.#narrow({ ...startFilter, status: 'all' }),
        onMake: () => this.#go({ view: 'make' }, 'make-wish'),
      });
    return html`${problem ? this.#renderStale() : nothing}
    ${wallGrid({
      ...this.#card,
      shelf,
      gone: this.#gone,
      reading,
      pageSize: this.#size,
      fresh: this.#follower?.count ?? 0,
      onFresh: () => void this.#showFresh(),
      onMore: () => void this.#turn('below'),
      onEarlier: () => void this.#turn('above'),
    })}`;
  }

  #renderArea(): unknown {
    const { view } = this.#place;
    const back = this.wish
      ? nothing
      : button({
          id: 'back',
          label: this.#words.say('back'),
          look: 'quiet',
          onClick: () => this.#comeBack(),
        });
    return html`<div class="area ${this.#follower ? 'live' : ''}" part="area">
      ${back}${view === 'wish' || view === 'wall' ? this.#renderWish() : this.#renderLater()}
    </div>`;
  }

  #renderWish(): unknown {
    const { value: wish } = this.#single;
    const problem = problemOf(this.#single.state);
    const words = this.#words;
    if (problem?.status === 404 || problem?.status === 410)
      return html`<div class="plain-state">
        <h2 id="area-heading" tabindex="-1">${words.say('gone')}</h2>
        <p class="muted">${words.say('goneBody')}</p>
      </div>`;
    if (!wish)
      return problem
        ? this.#renderProblem(problem, () => this.#single.refresh())
        : skeleton({ label: words.say('loading') });
    return this.#later.part?.renderWish(wish, this.#card) ?? skeleton({ label: words.say('loading') });
  }

  #renderLater(): unknown {
    const later = this.#later.part;
    if (this.#later.hasFailed)
      return errorState({
        message: this.#words.say('partMissing'),
        retryLabel: this.coreWords.say('retry'),
        onRetry: () => void this.#later.fetch(),
      });
    const id = 'id' in this.#place ? this.#place.id : undefined;
    const wish = this.#single.value ?? wishesOn(this.#pages.shelf).find((one) => one.id === id);
    return later?.render(this.#place, wish) ?? skeleton({ label: this.coreWords.say('loading') });
  }

  #renderProblem(problem: Parameters<DoorstepWishWall['problemWords']>[0], onRetry: () => void): unknown {
    const { say } = { say: this.coreWords.say.bind(this.coreWords) };
    return errorState({
      message: this.problemWords(problem),
      retryLabel: say('retry'),
      onRetry,
      phone: problem.phone ? { number: problem.phone, label: say('call', { phone: problem.phone }) } : undefined,
    });
  }

  #renderStale(): unknown {
    const moment = formatMoment(this.#pages.asOf, { locale: this.#words.locale });
    return notice({
      kind: 'warning',
      role: 'status',
      title: this.#words.say('stale', { moment }),
      body: button({ label: this.coreWords.say('retry'), onClick: () => void this.#pages.restart() }),
    });
  }

  /** Asked for when there is something to change, and only where the page wants it. */
  get #follower(): LiveWishes | undefined {
    return this.live ? this.#changes.part : undefined;
  }

  get #card(): CardOptions {
    return {
      words: this.#words,
      timeZone: this.#discovery.value?.timeZone,
      now: Date.now(),
      onHelp: ({ id }) => this.#go({ view: 'claim', id }, headingId(id)),
      onWait: ({ id }) => this.#go({ view: 'wait', id }, headingId(id)),
      onLook: ({ id }) => this.#go({ view: 'wish', id }, headingId(id)),
    };
  }

  get #size(): number {
    return Math.min(100, Math.max(1, Math.floor(this.pageSize) || 24));
  }

  get #fixed() {
    const { area, center, category } = this;
    return { ...(area ? { area } : {}), ...(center ? { center } : {}), ...(category ? { category } : {}) };
  }

  get #shownFilter(): WallFilter {
    return this.status ? { ...this.#filter, status: this.status } : this.#filter;
  }

  get #asked(): string {
    const { sort: _sort, ...query } = wishQuery(this.#shownFilter, this.#fixed);
    return JSON.stringify(query);
  }

  get #openId(): string | undefined {
    return 'id' in this.#place ? this.#place.id : this.wish;
  }

  #narrow(filter: WallFilter): void {
    this.#filter = filter;
    this.#typed = filter.q ?? '';
    this.#gone = new Set();
    this.#changes.present?.clear();
    this.requestUpdate();
  }

  /** `from`: the id of what led away, where the focus comes back to. */
  #go(place: WallPlace, from: string): void {
    if (this.#place.view === 'wall') this.#left = { focus: from, scroll: scrollY };
    this.#place = place;
    this.#later.present?.enter();
    this.#focusNext = 'area-heading';
    this.requestUpdate();
  }

  #comeBack(): void {
    this.#place = { view: 'wall' };
    this.#focusNext = this.#left?.focus ?? 'wall-heading';
    this.requestUpdate();
  }

  async #turn(where: 'below' | 'above'): Promise<void> {
    await (where === 'below' ? this.#pages.more() : this.#pages.earlier());
    const next = this.#pages.problem ? undefined : firstOf(this.#pages.shelf, where);
    if (next) this.#focusNext = headingId(next.id);
    this.requestUpdate();
  }

  async #showFresh(): Promise<void> {
    this.#changes.present?.clear();
    await this.#pages.restart();
    this.#focusNext = headingId(this.#pages.shelf.pages[0]?.items[0]?.id ?? '');
    this.requestUpdate();
  }

  #takeIn(wish: Wish): void {
    const before = wishesOn(this.#pages.shelf).find(({ id }) => id === wish.id);
    if (before && before.units.left > 0 && wish.units.left === 0) this.#announcer.announce(this.#words.say('taken'));
    this.#pages.accept(wish);
    if (this.#openId === wish.id) this.#single.accept(wish);
  }

  #letGo(id: string): void {
    this.#gone = new Set([...this.#gone, id]);
    if (this.#openId === id) this.#single.refresh();
    this.requestUpdate();
  }

  async #loadLive(): Promise<LiveWishes> {
    const { LiveWishes } = await import('./live-wishes.js');
    return new LiveWishes(this, {
      backend: () => (this.live && this.connection?.protocol === 'doorstep' ? this.connection : undefined),
      isShown: (id) => id === this.#openId || wishesOn(this.#pages.shelf).some((wish) => wish.id === id),
      onWish: (wish) => this.#takeIn(wish),
      onGone: (id) => this.#letGo(id),
      onMissed: () => void this.#pages.restart(),
    });
  }

  async #loadFields() {
    const { filterFields, filterStyles } = await import('./filter/filter-fields.js');
    this.shadowRoot?.adoptedStyleSheets.push(...filterStyles);
    return filterFields;
  }

  async #loadLater(): Promise<LaterWall> {
    const { LaterWall, laterStyles } = await import('./later/later-wall.js');
    this.shadowRoot?.adoptedStyleSheets.push(...laterStyles);
    return new LaterWall(this, {
      core: this.coreWords,
      wall: this.#words,
      backend: () => this.connection,
      timeZone: () => this.#discovery.value?.timeZone,
      problemWords: (problem) => this.problemWords(problem),
      report: (problem) => this.report(problem),
      focus: (id) => {
        this.#focusNext = id;
        this.requestUpdate();
      },
      goTo: (place) => this.#go(place, 'wall-heading'),
      comeBack: () => this.#comeBack(),
      refresh: (id) => void this.#reread(id),
      announce: (words) => this.#announcer.announce(words),
    });
  }

  /** After a promise was made or given back: the card tells the new state, in its place. */
  async #reread(id: string): Promise<void> {
    const outcome = await this.connection?.getWish(id);
    if (outcome?.ok) this.#takeIn(outcome.value);
  }

  readonly #followAddress = (): void => {
    const id = this.wish ? undefined : wishInAddress(location.hash);
    if (id) this.#go({ view: 'wish', id }, headingId(id));
  };
}

function problemOf(state: Resource<readonly unknown[], unknown>['state']) {
  return state.status === 'failed' ? state.problem : undefined;
}
