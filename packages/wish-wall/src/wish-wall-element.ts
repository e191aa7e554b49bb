/** `<doorstep-wish-wall>`: small wishes, kept promises. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Discovery, Wish, WishFacets, WishStatusFilter } from '@doorstep/contract';
import {
  Announcer,
  button,
  DoorstepElement,
  errorState,
  Lazy,
  Resource,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { LaterWall } from './later/later-wall.js';
import type { LiveWishes } from './live-wishes.js';
import { WallChoice } from './wall-choice.js';
import { goneView, problemOf, problemView, staleView } from './wall-states.js';
import { WallWalk } from './wall-walk.js';
import { headingId, type CardOptions } from './wish-card.js';
import { WishPages } from './wish-pages.js';
import { wishWallMessages } from './wish-wall-messages.js';
import { startFilter, wishesOn, wishQuery, type WallFilter } from './wish-wall-model.js';
import { wishWallStyles } from './wish-wall-styles.js';
import { emptyWall, firstOf, wallFilter, wallGrid, wallHead } from './wish-wall-view.js';

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
    key: () => (this.connection && this.#walk.openId ? [this.connection, this.#walk.openId] : undefined),
    load: ([backend, id], signal) => backend.getWish(id, { signal }),
    onProblem: (problem) => this.report(problem),
  });
  readonly #changes = new Lazy<LiveWishes>(this, () => this.#loadLive());
  readonly #fields = new Lazy(this, () => this.#loadFields());
  readonly #later = new Lazy<LaterWall>(this, () => this.#loadLater());
  readonly #walk = new WallWalk(this, { only: () => this.wish, onEnter: () => this.#later.present?.enter() });
  readonly #choice = new WallChoice(this, () => {
    this.#gone = new Set();
    this.#changes.present?.clear();
  });
  #gone: ReadonlySet<string> = new Set();

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override currentState(): WidgetState {
    const { view } = this.#walk.place;
    if (view === 'make' || view === 'mine') return this.#later.hasFailed ? 'error' : 'ready';
    const problem = this.#walk.openId ? problemOf(this.#single.state) : this.#pages.problem;
    if (problem) return problem.code === 'offline' ? 'offline' : 'error';
    if (this.#walk.openId) return this.#single.value ? 'ready' : 'loading';
    if (!this.#pages.isThere) return 'loading';
    return this.#pages.shelf.total === 0 ? 'empty' : 'ready';
  }

  protected override renderContent(): unknown {
    const inArea = this.wish !== undefined || this.#walk.place.view !== 'wall';
    return html`${this.#announcer.region()}${inArea ? this.#renderArea() : this.#renderWall()}`;
  }

  #renderWall(): unknown {
    const words = this.#words;
    const choices = this.#choice.options({
      words,
      fixed: {
        ...(this.category ? { category: this.category } : {}),
        ...(this.status ? { status: this.status } : {}),
      },
      facets: this.#facets.value,
    });
    return html`<div class="wall" part="wall">
      ${wallHead({ words, onMake: () => this.#walk.go({ view: 'make' }, 'make-wish'), onMine: () => this.#walk.go({ view: 'mine' }, 'my-promises') })}
      ${wallFilter(choices, choices.open === 'true' ? this.#fields.part?.(choices) : nothing)} ${this.#renderGrid()}
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
      return emptyWall(words, this.#choice.filter, {
        onClear: () => this.#choice.narrow({ ...startFilter, status: 'all' }),
        onMake: () => this.#walk.go({ view: 'make' }, 'make-wish'),
      });
    return html`${problem ? staleView(this.#pages.asOf, { words, core: this.coreWords, onRetry: () => void this.#pages.restart() }) : nothing}
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
    const { view } = this.#walk.place;
    const back = this.wish
      ? nothing
      : button({
          id: 'back',
          label: this.#words.say('back'),
          look: 'quiet',
          onClick: () => this.#walk.comeBack(),
        });
    return html`<div class="area ${this.#follower ? 'live' : ''}" part="area">
      ${back}${view === 'wish' || view === 'wall' ? this.#renderWish() : this.#renderLater()}
    </div>`;
  }

  #renderWish(): unknown {
    const { value: wish } = this.#single;
    const problem = problemOf(this.#single.state);
    const words = this.#words;
    if (problem?.status === 404 || problem?.status === 410) return goneView(words);
    if (!wish)
      return problem
        ? this.#renderProblem(problem, () => this.#single.refresh())
        : skeleton({ label: words.say('loading') });
    return this.#later.part?.renderWish(wish, this.#card) ?? skeleton({ label: words.say('loading') });
  }

  #renderLater(): unknown {
    if (this.#later.hasFailed)
      return errorState({
        message: this.#words.say('partMissing'),
        retryLabel: this.coreWords.say('retry'),
        onRetry: () => void this.#later.fetch(),
      });
    const id = 'id' in this.#walk.place ? this.#walk.place.id : undefined;
    const wish = this.#single.value ?? wishesOn(this.#pages.shelf).find((one) => one.id === id);
    return this.#later.part?.render(this.#walk.place, wish) ?? skeleton({ label: this.coreWords.say('loading') });
  }

  #renderProblem(problem: ClientProblem, onRetry: () => void): unknown {
    return problemView(problem, { words: this.coreWords, message: this.problemWords(problem), onRetry });
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
      onHelp: ({ id }) => this.#walk.go({ view: 'claim', id }, headingId(id)),
      onWait: ({ id }) => this.#walk.go({ view: 'wait', id }, headingId(id)),
      onLook: ({ id }) => this.#walk.go({ view: 'wish', id }, headingId(id)),
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
    return this.status ? { ...this.#choice.filter, status: this.status } : this.#choice.filter;
  }

  get #asked(): string {
    const { sort: _sort, ...query } = wishQuery(this.#shownFilter, this.#fixed);
    return JSON.stringify(query);
  }

  async #turn(where: 'below' | 'above'): Promise<void> {
    await (where === 'below' ? this.#pages.more() : this.#pages.earlier());
    const next = this.#pages.problem ? undefined : firstOf(this.#pages.shelf, where);
    if (next) this.#walk.focus(headingId(next.id));
  }

  async #showFresh(): Promise<void> {
    this.#changes.present?.clear();
    await this.#pages.restart();
    this.#walk.focus(headingId(this.#pages.shelf.pages[0]?.items[0]?.id ?? ''));
  }

  #takeIn(wish: Wish): void {
    const before = wishesOn(this.#pages.shelf).find(({ id }) => id === wish.id);
    if (before && before.units.left > 0 && wish.units.left === 0) this.#announcer.announce(this.#words.say('taken'));
    this.#pages.accept(wish);
    if (this.#walk.openId === wish.id) this.#single.accept(wish);
  }

  #letGo(id: string): void {
    this.#gone = new Set([...this.#gone, id]);
    if (this.#walk.openId === id) this.#single.refresh();
    this.requestUpdate();
  }

  async #loadLive(): Promise<LiveWishes> {
    const { followWishes } = await import('./live-wishes.js');
    return followWishes(this, {
      backend: () => (this.live && this.connection?.protocol === 'doorstep' ? this.connection : undefined),
      isShown: (id) => id === this.#walk.openId || wishesOn(this.#pages.shelf).some((wish) => wish.id === id),
      onItem: (wish) => this.#takeIn(wish),
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
      focus: (id) => this.#walk.focus(id),
      goTo: (place) => this.#walk.go(place, 'wall-heading'),
      comeBack: () => this.#walk.comeBack(),
      refresh: (id) => void this.#reread(id),
      announce: (words) => this.#announcer.announce(words),
    });
  }

  /** After a promise was made or given back: the card tells the new state, in its place. */
  async #reread(id: string): Promise<void> {
    const outcome = await this.connection?.getWish(id);
    if (outcome?.ok) this.#takeIn(outcome.value);
  }
}
