/** `<doorstep-wish-wall>`: small wishes, kept promises. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Discovery, Wish, WishFacets, WishStatusFilter } from '@doorstep/contract';
import {
  Announcer,
  button,
  dayFormat,
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
import type { EmptyOptions } from './filter/empty-wall.js';
import type { FilterPart } from './filter/filter-part.js';
import type { LaterWall } from './later/later-wall.js';
import type * as Live from './live/live-wall.js';
import { WallChoice } from './wall-choice.js';
import { problemOf, problemView, staleView } from './wall-states.js';
import { WallWalk } from './wall-walk.js';
import { headingId, warmUp, type CardOptions } from './wish-card.js';
import { WishPages } from './wish-pages.js';
import { wishWallMessages } from './wish-wall-messages.js';
import { wishesOn, wishQuery, type WallFilter } from './wish-wall-model.js';
import { wishWallStyles } from './wish-wall-styles.js';
import { firstOf, wallFilter, wallGrid, wallHead } from './wish-wall-view.js';

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
    query: () => (this.wish ? undefined : wishQuery(this.#shownFilter, this)),
    pageSize: () => this.#size,
    onProblem: (problem) => this.report(problem),
  });
  readonly #facets = new Resource<readonly [Backend, string], WishFacets>(this, {
    key: () => (this.connection && !this.wish && this.#isSettled ? [this.connection, this.#asked] : undefined),
    load: ([backend, asked], signal) => backend.getWishFacets(JSON.parse(asked) as object, { signal }),
  });
  readonly #discovery = new Resource<readonly [Backend], Discovery>(this, {
    key: () => (this.connection && this.#isSettled ? [this.connection] : undefined),
    load: ([backend], signal) => backend.discover({ signal }),
  });
  readonly #single = new Resource<readonly [Backend, string], Wish>(this, {
    key: () => (this.connection && this.#walk.openId ? [this.connection, this.#walk.openId] : undefined),
    load: ([backend, id], signal) => backend.getWish(id, { signal }),
    onProblem: (problem) => this.report(problem),
  });
  readonly #live = new Lazy(this, () => this.#loadLive());
  readonly #filter = new Lazy<FilterPart>(this, () => this.#loadFilter());
  readonly #later = new Lazy<LaterWall>(this, () => this.#loadLater());
  readonly #walk = new WallWalk(this, { only: () => this.wish, onEnter: () => this.#later.present?.enter() });
  readonly #choice = new WallChoice(this, () => {
    this.#gone = new Set();
    this.#live.present?.wishes.clear();
  });
  #gone: ReadonlySet<string> = new Set();
  /** The first cards have been drawn: what is not needed for them may be asked for. */
  #isSettled = false;

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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isSettled || (!this.#pages.isThere && !this.#single.value)) return;
    setTimeout(() => {
      this.#isSettled = true;
      this.requestUpdate();
    });
  }

  protected override renderContent(): unknown {
    const inArea = this.wish !== undefined || this.#walk.place.view !== 'wall';
    return html`${this.#announcer.region()}${inArea ? this.#renderArea() : this.#renderWall()}`;
  }

  #renderWall(): unknown {
    const words = this.#words;
    const { category, status } = this;
    const choices = this.#choice.options({ words, fixed: { category, status }, facets: this.#facets.value });
    const onMake = () => this.#walk.go({ view: 'make' }, 'make-wish');
    return html`<div class="wall" part="wall">
      ${wallHead({ words, onMake, onMine: () => this.#walk.go({ view: 'mine' }, 'my-promises') })}
      ${wallFilter(choices, choices.open === 'true' ? this.#filter.part?.fields(choices) : nothing)}
      ${this.currentState() === 'empty' ? this.#renderEmpty({ ...choices, onMake }) : this.#renderGrid()}
    </div>`;
  }

  #renderEmpty(options: EmptyOptions): unknown {
    if (this.#filter.hasFailed) return this.#renderMissing(this.#filter);
    const onFilter = (filter: WallFilter): void => {
      options.onFilter(filter);
      this.#walk.focus('wall-heading');
    };
    return this.#filter.part?.empty({ ...options, onFilter }) ?? skeleton({ label: this.coreWords.say('loading') });
  }

  #renderGrid(): unknown {
    const { shelf, problem, reading, isThere } = this.#pages;
    const live = this.#follower;
    if (!isThere) {
      if (!problem) {
        warmUp(this.#card);
        return skeleton({ label: this.coreWords.say('loading'), lines: 9 });
      }
      return this.#renderProblem(problem, () => void this.#pages.restart());
    }
    return html`${problem ? staleView(this.#pages.asOf, { words: this.#words, core: this.coreWords, onRetry: () => void this.#pages.restart() }) : nothing}
    ${wallGrid({
      ...this.#card,
      shelf,
      isFirst: !this.#isSettled,
      inPlaceOf: (id) => (this.#gone.has(id) ? live?.goneCard(id, this.#card) : undefined),
      reading,
      pageSize: this.#size,
      pill:
        live && live.wishes.count > 0
          ? live.freshPill(live.wishes.count, this.#card, () => void this.#showFresh())
          : nothing,
      onMore: () => void this.#turn('below'),
      onEarlier: () => void this.#turn('above'),
    })}`;
  }

  #renderArea(): unknown {
    const back = this.wish
      ? nothing
      : button({
          id: 'back',
          label: this.#words.say('back'),
          look: 'quiet',
          onClick: () => this.#walk.comeBack(),
        });
    return html`<div class="area ${this.#follower ? 'live' : ''}" part="area">
      ${back}${this.#later.hasFailed ? this.#renderMissing(this.#later) : this.#renderLater()}
    </div>`;
  }

  /** A wish that stands on the wall is shown as it is there, while it is read anew. */
  #renderLater(): unknown {
    const { state, value } = this.#single;
    const wish = value ?? wishesOn(this.#pages.shelf).find(({ id }) => id === this.#walk.openId);
    const problem = problemOf(state);
    const isGone = problem?.status === 404 || problem?.status === 410;
    if (problem && !wish && !isGone) return this.#renderProblem(problem, () => this.#single.refresh());
    const shown = this.#later.part?.render(this.#walk.place, wish, { ...this.#card, isGone });
    return shown ?? skeleton({ label: this.coreWords.say('loading') });
  }

  #renderMissing(part: Lazy<unknown>): unknown {
    return errorState({
      message: this.#words.say('partMissing'),
      retryLabel: this.coreWords.say('retry'),
      onRetry: () => void part.fetch(),
    });
  }

  #renderProblem(problem: ClientProblem, onRetry: () => void): unknown {
    return problemView(problem, { words: this.coreWords, message: this.problemWords(problem), onRetry });
  }

  /** Asked for when there is something to change, and only where the page wants it. */
  get #follower() {
    return this.live ? this.#live.part : undefined;
  }

  get #card(): CardOptions {
    return {
      words: this.#words,
      day: dayFormat({ locale: this.#words.locale, timeZone: this.#discovery.value?.timeZone }),
      now: Date.now(),
      onHelp: ({ id }) => this.#walk.go({ view: 'claim', id }, headingId(id)),
      onWait: ({ id }) => this.#walk.go({ view: 'wait', id }, headingId(id)),
      onLook: ({ id }) => this.#walk.go({ view: 'wish', id }, headingId(id)),
    };
  }

  get #size(): number {
    return Math.min(100, Math.max(1, Math.floor(this.pageSize) || 24));
  }

  get #shownFilter(): WallFilter {
    return this.status ? { ...this.#choice.filter, status: this.status } : this.#choice.filter;
  }

  get #asked(): string {
    const { sort: _sort, ...query } = wishQuery(this.#shownFilter, this);
    return JSON.stringify(query);
  }

  async #turn(where: 'below' | 'above'): Promise<void> {
    await (where === 'below' ? this.#pages.more() : this.#pages.earlier());
    const next = this.#pages.problem ? undefined : firstOf(this.#pages.shelf, where);
    if (next) this.#walk.focus(headingId(next.id));
  }

  async #showFresh(): Promise<void> {
    this.#live.present?.wishes.clear();
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

  async #loadLive(): Promise<typeof Live & { readonly wishes: Live.LiveWishes }> {
    const part = await import('./live/live-wall.js');
    this.shadowRoot?.adoptedStyleSheets.push(...part.liveStyles);
    const wishes = part.followWishes(this, {
      backend: () => (this.live && this.connection?.protocol === 'doorstep' ? this.connection : undefined),
      isShown: (id) => id === this.#walk.openId || wishesOn(this.#pages.shelf).some((wish) => wish.id === id),
      onItem: (wish) => this.#takeIn(wish),
      onGone: (id) => this.#letGo(id),
      onMissed: () => void this.#pages.restart(),
    });
    return { ...part, wishes };
  }

  async #loadFilter(): Promise<FilterPart> {
    const { FilterPart, filterStyles } = await import('./filter/filter-part.js');
    this.shadowRoot?.adoptedStyleSheets.push(...filterStyles);
    return new FilterPart(this);
  }

  async #loadLater(): Promise<LaterWall> {
    const { LaterWall, laterStyles } = await import('./later/later-wall.js');
    this.shadowRoot?.adoptedStyleSheets.push(...laterStyles);
    return new LaterWall(this, {
      core: this.coreWords,
      wall: this.#words,
      backend: () => this.connection,
      timeZone: () => this.#discovery.value?.timeZone,
      report: (problem) => this.report(problem),
      walk: this.#walk,
      announcer: this.#announcer,
      takeIn: (wish) => this.#takeIn(wish),
    });
  }
}
