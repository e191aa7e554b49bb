/** What the locator asks of a map, whichever library draws it. Positions are WGS 84. */
import type { Boundary, Center, Datum, Position } from '@doorstep/contract';

export interface MapContent {
  /** The same list while nothing changes: then nothing is built anew. */
  readonly centers: readonly Center[];
  readonly selected: string | undefined;
  readonly here: Position | undefined;
  readonly reach: Reach | undefined;
  readonly areas: readonly MapArea[];
  readonly words: MapWords;
}

/** What can be reached on foot: a circle, or what was measured. */
export type Reach = { readonly label: string } & (
  { readonly middle: Position; readonly metres: number } | { readonly boundary: Boundary }
);

export interface MapArea {
  readonly id: string;
  readonly boundary: Boundary;
  /** Name, and figure where one is compared. */
  readonly label: string;
  readonly position: Position | undefined;
  /** Of the figure, from 0; `undefined` where none is shown or it is not told. */
  readonly rank: number | undefined;
}

export interface MapWords {
  /** The name of a pin: what the center is called and how it stands with its doors. */
  readonly pin: (center: Center) => string;
  readonly cluster: (count: number) => string;
  readonly here: string;
}

export interface MapTiles {
  readonly url: string;
  readonly datum: Datum;
}

export interface MapListeners {
  readonly onSelect: (centerId: string) => void;
  /** Several centers in one place, which no zoom can part. */
  readonly onOverlap: (centers: readonly Center[]) => void;
  readonly onArea: (areaId: string) => void;
  readonly onProblem: (title: string) => void;
}

export interface MapPort {
  update(content: MapContent): void;
  zoom(steps: number): void;
  /** The middle of what is seen. */
  middle(): Position;
  destroy(): void;
}
