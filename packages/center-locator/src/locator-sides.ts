/** The parts of the locator that come when somebody asks for them: the page of a center, the map, the figures of the areas. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Center } from '@doorstep/contract';
import { button, details, icons, Lazy, notice, skeleton } from '@doorstep/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AreaFigureName } from './areas/area-figures.js';
import type { Stock } from './finding/find-centers.js';
import { chosenFilters } from './finding/locator-query.js';
import type { LocatorScene } from './locator-scene.js';

export interface LocatorSidesOptions {
  readonly backend: () => Backend | undefined;
  readonly center: () => string | undefined;
  readonly onProblem: (problem: ClientProblem) => void;
}

/** What the page's author says about the map. */
export interface MapSettings {
  readonly tiles?: string | undefined;
  readonly tilesAttribution?: string | undefined;
  readonly tilesDatum: 'wgs84' | 'gcj02' | 'bd09';
}

export class LocatorSides {
  readonly #host: ReactiveControllerHost;
  readonly #options: LocatorSidesOptions;
  readonly #page;
  readonly #map;
  readonly #figures;
  readonly #narrowing;
  #mapState: 'shown' | 'hidden' = 'hidden';
  #figure: AreaFigureName = 'centers';
  #figuresState: FoldState = 'closed';
  #areasState: FoldState = 'closed';
  #filtersState: FoldState = 'closed';

  constructor(host: ReactiveControllerHost, options: LocatorSidesOptions) {
    this.#host = host;
    this.#options = options;
    this.#page = new Lazy(host, async () => new (await import('./center/center-page.js')).CenterPage(host, options));
    const onProblem = (title: string): void => options.onProblem({ code: 'map', title });
    this.#map = new Lazy(host, async () => new (await import('./map/map-view.js')).MapPane(host, onProblem));
    const element = host as ReactiveControllerHost & Element;
    this.#figures = new Lazy(host, async () => (await import('./areas/figures-view.js')).prepareFigures(element));
    this.#narrowing = new Lazy(host, async () =>
      (await import('./narrowing/narrowing-view.js')).prepareNarrowing(element),
    );
  }

  get mapState(): 'shown' | 'hidden' {
    return this.#mapState;
  }

  page(id: string, scene: LocatorScene, stock: Stock, onClose: () => void): unknown {
    const part = this.#page.part;
    const listed = stock.centers.find((center) => center.id === id);
    const back = button({
      label: scene.words.say('backToList'),
      icon: icons.arrowStart,
      iconTurn: 'directed',
      look: 'quiet',
      onClick: onClose,
    });
    if (part) return part.render({ id, listed, scene, stock, back });
    return html`<div class="page">
      ${back}
      ${this.#page.hasFailed ? this.#failure(scene, this.#page) : skeleton({ label: scene.core.say('loading') })}
    </div>`;
  }

  /** Stands beside the count: whoever wants a map finds it before the list, and the map after it. */
  mapToggle({ words }: LocatorScene): TemplateResult {
    const isShown = this.#mapState === 'shown';
    return button({
      label: words.say(isShown ? 'hideMap' : 'showMap'),
      icon: icons.mapPin,
      id: 'map-toggle',
      expanded: isShown ? 'true' : 'false',
      controls: isShown ? 'map' : undefined,
      onClick: this.#toggleMap,
    });
  }

  map(scene: LocatorScene, centers: () => readonly Center[], settings: MapSettings): unknown {
    if (this.#mapState === 'hidden') return nothing;
    const part = this.#map.part;
    if (part) {
      const figure = this.#figuresState === 'open' ? this.#figure : undefined;
      return part.render({ scene, centers: centers(), settings, figure, selected: this.#options.center() });
    }
    if (!this.#map.hasFailed)
      return html`<div class="map-frame">${skeleton({ label: scene.core.say('loading') })}</div>`;
    return this.#failure(scene, this.#map, scene.words.say('mapFailed'));
  }

  /** Two folds: the areas to drill down, and the filters. */
  narrowing(scene: LocatorScene): TemplateResult {
    const { words, query, areas } = scene;
    const count = chosenFilters(query).length;
    const chosen = query.area === undefined ? undefined : areas?.byId.get(query.area);
    const body = (name: 'areasView' | 'filtersView') => (): unknown => {
      const part = this.#narrowing.part;
      if (part) return part[name](scene);
      return this.#narrowing.hasFailed
        ? this.#failure(scene, this.#narrowing)
        : skeleton({ label: scene.core.say('loading') });
    };
    return html`<div class="narrowing" part="narrowing">
      ${
        areas && areas.byId.size > 0
          ? fold(
              chosen ? `${words.say('areas')}: ${chosen.name}` : words.say('areas'),
              this.#areasState,
              body('areasView'),
              this.#foldAreas,
            )
          : nothing
      }
      ${fold(count > 0 ? words.say('filtersChosen', { count }) : words.say('filters'), this.#filtersState, body('filtersView'), this.#foldFilters)}
    </div>`;
  }

  figures(scene: LocatorScene): unknown {
    if (![...(scene.areas?.byId.values() ?? [])].some(({ figures }) => figures)) return nothing;
    const body = (): unknown => {
      const part = this.#figures.part;
      if (!part)
        return this.#figures.hasFailed
          ? this.#failure(scene, this.#figures)
          : skeleton({ label: scene.core.say('loading') });
      return part({ scene, figure: this.#figure, onFigure: this.#chooseFigure });
    };
    return fold(scene.words.say('figures'), this.#figuresState, body, this.#foldFigures);
  }

  #failure(
    scene: LocatorScene,
    part: { fetch(): Promise<unknown> },
    title = scene.words.say('partFailed'),
  ): TemplateResult {
    return notice({
      kind: 'warning',
      title,
      role: 'status',
      body: button({ label: scene.core.say('retry'), icon: icons.retry, onClick: () => void part.fetch() }),
    });
  }

  readonly #toggleMap = (): void => {
    this.#mapState = this.#mapState === 'shown' ? 'hidden' : 'shown';
    this.#host.requestUpdate();
  };

  readonly #chooseFigure = (figure: AreaFigureName): void => {
    this.#figure = figure;
    this.#host.requestUpdate();
  };

  readonly #foldAreas = (state: FoldState): void => {
    this.#areasState = state;
    this.#host.requestUpdate();
  };

  readonly #foldFilters = (state: FoldState): void => {
    this.#filtersState = state;
    this.#host.requestUpdate();
  };

  readonly #foldFigures = (state: FoldState): void => {
    this.#figuresState = state;
    this.#host.requestUpdate();
  };
}

type FoldState = 'open' | 'closed';

/** Details whose content is made when they are opened. */
function fold(
  summary: string,
  state: FoldState,
  body: () => unknown,
  onFold: (state: FoldState) => void,
): TemplateResult {
  const handleEvent = (event: Event): void => onFold((event.target as HTMLDetailsElement).open ? 'open' : 'closed');
  // The toggle event does not bubble.
  return html`<div @toggle=${{ handleEvent, capture: true }}>
    ${details({ summary, state, body: state === 'open' ? body() : nothing })}
  </div>`;
}
