/**
 * Gathers points that would cover each other on the screen. Points lie in typed arrays, and what is seen is gathered anew after
 * each movement in one pass over a grid of pixels: a hundred thousand take some milliseconds, and there is no index to build.
 */
import { positionFault, type Center, type Position } from '@doorstep/contract';

export interface Cluster {
  /** Places in the list of centers; of one point only when `count` is 1. */
  readonly first: number;
  readonly count: number;
  /** The mean of its points, on the unit square of the Mercator projection; `x` may leave it across the antimeridian. */
  readonly x: number;
  readonly y: number;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

export interface View {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
  /** Pixels across the whole world. */
  readonly worldSize: number;
}

type Growing = { -readonly [Part in keyof Cluster]: Cluster[Part] };

/** A pin is 44 pixels wide: what stands closer is one. */
const cellPixels = 64;
const nearestPixels = 46;
/** Points per task while they are added: some milliseconds, so that the page stays alive. */
const perTask = 10_000;

export class PointClusters {
  #xs = new Float64Array(0);
  #ys = new Float64Array(0);

  /** Resolves to whether all points are in: not when `isStale` said that others are wanted meanwhile. */
  async build(centers: readonly Pick<Center, 'position'>[], isStale: () => boolean): Promise<boolean> {
    const xs = new Float64Array(centers.length);
    const ys = new Float64Array(centers.length);
    for (let start = 0; start < centers.length; start += perTask) {
      if (start > 0) await nextTask();
      if (isStale()) return false;
      const end = Math.min(start + perTask, centers.length);
      for (let place = start; place < end; place += 1) {
        const position = centers[place]?.position;
        const isKnown = position && !positionFault(position);
        xs[place] = isKnown ? toX(position.longitude) : NaN;
        ys[place] = isKnown ? toY(position.latitude) : NaN;
      }
    }
    this.#xs = xs;
    this.#ys = ys;
    return true;
  }

  /** Of the points that are seen, largest first. */
  gather(view: View): readonly Cluster[] {
    const perWorld = view.worldSize / cellPixels;
    // The grid is the world's, not the view's: a pan must not gather anew what stays in sight.
    const firstColumn = Math.floor(view.west * perWorld);
    const firstRow = Math.floor(view.north * perWorld);
    const columns = Math.floor(view.east * perWorld) - firstColumn + 1;
    const cells: (Growing | undefined)[] = [];
    for (let place = 0; place < this.#xs.length; place += 1) {
      const y = this.#ys[place] ?? NaN;
      if (!(y >= view.north && y <= view.south)) continue;
      const x = seenAt(this.#xs[place] ?? NaN, view);
      if (x === undefined) continue;
      const cell = (Math.floor(y * perWorld) - firstRow) * columns + Math.floor(x * perWorld) - firstColumn;
      const known = cells[cell];
      if (known) grow(known, x, y);
      else cells[cell] = { first: place, count: 1, x, y, west: x, east: x, north: y, south: y };
    }
    const clusters = cells.filter((cell) => cell !== undefined).sort((one, other) => other.count - one.count);
    return joinNeighbours(clusters, nearestPixels / view.worldSize);
  }

  /** Places of all points in a rectangle. */
  within({ west, east, north, south }: Omit<View, 'worldSize'>, most: number): readonly number[] {
    const found: number[] = [];
    for (let place = 0; place < this.#xs.length && found.length < most; place += 1) {
      const y = this.#ys[place] ?? NaN;
      if (y < north || y > south) continue;
      if (seenAt(this.#xs[place] ?? NaN, { west, east }) !== undefined) found.push(place);
    }
    return found;
  }

  /** The points nearest to a place, as far as the flat map tells. */
  nearest({ latitude, longitude }: Position, most: number): readonly Position[] {
    const [x, y] = [toX(longitude), toY(latitude)];
    const found: { readonly away: number; readonly position: Position }[] = [];
    for (let place = 0; place < this.#xs.length; place += 1) {
      const away = ((this.#xs[place] ?? NaN) - x) ** 2 + ((this.#ys[place] ?? NaN) - y) ** 2;
      if (!(away < (found[most - 1]?.away ?? Infinity))) continue;
      found.push({ away, position: toPosition(this.#xs[place] ?? NaN, this.#ys[place] ?? NaN) });
      found.sort((one, other) => one.away - other.away).splice(most);
    }
    return found.map(({ position }) => position);
  }

  /** The smallest rectangle around all points, across the antimeridian where that is shorter. */
  extent(): Omit<View, 'worldSize'> | undefined {
    const plain = extentOf(this.#xs, this.#ys, 0);
    if (!plain || plain.east - plain.west <= 0.5) return plain;
    const turned = extentOf(this.#xs, this.#ys, 0.5);
    return turned && turned.east - turned.west < plain.east - plain.west ? turned : plain;
  }
}

export function toX(longitude: number): number {
  return longitude / 360 + 0.5;
}

export function toY(latitude: number): number {
  // Mercator ends before the poles; what lies beyond stands at the edge.
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export function toPosition(x: number, y: number): Position {
  return {
    latitude: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
    longitude: (x - 0.5) * 360,
  };
}

/** The point itself, or its copy one world further, whichever is seen. */
function seenAt(x: number, { west, east }: Pick<View, 'west' | 'east'>): number | undefined {
  if (x >= west && x <= east) return x;
  if (x - 1 >= west && x - 1 <= east) return x - 1;
  return x + 1 >= west && x + 1 <= east ? x + 1 : undefined;
}

function grow(cluster: Growing, x: number, y: number): void {
  cluster.count += 1;
  cluster.x += (x - cluster.x) / cluster.count;
  cluster.y += (y - cluster.y) / cluster.count;
  cluster.west = Math.min(cluster.west, x);
  cluster.east = Math.max(cluster.east, x);
  cluster.north = Math.min(cluster.north, y);
  cluster.south = Math.max(cluster.south, y);
}

/** The grid cuts through neighbours: small ones close to a larger one become part of it. */
function joinNeighbours(clusters: readonly Growing[], nearest: number): readonly Cluster[] {
  const kept: Growing[] = [];
  for (const cluster of clusters) {
    // Squared: of some hundred clusters each is compared with each.
    const near = kept.find(({ x, y }) => (x - cluster.x) ** 2 + (y - cluster.y) ** 2 < nearest ** 2);
    if (near) absorb(near, cluster);
    else kept.push(cluster);
  }
  return kept;
}

function absorb(large: Growing, small: Cluster): void {
  const count = large.count + small.count;
  large.x += ((small.x - large.x) * small.count) / count;
  large.y += ((small.y - large.y) * small.count) / count;
  large.count = count;
  large.west = Math.min(large.west, small.west);
  large.east = Math.max(large.east, small.east);
  large.north = Math.min(large.north, small.north);
  large.south = Math.max(large.south, small.south);
}

function extentOf(xs: Float64Array, ys: Float64Array, cut: number): Omit<View, 'worldSize'> | undefined {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let place = 0; place < xs.length; place += 1) {
    const y = ys[place] ?? NaN;
    if (Number.isNaN(y)) continue;
    const plain = xs[place] ?? NaN;
    const x = plain < cut ? plain + 1 : plain;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return west === Infinity ? undefined : { west, east, north, south };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
