/** `<doorstep-center-locator>`: properties, what is read, and how the parts are joined. */
import type { ClientProblem } from '@doorstep/client';
import type { Center } from '@doorstep/contract';
import {
  Announcer,
  baseStyles,
  DoorstepElement,
  errorState,
  fieldStyles,
  Lazy,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { shownByAttributes } from './asked.js';
import { centerLocatorStyles } from './center-locator-styles.js';
import { CenterSelectEvent, LocateEvent } from './center-locator-events.js';
import { locatorMessages } from './center-locator-messages.js';
import { CityStock } from './city-stock.js';
import { addressOf } from './deep-link.js';
import type { FindingPart } from './finding/finding-part.js';
import { FirstSign } from './first-sign.js';
import { Doors } from './hours/doors.js';
import { closedBook } from './hours/opening-book.js';
import { LocatorFlow } from './locator-flow.js';
import { isPlain } from './locator-query.js';
import type { LocatorScene } from './locator-scene.js';
import { locatorView } from './locator-view.js';

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
  static override styles = [baseStyles, fieldStyles, centerLocatorStyles];

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
  readonly #flow: LocatorFlow = new LocatorFlow(this, {
    name: () => this.#linkName,
    onOpen: (id) => this.dispatchEvent(new CenterSelectEvent(id)),
    onLocate: (position) => this.dispatchEvent(new LocateEvent(position)),
    whereAmI: async () => (await this.#finding.fetch())?.whereAmI() ?? { ok: false, fault: 'unavailable' },
  });
  readonly #sources = {
    backend: () => this.connection,
    onProblem: (problem: ClientProblem) => this.report(problem),
  };
  readonly #city = new CityStock(this, this.#sources);
  readonly #doors = new Doors(this, this.#city, this.#words);
  readonly #finding: Lazy<FindingPart> = new Lazy(this, async () => {
    const { FindingPart } = await import('./finding/finding-part.js');
    return new FindingPart(this, { ...this.#sources, city: this.#city, flow: this.#flow });
  });
  /** Most people read the list and go: what finding takes is no part of it. */
  protected readonly firstSign = new FirstSign(this, () => this.#finding.prepare());
  #count = '';
  #counted = '';

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override get showsFallback(): boolean {
    return this.#city.centers === undefined && this.#city.problem !== undefined;
  }

  protected override currentState(): WidgetState {
    const { centers, problem, total } = this.#city;
    if (centers) return total === 0 ? 'empty' : 'ready';
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
    // At once only where there is more to show than a plain list, or less.
    const { centers, rest, isSuspect } = this.#city;
    const { center, query } = this.#flow;
    if (center || !isPlain(query) || centers?.length === 0 || rest === 'failed' || isSuspect) this.#finding.prepare();
    // What is announced while a drawing goes on waits for the next.
    if (this.#counted && this.#count && this.#counted !== this.#count) this.#announcer.announce(this.#count);
    this.#counted = this.#count || this.#counted;
    this.#moveFocus();
  }

  protected override renderContent(): TemplateResult {
    const { centers, problem } = this.#city;
    return html`${this.#announcer.region()}
    ${centers ? this.#renderCity(centers) : problem ? this.#renderProblem(problem, () => this.#city.retry()) : this.#renderWaiting()}`;
  }

  #renderCity(centers: readonly Center[]): TemplateResult {
    const { query, most, center } = this.#flow;
    const finding = this.#finding.present?.ready ? this.#finding.present : undefined;
    const pending = this.#finding.hasFailed
      ? this.#renderProblem({ code: 'offline', title: '' }, () => void this.#finding.fetch())
      : this.#renderWaiting();
    const isPlainList = isPlain(query) && center === undefined;
    // The page and the filter of a moment tell hours: before these are there they would be told wrongly.
    const needsHours = (center !== undefined || query.open !== '') && !this.#doors.hasFailed;
    const book = needsHours ? this.#doors.book : closedBook;
    const isWaiting = (!isPlainList && !finding) || !book;
    const scene = this.#sceneOf(isWaiting ? [] : centers.slice(0, most));
    const found = isWaiting ? undefined : finding?.find(scene, book);
    // What is pressed or typed before its part is there stays as it is: only what depends on it waits.
    const parts = found
      ? finding?.parts(found, this)
      : {
          nothing: pending,
          fold: pending,
          map: pending,
          page: () => pending,
        };
    if (center === undefined) this.#count = (found ?? scene).count;
    return locatorView(found ?? scene, parts ?? {}, this.map !== 'none');
  }

  #renderWaiting(): TemplateResult {
    return skeleton({ label: this.coreWords.say('loading'), lines: 8 });
  }

  #renderProblem(problem: ClientProblem, onRetry: () => void): TemplateResult {
    const { phone } = problem;
    return errorState({
      message: this.problemWords(problem),
      retryLabel: this.coreWords.say('retry'),
      onRetry,
      phone: phone ? { number: phone, label: this.coreWords.say('call', { phone }) } : undefined,
    });
  }

  #sceneOf(centers: readonly Center[]): LocatorScene {
    const { facets, total, rest } = this.#city;
    const { query } = this.#flow;
    return {
      words: this.#words,
      core: this.coreWords,
      flow: this.#flow,
      centers: centers.map((center) => ({ center })),
      count: centers.length > 0 || total === 0 ? this.#words.say('count', { count: total }) : '',
      total,
      fits: this.#city.centers?.length ?? 0,
      facets,
      rest,
      minutes: this.minutes > 0 ? this.minutes : 15,
      now: this.#doors.now,
      statusOf: (center) => this.#doors.statusOf(center),
      linkTo: (center) => addressOf(location.href, this.#linkName, { query, center }),
      retry: () => this.#city.retry(),
    };
  }

  /** Two locators in one page keep apart by their ids. */
  get #linkName(): string {
    return this.id || 'locator';
  }

  #moveFocus(): void {
    const { focus, left } = this.#flow;
    if (!focus) return;
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const row = focus === 'row' && left !== undefined ? find(`[data-id="${CSS.escape(left)}"] a`) : null;
    const found = row ?? find(focus === 'center' ? '#center-name' : '#count');
    if (!found) return;
    this.#flow.focus = undefined;
    found.focus();
  }
}
