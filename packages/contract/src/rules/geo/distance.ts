/** How far it is, in which direction, and about how long on foot. Positions are WGS 84. */
import type { Position } from '../../types.js';

/** Mean radius of the Earth, in metres. */
const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** Metres along the great circle. */
export function distanceBetween(one: Position, other: Position): number {
  const north = Math.sin(((other.latitude - one.latitude) * radians) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * radians) / 2);
  const chord = north * north + Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * east * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export const compassPoints = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** In which of eight directions the other place lies. */
export function directionTo(from: Position, to: Position): CompassPoint {
  const east = (to.longitude - from.longitude) * radians;
  const y = Math.sin(east) * Math.cos(to.latitude * radians);
  const x =
    Math.cos(from.latitude * radians) * Math.sin(to.latitude * radians) -
    Math.sin(from.latitude * radians) * Math.cos(to.latitude * radians) * Math.cos(east);
  const eighths = Math.round(Math.atan2(y, x) / (Math.PI / 4));
  return compassPoints[(eighths + 8) % 8] ?? 'north';
}

/** Metres a second: most people; older people; with a walking frame, a wheelchair or a small child. */
export const walkingPaces = { usual: 1.2, slow: 0.9, slowest: 0.6 } as const;
export type WalkingPace = keyof typeof walkingPaces;

/**
 * How much longer the way is than the straight line. Twelve measured quarter-hour walks came to 1.12 by the area they reach;
 * 1.3 errs on the side of those who would otherwise come too late.
 */
export const detourFactor = 1.3;

/** An estimate: say "about". Never less than one. */
export function walkingMinutes(metres: number, pace: WalkingPace): number {
  return Math.max(1, Math.round((metres * detourFactor) / walkingPaces[pace] / 60));
}

/** Metres in a straight line that so many minutes on foot reach, about. */
export function walkingRadius(minutes: number, pace: WalkingPace): number {
  return (minutes * 60 * walkingPaces[pace]) / detourFactor;
}
