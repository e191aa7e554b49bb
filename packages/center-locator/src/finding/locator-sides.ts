/** The parts of the locator that come when somebody asks for them: the page of a center, the map, the folds, the figures of the areas. */
import type { Center } from '@doorstep/contract';
import type { Backend, ClientProblem } from '@doorstep/client';
import { button, details, icons, Lazy, notice, skeleton, type DoorstepElement } from '@doorstep/core';
import { html, nothing } from 'lit';
import type { AreaFigureName } from '../areas/area-figures.js';
import type { FindingScene } from './finding-scene.js';

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
  readonly #host: DoorstepElement;
  readonly #page;
  readonly #map;
  readonly #figures;
  readonly #narrowing;
  #figure: AreaFigureName = 'centers';
  #figuresState: 'open' | 'closed' = 'closed';

  constructor(host: DoorstepElement, options: LocatorSidesOptions) {
    this.#host = host;
    const onProblem = (title: string): void => options.onProblem({ code: 'map', title });
    this.#page = new Lazy(host, async () => new (await import('../center/center-page.js')).CenterPage(host, options));
    this.#map = new Lazy(host, async () => new (await import('../map/map-view.js')).MapPane(host, onProblem));
    this.#figures = new Lazy(host, async () => (await import('../areas/figures-view.js')).prepareFigures(host));
    this.#narrowing = new Lazy(host, async () =>
      (await import('../narrowing/narrowing-view.js')).prepareNarrowing(host),
    );
  }

  page(id: string, scene: FindingScene, mapToggle: unknown): unknown {
    const back = button({
      label: scene.more.say('backToList'),
      icon: icons.arrowStart,
      iconTurn: 'directed',
      look: 'quiet',
      onClick: scene.flow.close,
    });
    const { part } = this.#page;
    if (!part) return html`<div class="page">${back} ${waiting(scene, this.#page)}</div>`;
    return part.render({ id, scene, back, mapToggle });
  }

  map(scene: FindingScene, centers: () => readonly Center[], settings: MapSettings): unknown {
    const { flow, more } = scene;
    if (flow.map === 'hidden') return nothing;
    const { part } = this.#map;
    if (!part) return html`<div class="map-frame">${waiting(scene, this.#map, more.say('mapFailed'))}</div>`;
    const figure = this.#figuresState === 'open' && flow.center === undefined ? this.#figure : undefined;
    return part.render({ scene, centers: centers(), settings, figure, selected: flow.center });
  }

  /** The areas to drill down, or the filters. */
  fold(scene: FindingScene): unknown {
    const { fold } = scene.flow;
    if (!fold) return nothing;
    const { part } = this.#narrowing;
    if (!part) return waiting(scene, this.#narrowing);
    return fold === 'areas' ? part.areasView(scene) : part.filtersView(scene);
  }

  figures(scene: FindingScene): unknown {
    if (![...(scene.areas?.byId.values() ?? [])].some(({ figures }) => figures)) return nothing;
    const body = (): unknown => {
      const { part } = this.#figures;
      return part ? part({ scene, figure: this.#figure, onFigure: this.#chooseFigure }) : waiting(scene, this.#figures);
    };
    const isOpen = this.#figuresState === 'open';
    // The toggle event does not bubble.
    return html`<div class="no-print" @toggle=${{ handleEvent: this.#foldFigures, capture: true }}>
      ${details({ summary: scene.more.say('figures'), state: this.#figuresState, body: isOpen ? body() : nothing })}
    </div>`;
  }

  readonly #chooseFigure = (figure: AreaFigureName): void => {
    this.#figure = figure;
    this.#host.requestUpdate();
  };

  readonly #foldFigures = ({ target }: Event): void => {
    this.#figuresState = (target as HTMLDetailsElement).open ? 'open' : 'closed';
    this.#host.requestUpdate();
  };
}

/** That a part is on its way, or that it did not come. */
function waiting(
  { core, more }: FindingScene,
  part: Pick<Lazy<unknown>, 'hasFailed' | 'fetch'>,
  title = more.say('partFailed'),
): unknown {
  if (!part.hasFailed) return skeleton({ label: core.say('loading') });
  return notice({
    kind: 'warning',
    title,
    role: 'status',
    body: button({ label: core.say('retry'), icon: icons.retry, onClick: () => void part.fetch() }),
  });
}
