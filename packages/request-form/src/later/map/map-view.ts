/** The map, the place under its crosshair in words, and the buttons for those who do not drag. */
import type { Datum } from '@doorstep/contract';
import { button, icon, icons, skeleton, type CoreWords } from '@doorstep/core';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { labelsOn, pathZoom, spotOn, type Ground } from './map-ground.js';
import type { MapGestures } from './map-gestures.js';
import { metersPerPixel, tilesBehind, toSpot, type MapLook, type Size } from './map-look.js';
import type { MapWords } from './map-messages.js';
import type { MapTiles } from './place-map.js';

export interface MapViewOptions {
  readonly words: MapWords;
  readonly core: CoreWords;
  readonly status: 'loading' | 'ready' | 'empty';
  readonly ground: Ground | undefined;
  readonly look: MapLook | undefined;
  readonly size: Size;
  readonly datum: Datum;
  readonly tiles: MapTiles | undefined;
  /** The place under the crosshair, as it was when the map came to rest. */
  readonly said: string;
  readonly gestures: MapGestures;
  readonly onStep: (x: number, y: number, how: 'plain' | 'fine') => void;
  readonly onZoom: (steps: number) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

export const frameId = 'place-map';
export const cancelId = 'map-cancel';
/** Metres a pixel from which on a mark is a guess. */
const roughFrom = 4;

export function mapView(options: MapViewOptions): TemplateResult {
  const { words, core, status, said, look, tiles, onTake, onCancel } = options;
  if (status === 'loading') return skeleton({ label: words.ready ? words.say('loadingMap') : core.say('loading') });
  if (status === 'empty' || !look) {
    return html`<p role="alert">${words.say('noMap')}</p>
      ${button({ id: cancelId, label: words.say('cancel'), onClick: onCancel })}`;
  }
  const isRough = metersPerPixel(look) > roughFrom;
  return html`<div class="place-map" part="map">
    <p class="hint" id="map-help">
      <span class="for-fingers">${words.say('mapHelpTouch')}</span>
      <span class="for-keys">${words.say('mapHelp')}</span>
    </p>
    ${frame(options, look)}
    <p class="small muted">${tiles ? tiles.attribution : words.say('outlinesOnly')}</p>
    ${stepButtons(options)}
    <p role="status">
      <span class="muted">${words.say('here')}</span>
      ${said}${isRough ? html`<br /><span class="muted">${words.say('closer')}</span>` : nothing}
    </p>
    <div class="buttons">
      ${button({ id: 'map-take', label: words.say('take'), icon: icons.mapPin, onClick: onTake })}
      ${button({ id: cancelId, label: words.say('cancel'), look: 'quiet', onClick: onCancel })}
    </div>
  </div>`;
}

function frame(options: MapViewOptions, look: MapLook): TemplateResult {
  const { words, size, gestures } = options;
  const { width, height } = size;
  // An application: the arrow keys are the map's, not the screen reader's.
  return html`<div
    class="map-frame"
    part="map-frame"
    id=${frameId}
    role="application"
    tabindex="0"
    dir="ltr"
    aria-label=${words.say('mapName')}
    aria-describedby="map-help"
    @keydown=${(event: KeyboardEvent) => onKey(event, options)}
    @pointerdown=${gestures.begin}
    @pointermove=${gestures.move}
    @pointerup=${gestures.end}
    @pointercancel=${gestures.end}
    @wheel=${gestures.wheel}
  >
    <svg viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" focusable="false">
      ${tileImages(options, look)} ${groundShapes(options, look)}
      <g class="crosshair">
        <path d="M-22 0H-6M6 0H22M0-22V-6M0 6V22" />
        <circle r="3" />
      </g>
    </svg>
  </div>`;
}

function tileImages({ tiles, size, datum }: MapViewOptions, look: MapLook): unknown {
  if (!tiles) return nothing;
  // Tiles are drawn for whole steps; between them they are stretched.
  const stretch = 2 ** (look.zoom - Math.round(look.zoom));
  const behind = tilesBehind(look, { width: size.width / stretch, height: size.height / stretch }, tiles.url, datum);
  return svg`<g transform="scale(${stretch})">${behind.map(
    ({ url, x, y }) => svg`<image href=${url} x=${x} y=${y} width="256" height="256" />`,
  )}</g>`;
}

function groundShapes({ ground, size, datum, tiles }: MapViewOptions, look: MapLook): unknown {
  if (!ground) return nothing;
  const scale = 2 ** (look.zoom - pathZoom);
  const middle = toSpot(look.middle, pathZoom, datum);
  const { outlines, origin, landmarks } = ground;
  return svg`<g
      class="outlines ${tiles ? 'over-tiles' : ''}"
      transform="scale(${scale}) translate(${origin.x - middle.x} ${origin.y - middle.y})"
    >${outlines.map(({ path, level }) => svg`<path class="outline level-${level}" d=${path} vector-effect="non-scaling-stroke" />`)}</g>
    ${landmarks.flatMap(({ kind, position }): SVGTemplateResult[] => {
      const { x, y } = spotOn(look, position, datum);
      const isSeen = kind === 'center' && Math.abs(x) < size.width / 2 && Math.abs(y) < size.height / 2;
      return isSeen ? [svg`<circle class="landmark" cx=${x} cy=${y} r="5" />`] : [];
    })}
    ${labelsOn(look, ground, size, datum).map(
      ({ name, kind, x, y }) => svg`<text class="map-label ${kind}" x=${x} y=${y}>${name}</text>`,
    )}`;
}

function stepButtons({ words, onStep, onZoom }: MapViewOptions): TemplateResult {
  const step = (label: string, turn: string, onClick: () => void): TemplateResult =>
    html`<button
      class="button plain map-step ${turn}"
      part="button button-plain"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${onClick}
    >
      ${turn === 'nearer' || turn === 'farther' ? html`<span aria-hidden="true">${turn === 'nearer' ? '+' : '\u2212'}</span>` : icon(icons.arrowStart)}
    </button>`;
  return html`<div class="map-steps" role="group" dir="ltr" aria-label=${words.say('moveMap')}>
    ${step(words.say('left'), 'west', () => onStep(-1, 0, 'plain'))}${step(words.say('up'), 'north', () => onStep(0, -1, 'plain'))}${step(
      words.say('down'),
      'south',
      () => onStep(0, 1, 'plain'),
    )}${step(words.say('right'), 'east', () => onStep(1, 0, 'plain'))}${step(words.say('zoomIn'), 'nearer', () => onZoom(1))}${step(
      words.say('zoomOut'),
      'farther',
      () => onZoom(-1),
    )}
  </div>`;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function onKey(event: KeyboardEvent, { onStep, onZoom, onTake, onCancel }: MapViewOptions): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const arrow = arrows[event.key];
  if (arrow) onStep(...arrow, event.shiftKey ? 'fine' : 'plain');
  else if (event.key === '+' || event.key === '=') onZoom(1);
  else if (event.key === '-' || event.key === '_') onZoom(-1);
  else if (event.key === 'Enter') onTake();
  else if (event.key === 'Escape') onCancel();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
