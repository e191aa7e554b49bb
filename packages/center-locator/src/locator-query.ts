/** What a person is looking for. One value; every change makes a new one. */
import type { Position, WalkingPace } from '@doorstep/contract';

/** A place to measure from. */
export interface Here {
  readonly position: Position;
  /** Without one it is where the person is. */
  readonly name?: string | undefined;
  /** Metres by which it may be wrong. */
  readonly accuracy?: number | undefined;
}

export interface LocatorQuery {
  readonly text: string;
  readonly area: string | undefined;
  /** Codes; empty for any. */
  readonly facility: string;
  readonly language: string;
  readonly access: '' | 'step-free';
  /** `now`, or the wall clock of the center: `2026-11-24T18:30`. */
  readonly open: '' | 'now' | (string & {});
  readonly pace: WalkingPace;
  readonly here: Here | undefined;
}

export type LocateFault = 'denied' | 'unavailable';

/** What the device says. */
export type Whereabouts =
  { readonly ok: true; readonly here: Here } | { readonly ok: false; readonly fault: LocateFault };

export const everything: LocatorQuery = {
  text: '',
  area: undefined,
  facility: '',
  language: '',
  access: '',
  open: '',
  pace: 'usual',
  here: undefined,
};

/** What narrows the list down besides typing and areas, in the order in which it is shown. */
const filterNames = ['facility', 'language', 'access', 'open'] as const;
export type FilterName = (typeof filterNames)[number];

export function chosenFilters(query: LocatorQuery): readonly FilterName[] {
  return filterNames.filter((name) => query[name] !== '');
}

/** Whether everything is asked for, in the city's own order: then the first page of centers is the list. */
export function isPlain(query: LocatorQuery): boolean {
  return query.text.trim() === '' && query.area === undefined && !query.here && chosenFilters(query).length === 0;
}
