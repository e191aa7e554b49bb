/** The place as a position: where the device is, or a point that was marked on the map. */
import type { Backend } from '@doorstep/client';
import type { Center } from '@doorstep/contract';
import { button, focusField, icons, Lazy, notice, skeleton, type CoreWords } from '@doorstep/core';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { adoptLater } from './adopt-later.js';
import type { FormDraft } from './form-model.js';
import { Locating, locatingView } from './locating.js';
import type { MapTiles, PlaceMap } from './map/index.js';
import type { LaterWords } from './scene.js';

export interface PlaceHost extends ReactiveElement {
  readonly resolvedLocale: string;
  readonly tiles?: string;
  readonly tilesAttribution?: string;
  readonly tilesDatum?: MapTiles['datum'];
}

export interface PlaceOptions {
  readonly words: LaterWords;
  readonly core: CoreWords;
  readonly backend: () => Backend | undefined;
}

export interface PlaceDrawing {
  readonly draft: FormDraft;
  readonly centers: readonly Center[];
  readonly onFound: (found: Pick<FormDraft, 'position' | 'accuracy' | 'pointWords'>) => void;
}

const openerId = 'choose-on-map';
const nowhere = { position: null, accuracy: null, pointWords: '' } as const;

export class PlaceFinding {
  readonly #host: PlaceHost;
  readonly #options: PlaceOptions;
  readonly #locating: Locating;
  readonly #map: Lazy<PlaceMap>;
  #isOpen = false;

  constructor(host: PlaceHost, options: PlaceOptions) {
    this.#host = host;
    this.#options = options;
    this.#locating = new Locating(host);
    this.#map = new Lazy(host, async () => {
      const { PlaceMap, mapStyles } = await import('./map/index.js');
      adoptLater(host, mapStyles);
      return new PlaceMap(host, { core: options.core, backend: options.backend, tiles: () => tilesOf(host) });
    });
  }

  /** A place that is marked but not taken would be lost when a person goes on. */
  get isUndecided(): boolean {
    return this.#isOpen && this.#map.present?.wasMoved === true;
  }

  view(drawing: PlaceDrawing): TemplateResult {
    if (this.#isOpen) return this.#openMap(drawing);
    const { draft, onFound } = drawing;
    const { words } = this.#options;
    return draft.position
      ? this.#found(drawing)
      : html`${locatingView({
            words,
            locating: this.#locating,
            onFound: (position, accuracy) => onFound({ position, accuracy, pointWords: '' }),
          })}
          <div>${this.#opener(words.say('chooseOnMap'))}</div>`;
  }

  #found({ draft: { accuracy, pointWords }, onFound }: PlaceDrawing): TemplateResult {
    const { words } = this.#options;
    const meters = Math.max(1, accuracy ?? 0);
    const rough = meters > roughFrom;
    const title =
      accuracy === null ? words.say('pointChosen') : words.say(rough ? 'locatedRoughly' : 'located', { meters });
    return notice({
      kind: rough ? 'warning' : 'success',
      role: 'status',
      title,
      body: html`${pointWords ? html`<p>${pointWords}</p>` : nothing}
        <div class="buttons">
          ${this.#opener(words.say('changeOnMap'))}
          ${button({
            id: 'forget-position',
            label: words.say(accuracy === null ? 'forgetPoint' : 'forgetPosition'),
            look: 'quiet',
            onClick: () => {
              onFound(nowhere);
              this.#lead(openerId);
            },
          })}
        </div>`,
    });
  }

  #opener(label: string): TemplateResult {
    return button({ id: openerId, label, icon: icons.mapPin, onClick: () => void this.#open() });
  }

  #openMap({ draft, centers, onFound }: PlaceDrawing): TemplateResult {
    const { words, core } = this.#options;
    const map = this.#map.present;
    if (!map && this.#map.hasFailed) {
      return notice({
        kind: 'error',
        role: 'alert',
        title: words.say('mapFailed'),
        body: button({ id: openerId, label: core.say('retry'), onClick: () => void this.#open() }),
      });
    }
    if (!map) return skeleton({ label: core.say('loading') });
    const center = centers.find(({ id }) => id === draft.center);
    return map.view({
      centers,
      start: draft.position ?? center?.position ?? undefined,
      onTake: (position, pointWords) => {
        onFound({ position, accuracy: null, pointWords });
        this.#close();
      },
      onCancel: () => this.#close(),
    });
  }

  async #open(): Promise<void> {
    this.#isOpen = true;
    this.#host.requestUpdate();
    (await this.#map.fetch())?.open();
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#isOpen = false;
    this.#map.present?.close();
    this.#lead(openerId);
  }

  /** The focus goes where the person goes on. */
  #lead(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => focusField(this.#host.renderRoot, id));
  }
}

/** Metres. A wider circle does not lead anybody to the place. */
const roughFrom = 200;

function tilesOf({ tiles, tilesAttribution = '', tilesDatum = 'wgs84' }: PlaceHost): MapTiles | undefined {
  return tiles ? { url: tiles, attribution: tilesAttribution, datum: tilesDatum } : undefined;
}
