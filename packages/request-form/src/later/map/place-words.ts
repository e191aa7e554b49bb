/** Where a point lies, for people who cannot see the map: in which area, and how far from which center. */
import {
  areaTreeOf,
  directionTo,
  distanceBetween,
  isInside,
  type Area,
  type Center,
  type CompassPoint,
  type Position,
} from '@doorstep/contract';
import type { MapWords } from './map-messages.js';

export interface Whereabouts {
  /** From the smallest area outwards, two at most; empty outside of all. */
  readonly areas: readonly string[];
  readonly near: { readonly name: string; readonly meters: number; readonly direction: CompassPoint } | undefined;
}

/** Farther ones lead nobody to the place. */
const farthest = 5000;
/** Closer, no direction is told. */
const beside = 30;

export function whereaboutsOf(point: Position, areas: readonly Area[], centers: readonly Center[]): Whereabouts {
  const [smallest] = areas
    .filter(({ boundary }) => boundary !== undefined && isInside(point, boundary))
    .sort((one, other) => other.level - one.level);
  const path = smallest ? areaTreeOf(areas).pathTo(smallest.id) : [];
  const [nearest] = centers
    .flatMap(({ name, position }) => (position ? [{ name, position, meters: distanceBetween(position, point) }] : []))
    .sort((one, other) => one.meters - other.meters);
  return {
    areas: path
      .slice(-2)
      .reverse()
      .map(({ name }) => name),
    near:
      nearest && nearest.meters <= farthest
        ? { name: nearest.name, meters: nearest.meters, direction: directionTo(nearest.position, point) }
        : undefined,
  };
}

/** One line: "Haipo, Jiyang district. About 300 m south of Haipo Center". */
export function placeWords({ areas, near }: Whereabouts, words: MapWords): string {
  const [inner, outer] = areas;
  const place = inner && outer ? words.say('areaIn', { inner, outer }) : (inner ?? words.say('outside'));
  if (!near) return place;
  const side =
    near.meters < beside
      ? words.say('beside', { place: near.name })
      : (words.find(`near_${near.direction}`, {
          distance: distanceWords(near.meters, words.locale),
          place: near.name,
        }) ?? near.name);
  return words.say('placeAndSide', { place, side });
}

/** Rounded to what a map is good for: `40 m`, `320 m`, `1.4 km`. */
export function distanceWords(meters: number, locale: string): string {
  const [amount, unit] =
    meters < 950 ? [Math.round(meters / 10) * 10, 'meter'] : [Math.round(meters / 100) / 10, 'kilometer'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
}
