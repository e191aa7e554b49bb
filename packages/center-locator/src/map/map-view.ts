/** The map pane: the frame that a map library fills, its buttons, and what stands under it in words. Loaded when it is shown. */
import { walkingRadius, type Center } from '@doorstep/contract';
import { button, Words } from '@doorstep/core';
import { html, noChange, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { classesOf, comparedAreas, figureOf, formatFigure, type AreaFigureName } from '../areas/area-figures.js';
import { adoptStyles } from '../adopt-styles.js';
import type { FindingScene } from '../finding/finding-scene.js';
import type { MapSettings } from '../finding/locator-sides.js';
import { createMap } from './leaflet-map.js';
import { mapMessages, type MapPaneWords } from './map-messages.js';
import type { MapArea, MapContent, MapListeners, MapPort, Reach } from './map-port.js';
import { mapStyles } from './map-styles.js';

export interface MapViewOptions {
  readonly scene: FindingScene;
  /** All that fit, not only those that the list shows. */
  readonly centers: readonly Center[];
  readonly settings: MapSettings;
  /** The center whose page is open. */
  readonly selected: string | undefined;
  /** The figure that areas are compared by, where they are. */
  readonly figure: AreaFigureName | undefined;
}

type Host = ReactiveControllerHost & Element & { readonly resolvedLocale: string };

export class MapPane {
  readonly #host: ReactiveControllerHost;
  readonly #words: MapPaneWords;
  readonly #onProblem: (title: string) => void;
  #port: MapPort | undefined;
  #overlap: readonly Center[] = [];

  constructor(host: ReactiveControllerHost, onProblem: (title: string) => void) {
    this.#host = host;
    this.#words = new Words(host as Host, mapMessages);
    this.#onProblem = onProblem;
    adoptStyles(host as Host, mapStyles);
  }

  render(options: MapViewOptions): TemplateResult {
    const { scene, centers, settings } = options;
    const words = this.#words;
    const content = this.#contentOf(options);
    const listeners: MapListeners = {
      onSelect: (id) => scene.open(id),
      onArea: (area) => scene.change({ area }),
      onOverlap: this.#showOverlap,
      onProblem: this.#onProblem,
    };
    return html`<div
        class="map-frame ${settings.tiles ? 'with-tiles' : ''}"
        part="map"
        id="map"
        role="group"
        aria-label=${words.say('mapName', { count: centers.length })}
        aria-describedby="map-help"
      >
        <div class="map-canvas" ${drawnMap(content, settings, listeners, this.#hold)}></div>
        <div class="map-buttons">
          ${this.#zoomButton(1, '+', words.say('zoomIn'))} ${this.#zoomButton(-1, '−', words.say('zoomOut'))}
        </div>
        <div class="map-approval"><slot name="map-approval"></slot></div>
      </div>
      <div class="map-notes small muted">
        <p class="visually-hidden" id="map-help">${words.say('mapHelp')}</p>
        ${content.reach ? html`<p>${content.reach.label}</p>` : nothing}
        ${options.figure ? html`<p>${words.say('figure')}</p>` : nothing}
        <p>${settings.tiles ? (settings.tilesAttribution ?? '') : words.say('noTiles')}</p>
      </div>
      ${this.#renderOverlap(scene)}
      ${button({ label: words.say('measureHere'), look: 'quiet', onClick: () => this.#measure(scene) })}`;
  }

  /** The keys do the same: these are for fingers, and must not stand between a person and the pins. */
  #zoomButton(steps: number, sign: string, label: string): TemplateResult {
    return html`<button
      class="button"
      part="map-button"
      type="button"
      tabindex="-1"
      aria-label=${label}
      @click=${() => this.#port?.zoom(steps)}
    >
      ${sign}
    </button>`;
  }

  #renderOverlap(scene: FindingScene): unknown {
    if (this.#overlap.length === 0) return nothing;
    return html`<div class="overlap-list" role="status">
      <p><strong>${this.#words.say('overlap', { count: this.#overlap.length })}</strong></p>
      <ul class="overlap">
        ${this.#overlap.map(({ id, name }) => html`<li>${button({ label: name, onClick: () => scene.open(id) })}</li>`)}
      </ul>
    </div>`;
  }

  #contentOf({ scene, centers, selected, figure }: MapViewOptions): MapContent {
    const { query, statusOf } = scene;
    const words = this.#words;
    const chosen = selected === undefined ? undefined : centers.find(({ id }) => id === selected);
    return {
      // A map of figures is read by its colours and numbers: pins would stand on both.
      centers: figure ? noCenters : centers,
      selected,
      here: query.here?.position,
      reach: this.#reachOf(scene, chosen),
      areas: mapAreas(scene, figure),
      words: {
        pin: (center) => words.say('pin', { name: center.name, status: statusOf(center)?.words ?? '' }),
        cluster: (count) => words.say('cluster', { count }),
        here: words.say('youAreHere'),
      },
    };
  }

  /** What was measured along the paths wins over a circle. */
  #reachOf({ query, minutes }: FindingScene, chosen: Center | undefined): Reach | undefined {
    const isochrone = chosen?.isochrone;
    if (isochrone)
      return { label: this.#words.say('reachMeasured', { minutes: isochrone.minutes }), boundary: isochrone.boundary };
    const middle = query.here?.position ?? chosen?.position;
    if (!middle) return undefined;
    return { label: this.#words.say('reachAbout', { minutes }), middle, metres: walkingRadius(minutes, query.pace) };
  }

  #measure({ change }: FindingScene): void {
    if (this.#port) change({ here: { position: this.#port.middle(), name: this.#words.say('middle') } });
  }

  readonly #hold = (port: MapPort | undefined): void => {
    this.#port = port;
  };

  readonly #showOverlap = (centers: readonly Center[]): void => {
    this.#overlap = centers;
    this.#host.requestUpdate();
  };
}

const noCenters: readonly Center[] = [];

function mapAreas({ areas, query, words }: FindingScene, figure: AreaFigureName | undefined): readonly MapArea[] {
  if (!areas) return [];
  const compared = comparedAreas(areas, query.area);
  const ranks = figure ? classesOf(compared, figure) : undefined;
  return compared.flatMap((area) => {
    const { id, name, boundary, position } = area;
    if (!boundary) return [];
    const value = figure ? figureOf(area, figure) : null;
    const label = figure && value !== null ? `${name} ${formatFigure(value, figure, words.locale)}` : name;
    return [{ id, boundary, label, position, rank: ranks?.get(id) }];
  });
}

/** Makes the map when its frame is in the page, keeps it up to date with each drawing, and ends it with the frame. */
class DrawnMap extends AsyncDirective {
  #port: MapPort | undefined;
  #element: HTMLElement | undefined;
  #made = '';
  #latest: Parameters<DrawnMap['render']> | undefined;

  override render(
    _content: MapContent,
    _settings: MapSettings,
    _listeners: MapListeners,
    _hold: (port: MapPort | undefined) => void,
  ): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, latest: Parameters<DrawnMap['render']>): typeof noChange {
    this.#element = part.element as HTMLElement;
    this.#latest = latest;
    // After the render: Leaflet measures the frame, which must be in the page.
    queueMicrotask(() => this.#draw());
    return noChange;
  }

  override disconnected(): void {
    this.#port?.destroy();
    this.#port = undefined;
    this.#latest?.[3](undefined);
  }

  override reconnected(): void {
    this.#draw();
  }

  #draw(): void {
    if (!this.isConnected || !this.#element || !this.#latest) return;
    const [content, { tiles, tilesDatum }, , hold] = this.#latest;
    const wanted = `${tiles} ${tilesDatum}`;
    if (this.#port && wanted !== this.#made) this.disconnected();
    if (!this.#port) {
      this.#made = wanted;
      this.#port = createMap(this.#element, tiles ? { url: tiles, datum: tilesDatum } : undefined, this.#listeners());
      hold(this.#port);
    }
    this.#port.update(content);
  }

  /** Those of the latest drawing, whenever something happens. */
  #listeners(): MapListeners {
    return {
      onSelect: (id) => this.#latest?.[2].onSelect(id),
      onOverlap: (centers) => this.#latest?.[2].onOverlap(centers),
      onArea: (id) => this.#latest?.[2].onArea(id),
      onProblem: (title) => this.#latest?.[2].onProblem(title),
    };
  }
}

const drawnMap = directive(DrawnMap);
