/** What part of the Earth a map shows: its middle, how near, and what a step over it means. Web Mercator, no DOM. */
import { fromDatum, toDatum, type Datum, type Position } from '@doorstep/contract';

/** Pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface MapLook {
  readonly middle: Position;
  /** At 0 the whole Earth is 256 pixels wide; each step doubles it. */
  readonly zoom: number;
}

const zoomLimits = { least: 3, most: 19 } as const;
const tileSide = 256;
/** Beyond it Mercator has no room. */
const northmost = 85;

/** Pixels from the corner of the world at a zoom. What is drawn over shifted tiles is shifted with them. */
export function toSpot(position: Position, zoom: number, datum: Datum): Spot {
  const { latitude, longitude } = toDatum(position, datum);
  const side = tileSide * 2 ** zoom;
  const sine = Math.sin((Math.max(-northmost, Math.min(northmost, latitude)) * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * side,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side,
  };
}

export function toPosition({ x, y }: Spot, zoom: number, datum: Datum): Position {
  const side = tileSide * 2 ** zoom;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side))) * 180) / Math.PI;
  return fromDatum({ latitude, longitude: (x / side) * 360 - 180 }, datum);
}

/** The look after its middle moved by so many pixels. */
export function moved({ middle, zoom }: MapLook, by: Spot, datum: Datum): MapLook {
  const { x, y } = toSpot(middle, zoom, datum);
  return { middle: toPosition({ x: x + by.x, y: y + by.y }, zoom, datum), zoom };
}

/** Nearer or farther around its middle. */
export function zoomed({ middle, zoom }: MapLook, steps: number): MapLook {
  return { middle, zoom: Math.max(zoomLimits.least, Math.min(zoomLimits.most, zoom + steps)) };
}

/** The nearest look that has all of these places in it; `undefined` without any. */
export function lookOver(places: readonly Position[], { width, height }: Size, datum: Datum): MapLook | undefined {
  if (places.length === 0) return undefined;
  const spots = places.map((place) => toSpot(place, 0, datum));
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [west, east] = [least(xs), -least(xs.map((x) => -x))];
  const [north, south] = [least(ys), -least(ys.map((y) => -y))];
  const fits = Math.log2(Math.min(width / Math.max(east - west, 1e-9), height / Math.max(south - north, 1e-9)));
  const middle = toPosition({ x: (west + east) / 2, y: (north + south) / 2 }, 0, datum);
  // Whole steps: tiles are drawn for those.
  return { middle, zoom: Math.max(zoomLimits.least, Math.min(16, Math.floor(fits))) };
}

/** Metres that a pixel in the middle stands for. */
export function metersPerPixel({ middle, zoom }: MapLook): number {
  return (Math.cos((middle.latitude * Math.PI) / 180) * 40_075_017) / (tileSide * 2 ** zoom);
}

export interface Tile extends Spot {
  readonly url: string;
}

/** The tiles behind a frame of this size, each with its place from the middle. */
export function tilesBehind(look: MapLook, { width, height }: Size, template: string, datum: Datum): Tile[] {
  const zoom = Math.round(look.zoom);
  const middle = toSpot(look.middle, zoom, datum);
  const count = 2 ** zoom;
  const tiles: Tile[] = [];
  for (let row = index(middle.y - height / 2); row <= index(middle.y + height / 2); row += 1) {
    if (row < 0 || row >= count) continue;
    for (let column = index(middle.x - width / 2); column <= index(middle.x + width / 2); column += 1) {
      const wrapped = ((column % count) + count) % count;
      const places: Readonly<Record<string, number>> = { x: wrapped, y: row, z: zoom };
      const url = template.replace(/\{([xyz])\}/g, (_, name: string) => String(places[name]));
      tiles.push({ url, x: column * tileSide - middle.x, y: row * tileSide - middle.y });
    }
  }
  return tiles;
}

function index(pixels: number): number {
  return Math.floor(pixels / tileSide);
}

/** Lists are long enough that they cannot be spread into a call. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}
