/** Draws a made-up map: cells around points (Voronoi) inside a convex outline, their unions, and borders that look grown. */
import type { Point } from './sample-city.js';
import { createChance, type Chance } from './prng.js';

/** The cell of each site: all that is nearer to it than to any other site, inside the outline. */
export function cellsAround(sites: readonly Point[], outline: readonly Point[]): Point[][] {
  const known: Point[] = [];
  return sites.map((site) => {
    let cell: Point[] = [...outline];
    for (const other of sites) if (other !== site) cell = nearerHalf(cell, site, other);
    return withoutRepeats(cell.map((corner) => snapped(corner, known)));
  });
}

/** Points spread evenly inside a convex polygon: chance first, then a few rounds of moving each to the middle of its cell. */
export function spreadInside(outline: readonly Point[], count: number, chance: Chance): Point[] {
  const [west, east] = range(outline.map(([longitude]) => longitude));
  const [south, north] = range(outline.map(([, latitude]) => latitude));
  let points: Point[] = [];
  while (points.length < count) {
    const point: Point = [west + chance.next() * (east - west), south + chance.next() * (north - south)];
    if (isInside(point, outline)) points.push(point);
  }
  for (let round = 0; round < 8; round += 1) points = cellsAround(points, outline).map(middle);
  return points;
}

/** The outline of cells that touch: borders between two of them vanish, the rest is chained into one ring. */
export function union(cells: readonly (readonly Point[])[]): Point[] {
  const borders = new Map<string, [Point, Point]>();
  for (const cell of cells) {
    for (const [from, to] of edges(cell)) {
      if (!borders.delete(key(to, from))) borders.set(key(from, to), [from, to]);
    }
  }
  const next = new Map([...borders.values()].map(([from, to]) => [key(from, from), [from, to] as const]));
  const first = next.values().next().value?.[0];
  const ring: Point[] = [];
  for (let corner = first; corner && ring.length < next.size; corner = next.get(key(corner, corner))?.[1]) {
    if (ring.length > 0 && corner === first) break;
    ring.push(corner);
  }
  if (ring.length !== next.size) throw new RangeError('The cells do not form one piece.');
  return ring;
}

/** A closed ring whose borders wander a little. A border wanders the same way seen from either side. */
export function grown(ring: readonly Point[]): Point[] {
  const walked = edges(ring).flatMap(([from, to]) => {
    const turned = key(from, to) > key(to, from);
    const steps = turned ? wandering(to, from).reverse() : wandering(from, to);
    return [rounded(from), ...steps.map(rounded)];
  });
  const start = walked[0];
  return start ? [...walked, start] : [];
}

/** Whether a point lies inside a ring (crossings of a line to the east). */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Centre of gravity of a polygon. */
export function middle(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [x / (3 * area), y / (3 * area)];
}

function edges(ring: readonly Point[]): [Point, Point][] {
  return ring.map((corner, index) => [corner, ring[(index + 1) % ring.length] ?? corner]);
}

function nearerHalf(cell: readonly Point[], [ax, ay]: Point, [bx, by]: Point): Point[] {
  // Positive on the side of the first site.
  const side = ([x, y]: Point): number => (bx - ax) * ((ax + bx) / 2 - x) + (by - ay) * ((ay + by) / 2 - y);
  return edges(cell).flatMap(([from, to]) => {
    const [here, there] = [side(from), side(to)];
    const kept: Point[] = here >= 0 ? [from] : [];
    if (here >= 0 !== there >= 0) {
      const share = here / (here - there);
      kept.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    return kept;
  });
}

/** Corners that cells share are computed once per cell and differ in the last digits: they become the same point. */
function snapped(corner: Point, known: Point[]): Point {
  const same = known.find(([x, y]) => Math.abs(x - corner[0]) < 2e-5 && Math.abs(y - corner[1]) < 2e-5);
  if (!same) known.push(corner);
  return same ?? corner;
}

function withoutRepeats(ring: readonly Point[]): Point[] {
  return ring.filter((corner, index) => corner !== ring[(index + 1) % ring.length]);
}

function wandering([x1, y1]: Point, [x2, y2]: Point): Point[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 0.004) return [];
  const chance = createChance(`${x1.toFixed(4)},${y1.toFixed(4)}`, `${x2.toFixed(4)},${y2.toFixed(4)}`);
  return [0.25, 0.5, 0.75].map((share) => {
    const aside = (chance.next() - 0.5) * 0.12;
    return [x1 + (x2 - x1) * share - (y2 - y1) * aside, y1 + (y2 - y1) * share + (x2 - x1) * aside];
  });
}

function rounded([x, y]: Point): Point {
  return [Number(x.toFixed(5)), Number(y.toFixed(5))];
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function key([x1, y1]: Point, [x2, y2]: Point): string {
  return `${x1},${y1}>${x2},${y2}`;
}
