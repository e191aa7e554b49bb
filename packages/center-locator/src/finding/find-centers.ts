/** Which centers a person sees, in which order. */
import {
  distanceBetween,
  placeMatch,
  walkingMinutes,
  walkingRadius,
  type AreaTree,
  type Area,
  type Center,
  type Position,
} from '@doorstep/contract';
import type { CenterIndex } from './center-index.js';
import type { OpeningBook } from '../hours/opening-book.js';
import { chosenFilters, type FilterName, type LocatorQuery } from '../locator-query.js';

/** What is known of the city. */
export interface Stock {
  readonly centers: readonly Center[];
  readonly index: CenterIndex;
  readonly areas: AreaTree<Area> | undefined;
  readonly book: OpeningBook;
}

export interface FindOptions {
  /** How many are wanted. */
  readonly most: number;
  /** Minutes on foot of the circle. */
  readonly minutes: number;
  readonly now: number;
  /** Minutes on foot that a routing service measured, by center. */
  readonly walks?: ReadonlyMap<string, number> | undefined;
}

export interface FoundCenter {
  readonly center: Center;
  /** Metres in a straight line. */
  readonly distance?: number | undefined;
  readonly walk?: { readonly minutes: number; readonly kind: 'estimated' | 'measured' } | undefined;
}

export interface Finding {
  readonly centers: readonly FoundCenter[];
  /** Of all that fit, shown or not. */
  readonly count: number;
  /** Of those, in the circle; only with a place to measure from. */
  readonly near: number | undefined;
}

/** How well a center fits: 0 not at all. */
type Fit = (place: number) => number;

export function findCenters(stock: Stock, query: LocatorQuery, options: FindOptions): Finding {
  const fitOf = fitting(stock, query, options.now);
  if (query.here) return findNear(stock, query, options, fitOf, query.here.position);
  const fits: { center: Center; fit: number }[] = [];
  stock.centers.forEach((center, place) => {
    const fit = fitOf(place);
    if (fit > 0) fits.push({ center, fit });
  });
  if (query.text !== '') fits.sort((one, other) => other.fit - one.fit);
  return {
    centers: fits.slice(0, options.most).map(({ center }) => ({ center })),
    count: fits.length,
    near: undefined,
  };
}

/** All that fit, in the city's own order. */
export function fittingCenters(stock: Stock, query: LocatorQuery, now: number): readonly Center[] {
  const fitOf = fitting(stock, query, now);
  return stock.centers.filter((_center, place) => fitOf(place) > 0);
}

/** The filter without which most would be left, for "nothing fits". */
export function bestWithout(
  stock: Stock,
  query: LocatorQuery,
  options: FindOptions,
): { readonly filter: FilterName; readonly count: number } | undefined {
  const tried = chosenFilters(query).map((filter) => ({
    filter,
    count: findCenters(stock, { ...query, [filter]: '' }, { ...options, most: 0 }).count,
  }));
  const best = tried.sort((one, other) => other.count - one.count)[0];
  return best && best.count > 0 ? best : undefined;
}

function findNear(stock: Stock, query: LocatorQuery, options: FindOptions, fitOf: Fit, here: Position): Finding {
  const { pace } = query;
  const { minutes, most, walks } = options;
  const radius = walkingRadius(minutes, pace);
  const { found, count, withinRadius } = stock.index.nearest(here, most, radius, (place) => fitOf(place) > 0);
  const nearest = found.flatMap((place) => stock.centers[place] ?? []);
  const centers = nearest.map((center): FoundCenter => {
    const distance = center.position ? distanceBetween(here, center.position) : undefined;
    const measured = walks?.get(center.id);
    if (measured !== undefined) return { center, distance, walk: { minutes: measured, kind: 'measured' } };
    return distance === undefined || !Number.isFinite(distance)
      ? { center }
      : { center, distance, walk: { minutes: walkingMinutes(distance, pace), kind: 'estimated' } };
  });
  if (walks?.size) centers.sort((one, other) => (one.walk?.minutes ?? Infinity) - (other.walk?.minutes ?? Infinity));
  return { centers, count, near: withinRadius };
}

/** Cheap questions first: the hours are asked of what is left. */
function fitting({ centers, areas, book }: Stock, query: LocatorQuery, now: number): Fit {
  const { area, facility, language, access, open, text } = query;
  const within = area === undefined ? undefined : (areas?.idsWithin(area) ?? new Set([area]));
  const match = text.trim() === '' ? undefined : placeMatch(text);
  return (place) => {
    const center = centers[place];
    if (!center) return 0;
    const { areaId, facilities, languages, accessibility, name, terms, address } = center;
    if (within && !(areaId !== null && within.has(areaId))) return 0;
    if (facility !== '' && !facilities.includes(facility)) return 0;
    if (language !== '' && !languages.includes(language)) return 0;
    if (access !== '' && !accessibility.includes(access)) return 0;
    const fit = match ? match({ name, terms, detail: address }) : 1;
    if (fit === 0 || open === '') return fit;
    const moment = open === 'now' ? now : book.momentThere(open, center.timeZone);
    return moment !== undefined && book.isOpen(center, moment) === true ? fit : 0;
  };
}
