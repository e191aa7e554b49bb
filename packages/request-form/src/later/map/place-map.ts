/** A map on which a person marks a place: under a crosshair, by keys, buttons, mouse or finger. Loaded when somebody asks for it. */
import type { Backend } from '@doorstep/client';
import type { Area, Center, Datum, Position } from '@doorstep/contract';
import { focusField, Resource, Words, type CoreWords } from '@doorstep/core';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { MapGestures } from './map-gestures.js';
import { groundOf, type Ground } from './map-ground.js';
import { lookOver, moved, zoomed, type MapLook, type Size, type Spot } from './map-look.js';
import { mapMessages, type MapWords } from './map-messages.js';
import { cancelId, frameId, mapView } from './map-view.js';
import { placeWords, whereaboutsOf } from './place-words.js';

export interface MapTiles {
  /** An address with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  readonly attribution: string;
  readonly datum: Datum;
}

export interface PlaceMapOptions {
  readonly backend: () => Backend | undefined;
  readonly core: CoreWords;
  readonly tiles: () => MapTiles | undefined;
}

export interface MapDrawing {
  readonly centers: readonly Center[];
  /** Where it opens. */
  readonly start: Position | undefined;
  readonly onTake: (position: Position, words: string) => void;
  readonly onCancel: () => void;
}

/** Pixels of one press of an arrow, and with Shift. */
const strides = { plain: 48, fine: 8 } as const;
/** Milliseconds of rest before the place is said: nobody listens to every step of a drag. */
const rest = 500;
/** A street and its houses. */
const startingZoom = 16;

export class PlaceMap implements ReactiveController {
  readonly words: MapWords;
  readonly #host: ReactiveElement & { readonly resolvedLocale: string };
  readonly #options: PlaceMapOptions;
  readonly #areas: Resource<readonly [Backend], readonly Area[]>;
  readonly #gestures: MapGestures;
  #look: MapLook | undefined;
  #size: Size = { width: 600, height: 340 };
  #said: MapLook | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ground: { readonly of: readonly unknown[]; readonly drawn: Ground | undefined } | undefined;
  #observed: Element | undefined;
  #isFresh = false;
  #wasMoved = false;
  readonly #observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect));

  constructor(host: ReactiveElement & { readonly resolvedLocale: string }, options: PlaceMapOptions) {
    this.#host = host;
    this.#options = options;
    this.words = new Words(host, mapMessages);
    this.#areas = new Resource(host, {
      key: () => {
        const backend = options.backend();
        return backend && ([backend] as const);
      },
      load: async ([backend], signal) => {
        const outcome = await backend.listAreas({ boundaries: 'all', limit: 200 }, { signal });
        return outcome.ok ? { ok: true, value: outcome.value.items } : outcome;
      },
    });
    this.#gestures = new MapGestures({ onMove: (by) => this.#move(by), onZoom: (steps) => this.#zoom(steps) });
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector(`#${frameId}`) ?? undefined;
    if (frame !== this.#observed) {
      this.#observer.disconnect();
      this.#observed = frame;
      if (frame) this.#observer.observe(frame);
    }
    // The button that opened it is gone; who went on to a field meanwhile stays there.
    if (!this.#isFresh || (this.#host.shadowRoot?.activeElement ?? null) !== null) return;
    this.#isFresh = ![frameId, cancelId].some((id) => focusField(this.#host.renderRoot, id));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#observed = undefined;
  }

  /** Whether it was moved since it was opened: then somebody means a place by it. */
  get wasMoved(): boolean {
    return this.#wasMoved;
  }

  /** Takes the focus as soon as there is something to move. */
  open(): void {
    this.#isFresh = true;
  }

  /** The next time it opens anew. */
  close(): void {
    clearTimeout(this.#timer);
    this.#look = this.#said = undefined;
    this.#wasMoved = false;
  }

  view(drawing: MapDrawing): TemplateResult {
    const { core, tiles } = this.#options;
    const datum = this.#datum;
    const areas = this.#areas.value ?? [];
    const isLoading = this.#isLoading;
    const ground = isLoading ? undefined : this.#groundFor(areas, drawing.centers);
    this.#look ??= ground && startOf(drawing.start, ground, this.#size, datum);
    const look = this.#look;
    if (look && !this.#said) this.#said = look;
    const where = (at: MapLook): string => placeWords(whereaboutsOf(at.middle, areas, drawing.centers), this.words);
    return mapView({
      words: this.words,
      core,
      status: isLoading ? 'loading' : ground && look ? 'ready' : 'empty',
      ground,
      look,
      size: this.#size,
      datum,
      tiles: tiles(),
      said: this.#said ? where(this.#said) : '',
      gestures: this.#gestures,
      onStep: (x, y, how) => this.#move({ x: x * strides[how], y: y * strides[how] }),
      onZoom: (steps) => this.#zoom(steps),
      onTake: () => look && drawing.onTake(rounded(look.middle), where(look)),
      onCancel: drawing.onCancel,
    });
  }

  get #isLoading(): boolean {
    return !this.words.ready || ['idle', 'loading'].includes(this.#areas.state.status);
  }

  get #datum(): Datum {
    return this.#options.tiles()?.datum ?? 'wgs84';
  }

  #groundFor(areas: readonly Area[], centers: readonly Center[]): Ground | undefined {
    const of = [areas, centers, this.#datum];
    if (!this.#ground?.of.every((one, index) => one === of[index])) {
      this.#ground = { of, drawn: groundOf(areas, centers, this.#datum) };
    }
    return this.#ground.drawn;
  }

  #move(by: Spot): void {
    if (this.#look) this.#show(moved(this.#look, by, this.#datum));
  }

  #zoom(steps: number): void {
    if (this.#look) this.#show(zoomed(this.#look, steps));
  }

  #show(look: MapLook): void {
    this.#look = look;
    this.#wasMoved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = look;
      this.#host.requestUpdate();
    }, rest);
    this.#host.requestUpdate();
  }

  #measure(box: DOMRectReadOnly | undefined): void {
    if (!box || box.width === 0) return;
    const { width, height } = box;
    if (width === this.#size.width && height === this.#size.height) return;
    // In the next frame: drawing anew inside the observation would be reported as a loop.
    requestAnimationFrame(() => {
      this.#size = { width, height };
      this.#host.requestUpdate();
    });
  }
}

function startOf(start: Position | undefined, ground: Ground, size: Size, datum: Datum): MapLook | undefined {
  return start ? { middle: start, zoom: startingZoom } : lookOver(ground.corners, size, datum);
}

/** A tenth of a metre: more digits would claim what no map can show. */
function rounded({ latitude, longitude }: Position): Position {
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return { latitude: round(latitude), longitude: round(longitude) };
}
