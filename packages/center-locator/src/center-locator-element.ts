/** `<doorstep-center-locator>`: properties, what is read, and how the parts are joined. */
import type { ClientProblem } from '@doorstep/client';
import type { Center } from '@doorstep/contract';
import {
  Announcer,
  baseStyles,
  detailsStyles,
  DoorstepElement,
  errorState,
  fieldStyles,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { centerLocatorStyles } from './center-locator-styles.js';
import { CenterSelectEvent, LocateEvent } from './center-locator-events.js';
import { locatorMessages } from './center-locator-messages.js';
import { shownByAttributes } from './finding/asked.js';
import { CenterFinder } from './finding/center-finder.js';
import { addressOf } from './finding/deep-link.js';
import type { Stock } from './finding/find-centers.js';
import { statusWords } from './finding/status-words.js';
import { countWords } from './list-view.js';
import { LocatorFlow } from './locator-flow.js';
import type { LocatorScene } from './locator-scene.js';
import { LocatorSides } from './locator-sides.js';
import { locatorView } from './locator-view.js';
import { MinuteClock } from './minute-clock.js';
import { Suggester } from './suggester.js';

/**
 * @csspart locator - The whole widget.
 * @csspart search - The search field and the button that asks where the person is.
 * @csspart row - One center in the list.
 * @csspart page - The page of one center.
 * @csspart map - The map, where it is shown.
 * @fires doorstep-select - Somebody opened a center.
 * @fires doorstep-locate - Somebody let the widget know where they are.
 * @slot map-approval - The approval number that a map published in China must carry.
 */
export class CenterLocatorElement extends DoorstepElement {
  static override styles = [baseStyles, fieldStyles, detailsStyles, centerLocatorStyles];

  /** Id of a center that is open from the start. */
  @property() center?: string;

  /** Id of an area: only centers in it and below it. */
  @property() area?: string;

  /** Code of a facility: only centers that have it. */
  @property() facility?: string;

  /** WGS 84, with `longitude`: a place to measure from. */
  @property({ type: Number }) latitude?: number;

  /** WGS 84, with `latitude`: a place to measure from. */
  @property({ type: Number }) longitude?: number;

  /** Minutes on foot that count as near. */
  @property({ type: Number }) minutes = 15;

  /** `none`: the list alone, and no way to a map. */
  @property() map: 'auto' | 'none' = 'auto';

  /** Map tiles: an address with `{z}`, `{x}` and `{y}`, or of a `.pmtiles` file. Without: outlines of the areas. */
  @property() tiles?: string;

  /** Whose tiles they are: what their makers want to be named. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution?: string;

  /** The coordinates that the tiles are drawn in. */
  @property({ attribute: 'tiles-datum' }) tilesDatum: 'wgs84' | 'gcj02' | 'bd09' = 'wgs84';

  readonly #words = new Words(this, locatorMessages);
  readonly #announcer = new Announcer(this);
  readonly #clock = new MinuteClock(this);
  readonly #flow = new LocatorFlow(this, {
    name: () => this.#linkName,
    onOpen: (id) => this.dispatchEvent(new CenterSelectEvent(id)),
    onLocate: (position) => this.dispatchEvent(new LocateEvent(position)),
  });
  readonly #finder = new CenterFinder(this, {
    backend: () => this.connection,
    query: () => this.#flow.query,
    onProblem: (problem) => this.report(problem),
  });
  readonly #suggester = new Suggester(this, {
    backend: () => this.connection,
    stock: () => this.#finder.city.stock,
    typed: () => this.#flow.typed,
    onType: (text) => this.#flow.change({ text }),
    onChoose: (place) => this.#flow.choose(place),
  });
  readonly #sides = new LocatorSides(this, {
    backend: () => this.connection,
    center: () => this.#flow.center,
    onProblem: (problem) => this.report(problem),
  });
  #count = '';
  #counted = '';

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override get showsFallback(): boolean {
    return this.#finder.city.stock === undefined && this.#finder.city.problem !== undefined;
  }

  protected override currentState(): WidgetState {
    const { stock, problem, total } = this.#finder.city;
    if (stock) return total === 0 ? 'empty' : 'ready';
    if (problem) return problem.code === 'offline' ? 'offline' : 'error';
    return 'loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const asked = ['center', 'area', 'facility', 'latitude', 'longitude'] as const;
    if (!this.hasUpdated || asked.some((name) => changed.has(name))) this.#flow.begin(shownByAttributes(this));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#announceCount();
    this.#moveFocus();
  }

  protected override renderContent(): unknown {
    const { stock, problem } = this.#finder.city;
    return html`${this.#announcer.region()}
    ${stock ? this.#renderCity(stock) : problem ? this.#renderProblem(problem) : skeleton({ label: this.coreWords.say('loading'), lines: 8 })}`;
  }

  #renderCity(stock: Stock): unknown {
    const scene = this.#sceneOf(stock);
    const { center } = this.#flow;
    if (!center) this.#count = countWords(scene);
    const hasMap = this.map !== 'none';
    return locatorView(scene, {
      page: center === undefined ? undefined : this.#sides.page(center, scene, stock, () => this.#flow.close()),
      narrowing: this.#sides.narrowing(scene),
      figures: this.#sides.figures(scene),
      mapToggle: hasMap ? this.#sides.mapToggle(scene) : nothing,
      map: hasMap ? this.#sides.map(scene, () => this.#finder.fitting(stock, this.#clock.now), this) : nothing,
      mapState: hasMap ? this.#sides.mapState : 'hidden',
    });
  }

  #renderProblem(problem: ClientProblem): unknown {
    return errorState({
      message: this.problemWords(problem),
      retryLabel: this.coreWords.say('retry'),
      onRetry: () => this.#finder.city.retry(),
      phone: problem.phone
        ? { number: problem.phone, label: this.coreWords.say('call', { phone: problem.phone }) }
        : undefined,
    });
  }

  #sceneOf(stock: Stock): LocatorScene {
    const { query, most, locating } = this.#flow;
    const { city } = this.#finder;
    const { now } = this.#clock;
    const minutes = this.minutes > 0 ? this.minutes : 15;
    return {
      ...this.#finder.find(stock, { most, minutes, now }),
      words: this.#words,
      core: this.coreWords,
      query,
      total: city.total,
      facets: city.facets,
      areas: stock.areas,
      minutes,
      locating,
      around: this.#finder.around(stock),
      rest: city.rest,
      now,
      statusOf: (center: Center) => statusWords(stock.book.status(center, now), now, center.timeZone, this.#words),
      linkTo: (center) => addressOf(location.href, this.#linkName, { query, center }),
      suggest: this.#suggester.suggesting,
      change: (part) => this.#flow.change(part),
      clear: () => this.#flow.clear(),
      open: (id) => this.#flow.open(id),
      locate: () => void this.#flow.locate(),
      showMore: () => this.#flow.showMore(),
      retry: () => city.retry(),
    };
  }

  /** Two locators in one page keep apart by their ids. */
  get #linkName(): string {
    return this.id || 'locator';
  }

  /** After the drawing: what is announced while one goes on waits for the next. */
  #announceCount(): void {
    if (this.#counted !== '' && this.#counted !== this.#count) this.#announcer.announce(this.#count);
    this.#counted = this.#count;
  }

  #moveFocus(): void {
    const { focusTarget: target, left } = this.#flow;
    if (!target) return;
    const row =
      left === undefined ? null : this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(left)}"] a`);
    const found = {
      center: this.renderRoot.querySelector<HTMLElement>('#center-name'),
      row: row ?? this.renderRoot.querySelector<HTMLElement>('#count'),
      list: this.renderRoot.querySelector<HTMLElement>('#count'),
    }[target];
    if (!found) return;
    this.#flow.focusMoved();
    found.focus();
  }
}
