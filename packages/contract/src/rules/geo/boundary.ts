/** Points and polygons: which area somebody stands in, and whether a position can be one at all. */
import type { Boundary, Position } from '../../types.js';

type Ring = readonly (readonly number[])[];

/** Whether a position is in an area. On the border it may be in both neighbours, never in none by much. */
export function isInside({ latitude, longitude }: Position, boundary: Boundary): boolean {
  const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;
  return (polygons as readonly (readonly Ring[])[]).some((rings) =>
    // A hole turns the answer around, and so does an island in it.
    rings.reduce((inside, ring) => (crosses(ring, longitude, latitude) ? !inside : inside), false),
  );
}

function crosses(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [x1 = NaN, y1 = NaN] = ring[index] ?? [];
    const [x2 = NaN, y2 = NaN] = ring[before] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** What is wrong with a position that came with a center. */
export type PositionFault = 'missing' | 'null-island' | 'out-of-range' | 'swapped';

/** `undefined` if it can be drawn. Nothing is put right by guessing: a wrong pin sends people a long way. */
export function positionFault(position: Position | null | undefined): PositionFault | undefined {
  if (!position) return 'missing';
  const { latitude, longitude } = position;
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return 'missing';
  if (latitude === 0 && longitude === 0) return 'null-island';
  if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) return 'swapped';
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? 'out-of-range' : undefined;
}
