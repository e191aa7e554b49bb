/**
 * Where all centers are, in a form that a hundred thousand can be measured in within a millisecond: points on the unit
 * sphere in typed arrays. The squared chord between two points grows with their distance, so no angle is needed to compare.
 */
import type { Position } from '@doorstep/contract';

export interface Nearest {
  /** Places in the list that was added, nearest first. */
  readonly found: readonly number[];
  /** How many were kept, and how many of them lie within the radius. */
  readonly count: number;
  readonly withinRadius: number;
}

const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

export class CenterIndex {
  #points = new Float64Array(0);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Appends one; a center without a position keeps its place and is never near. */
  add(position: Position | null | undefined): void {
    const at = this.#size * 3;
    this.#size += 1;
    this.#makeRoom(this.#size);
    const [x, y, z] = position ? onSphere(position) : nowhere;
    this.#points[at] = x;
    this.#points[at + 1] = y;
    this.#points[at + 2] = z;
  }

  /** The nearest `most` that `keep` lets pass. `radius` in metres, for counting. */
  nearest(here: Position, most: number, radius: number, keep: (place: number) => boolean): Nearest {
    const [x, y, z] = onSphere(here);
    const reach = chordOf(radius);
    const found: number[] = [];
    const chords: number[] = [];
    let count = 0;
    let withinRadius = 0;
    for (let place = 0, at = 0; place < this.#size; place += 1, at += 3) {
      const dx = (this.#points[at] ?? NaN) - x;
      const dy = (this.#points[at + 1] ?? NaN) - y;
      const dz = (this.#points[at + 2] ?? NaN) - z;
      const chord = dx * dx + dy * dy + dz * dz;
      const isNear = chord <= reach;
      const isCandidate = found.length < most || chord < (chords[most - 1] ?? Infinity);
      if (!keep(place)) continue;
      count += 1;
      if (isNear) withinRadius += 1;
      // NaN is not smaller than anything: centers without a position come last, in their own order.
      if (isCandidate) insert(found, chords, place, Number.isNaN(chord) ? Infinity : chord, most);
    }
    return { found, count, withinRadius };
  }

  #makeRoom(size: number): void {
    if (size * 3 <= this.#points.length) return;
    const larger = new Float64Array(Math.max(size * 3, this.#points.length * 2));
    larger.set(this.#points);
    this.#points = larger;
  }
}

function insert(found: number[], chords: number[], place: number, chord: number, most: number): void {
  let low = 0;
  let high = chords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chords[middle] ?? Infinity) <= chord) low = middle + 1;
    else high = middle;
  }
  if (low >= most) return;
  found.splice(low, 0, place);
  chords.splice(low, 0, chord);
  if (found.length > most) {
    found.pop();
    chords.pop();
  }
}

const nowhere = [NaN, NaN, NaN] as const;

function onSphere({ latitude, longitude }: Position): [number, number, number] {
  const parallel = Math.cos(latitude * radians);
  return [
    parallel * Math.cos(longitude * radians),
    parallel * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
}

function chordOf(metres: number): number {
  return (2 * Math.sin(Math.min(metres / earthRadius / 2, Math.PI / 2))) ** 2;
}
