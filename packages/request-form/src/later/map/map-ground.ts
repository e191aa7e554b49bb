/** What is drawn under the crosshair: outlines of areas as paths, and the names that find room. */
import type { Area, Boundary, Center, Datum, Position } from '@doorstep/contract';
import { toSpot, type MapLook, type Size, type Spot } from './map-look.js';

/** Paths are written at this zoom around an origin in the city, so that no precision is lost where one looks closely. */
export const pathZoom = 14;

export interface Outline {
  readonly id: string;
  readonly level: number;
  readonly path: string;
}

export interface Ground {
  /** The largest areas first: smaller ones are drawn over them. */
  readonly outlines: readonly Outline[];
  /** Pixels of the world at the zoom of the paths. */
  readonly origin: Spot;
  /** Corners of what is drawn. */
  readonly corners: readonly Position[];
  readonly landmarks: readonly Landmark[];
}

export interface Landmark {
  readonly name: string;
  readonly kind: 'area' | 'center';
  readonly position: Position;
  /** Of an area, at the zoom of the paths; a center has none. */
  readonly width: number;
}

export interface Label extends Spot {
  readonly name: string;
  readonly kind: Landmark['kind'];
}

/** `undefined` where nothing is known to draw. */
export function groundOf(areas: readonly Area[], centers: readonly Center[], datum: Datum): Ground | undefined {
  const drawn = areas.filter(({ boundary }) => boundary !== undefined).sort((one, other) => one.level - other.level);
  const corners = drawn.flatMap(({ boundary }) => (boundary ? ringsOf(boundary).flat() : []));
  const places = centers.flatMap(({ position }) => (position ? [position] : []));
  const [first] = [...corners, ...places];
  if (!first) return undefined;
  const origin = toSpot(first, pathZoom, datum);
  return {
    origin,
    corners: corners.length > 0 ? corners : places,
    outlines: drawn.map(({ id, level, boundary }) => ({
      id,
      level,
      path: boundary ? pathOf(boundary, origin, datum) : '',
    })),
    landmarks: [
      ...drawn.flatMap((area) => areaLandmark(area, datum)),
      ...centers.flatMap(({ name, position }): Landmark[] =>
        position ? [{ name, kind: 'center', position, width: 0 }] : [],
      ),
    ],
  };
}

function areaLandmark({ name, boundary, position }: Area, datum: Datum): Landmark[] {
  const spots = boundary
    ? ringsOf(boundary)
        .flat()
        .map((corner) => toSpot(corner, pathZoom, datum))
    : [];
  if (!position || spots.length === 0) return [];
  const xs = spots.map(({ x }) => x).sort((one, other) => one - other);
  const width = (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  return [{ name, kind: 'area', position, width }];
}

function ringsOf({ type, coordinates }: Boundary): Position[][] {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as number[][][][];
  return polygons.flatMap((rings) =>
    rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => ({ latitude, longitude }))),
  );
}

function pathOf(boundary: Boundary, origin: Spot, datum: Datum): string {
  const written = (position: Position): string => {
    const { x, y } = toSpot(position, pathZoom, datum);
    return `${(x - origin.x).toFixed(2)} ${(y - origin.y).toFixed(2)}`;
  };
  return ringsOf(boundary)
    .map((ring) => `M${ring.map(written).join('L')}Z`)
    .join('');
}

/** Pixels from the middle of the frame. */
export function spotOn(look: MapLook, position: Position, datum: Datum): Spot {
  const [place, middle] = [toSpot(position, look.zoom, datum), toSpot(look.middle, look.zoom, datum)];
  return { x: place.x - middle.x, y: place.y - middle.y };
}

/** The names that can be read: of areas that are neither specks nor wider than the frame, and of centers, none over another. */
export function labelsOn(look: MapLook, { landmarks }: Ground, size: Size, datum: Datum): Label[] {
  const taken: (Spot & { readonly half: number })[] = [{ x: 0, y: 0, half: 28 }];
  const scale = 2 ** (look.zoom - pathZoom);
  return landmarks.flatMap(({ name, kind, position, width }) => {
    const half = widthOf(name) / 2;
    const wide = width * scale;
    if (kind === 'area' && (wide < half * 2 || wide > size.width)) return [];
    const middle = spotOn(look, position, datum);
    const { x, y } = kind === 'center' ? { x: middle.x, y: middle.y + 20 } : middle;
    if (Math.abs(x) + half > size.width / 2 || Math.abs(y) + 10 > size.height / 2) return [];
    const meets = taken.some((one) => Math.abs(one.x - x) < one.half + half && Math.abs(one.y - y) < 22);
    if (meets) return [];
    taken.push({ x, y, half });
    return [{ name, kind, x, y }];
  });
}

/** Pixels of a line in 13 px, about. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 13.5 : 8.2), 8);
}
