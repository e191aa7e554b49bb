/** A point in an area that stands for it: the middle of its largest outline. */
import type { Boundary, Position } from '@doorstep/contract';

type Ring = readonly (readonly number[])[];

export function middleOf(boundary: Boundary): Position | undefined {
  const polygons = (boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates) as readonly Ring[][];
  const middles = polygons.map((rings) => centroid(rings[0] ?? [])).sort((one, other) => other.size - one.size);
  const [largest] = middles;
  return largest && largest.size > 0 ? { latitude: rounded(largest.y), longitude: rounded(largest.x) } : undefined;
}

/** By the shoelace formula; size in square degrees. */
function centroid(ring: Ring): { x: number; y: number; size: number } {
  let [x, y, twice] = [0, 0, 0];
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return { x: x / (3 * twice), y: y / (3 * twice), size: Math.abs(twice) };
}

/** A metre is near enough. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
