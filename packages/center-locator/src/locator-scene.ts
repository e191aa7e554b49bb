/** What every view of the locator is given: values to draw, words, and what to call when a person does something. */
import type { Area, AreaTree, Center, CenterFacets, FoundPlace } from '@doorstep/contract';
import type { CoreWords } from '@doorstep/core';
import type { LocatorWords } from './center-locator-messages.js';
import type { Finding, FoundCenter } from './finding/find-centers.js';
import type { FilterName, LocatorQuery } from './finding/locator-query.js';
import type { StatusWords } from './finding/status-words.js';
import type { LocateFault } from './finding/whereabouts.js';

export interface LocatorScene {
  readonly words: LocatorWords;
  readonly core: CoreWords;
  readonly query: LocatorQuery;
  readonly finding: Finding;
  readonly total: number;
  readonly facets: CenterFacets | undefined;
  readonly areas: AreaTree<Area> | undefined;
  readonly minutes: number;
  readonly locating: 'idle' | 'running' | LocateFault;
  /** The smallest area around the person. */
  readonly around: Area | undefined;
  readonly rest: 'complete' | 'loading' | 'failed';
  readonly now: number;
  readonly statusOf: (center: Center) => StatusWords;
  /** The address of the page with this center open. */
  readonly linkTo: (centerId: string) => string;
  readonly suggest: Suggesting;
  readonly without: { readonly filter: FilterName; readonly count: number } | undefined;
  readonly change: (part: Partial<LocatorQuery>) => void;
  readonly clear: () => void;
  readonly open: (centerId: string) => void;
  readonly locate: () => void;
  readonly showMore: () => void;
  readonly retry: () => void;
}

export interface Suggesting {
  readonly typed: string;
  readonly places: readonly FoundPlace[];
  /** The highlighted one; -1 for none. */
  readonly active: number;
  readonly list: 'open' | 'closed';
  readonly onInput: (typed: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onChoose: (place: FoundPlace) => void;
  readonly onLeave: () => void;
}

/** `640 m`, `2.1 km`. */
export function formatDistance(metres: number, locale: string): string {
  const [amount, unit, digits] =
    metres < 950 ? [Math.round(metres / 10) * 10, 'meter', 0] : [metres / 1000, 'kilometer', 1];
  const shown = metres >= 100_000 ? { maximumFractionDigits: 0 } : { maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, { style: 'unit', unit: unit, unitDisplay: 'short', ...shown }).format(
    Math.max(amount, 10 * Number(unit === 'meter')),
  );
}

/** `about 9 min on foot`; empty without a place to measure from. */
export function walkWords({ walk }: FoundCenter, words: LocatorWords): string {
  if (!walk) return '';
  return words.say(walk.kind === 'measured' ? 'walk' : 'walkAbout', { minutes: walk.minutes });
}

export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
