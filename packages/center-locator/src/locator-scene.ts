/** What every view of the locator is given: values to draw, words, and what to call when a person does something. */
import type { Center, CenterFacets } from '@doorstep/contract';
import type { CoreWords } from '@doorstep/core';
import type { LocatorWords } from './center-locator-messages.js';
import type { FoundCenter } from './finding/find-centers.js';
import type { StatusWords } from './hours/status-words.js';
import type { LocatorFlow } from './locator-flow.js';

export interface LocatorScene {
  readonly words: LocatorWords;
  readonly core: CoreWords;
  readonly flow: LocatorFlow;
  readonly centers: readonly FoundCenter[];
  /** How many centers fit, in words. */
  readonly count: string;
  readonly total: number;
  /** How many centers fit; `centers` are the first of them. */
  readonly fits: number;
  readonly facets: CenterFacets | undefined;
  readonly rest: 'complete' | 'loading' | 'failed';
  /** Minutes on foot that count as near. */
  readonly minutes: number;
  readonly now: number;
  /** `undefined` until the hours are there: its line is kept free. */
  readonly statusOf: (center: Center) => StatusWords | undefined;
  /** The address of the page with this center open. */
  readonly linkTo: (centerId: string) => string;
  readonly retry: () => void;
}

/** What the views leave room for, drawn by the part that finds; all of it is empty until that is there. */
export interface FoundParts {
  readonly suggest?: Suggesting | undefined;
  /** Where distances are measured from. */
  readonly here?: unknown;
  /** What is in the open fold. */
  readonly fold?: unknown;
  readonly hasAreas?: 'yes' | 'no';
  readonly areasLabel?: string | undefined;
  /** How far a center is. */
  readonly way?: ((found: FoundCenter) => unknown) | undefined;
  /** Rows in an order that may change under somebody's finger. */
  readonly inOrder?: InOrder | undefined;
  /** What stands in place of the list when nothing fits. */
  readonly nothing?: unknown;
  /** Under the list: what of it could not be loaded. */
  readonly more?: unknown;
  /** The page of the center that is open. */
  readonly page?: ((mapToggle: unknown) => unknown) | undefined;
  readonly map?: unknown;
  /** Figures of the areas. */
  readonly figures?: unknown;
}

export type InOrder = (centers: readonly FoundCenter[], row: (found: FoundCenter) => unknown) => unknown;

/** The list of suggestions, as the search field needs to know of it. */
export interface Suggesting {
  readonly list: 'open' | 'closed';
  readonly active: string | undefined;
  readonly view: unknown;
  readonly onInput: (typed: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

export const suggestionsId = 'suggestions';

export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
