/** What the views of the finding part are given beside the scene of the first list, and how they write distances. */
import type { Area, AreaTree } from '@doorstep/contract';
import type { FilterName, LocatorQuery } from '../locator-query.js';
import type { LocatorScene } from '../locator-scene.js';
import type { Finding, FoundCenter, Stock } from './find-centers.js';
import type { FindingWords } from './finding-messages.js';

export interface FindingScene extends LocatorScene {
  readonly more: FindingWords;
  readonly query: LocatorQuery;
  readonly stock: Stock;
  readonly areas: AreaTree<Area> | undefined;
  readonly finding: Finding;
  /** The smallest area around the person. */
  readonly around: Area | undefined;
  /** The filter without which most would be left, where nothing is. */
  readonly without: { readonly filter: FilterName; readonly count: number } | undefined;
  readonly change: (part: Partial<LocatorQuery>) => void;
  readonly clear: () => void;
  readonly open: (centerId: string) => void;
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

/** Farther than this nobody goes on foot to a counter: then the distance says more. */
const mostMinutes = 90;

/** `about 9 min on foot`; empty without a place to measure from, and where it is too far to walk. */
export function walkWords({ walk }: FoundCenter, words: FindingWords): string {
  if (!walk || walk.minutes > mostMinutes) return '';
  return words.say(walk.kind === 'measured' ? 'walk' : 'walkAbout', { minutes: walk.minutes });
}
