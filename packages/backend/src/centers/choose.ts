/** Which centers are meant by a filter, in which order. */
import {
  distanceBetween,
  isOpenAt,
  placeMatch,
  type Center,
  type CenterQuery,
  type Position,
} from '@doorstep/contract';
import { searchTermsOf } from '../places/search-terms.js';
import type { Directory, ListedCenter } from '../places/directory.js';
import type { OpeningsOf } from './openings.js';
import { inLanguage } from './repository.js';

export type CenterFilter = Omit<CenterQuery, 'limit' | 'cursor'>;

export interface ChosenCenter {
  readonly center: ListedCenter;
  /** Metres from `near`. */
  readonly distance?: number;
}

/** Nearest first with `near`, best match first with `q`, else in the city's own order. */
export function chooseCenters(directory: Directory, filter: CenterFilter, locale: string): readonly ChosenCenter[] {
  const near = filter.near === undefined ? undefined : positionFrom(filter.near);
  const moment = filter.openAt === undefined ? undefined : Date.parse(filter.openAt);
  const areas = filter.area === undefined ? undefined : directory.areas.idsWithin(filter.area);
  const { language } = filter;
  const wanted = directory.centers.filter(({ definition, place, hours, where }) => {
    if (areas && !(place.areaId !== null && areas.has(place.areaId))) return false;
    if (filter.facility !== undefined && !definition.facilities.includes(filter.facility)) return false;
    if (filter.accessibility !== undefined && !definition.accessibility.includes(filter.accessibility)) return false;
    if (language !== undefined && !definition.languages.some((tag) => isSpoken(tag, language))) return false;
    return (
      moment === undefined || (hours !== undefined && where !== undefined && isOpenAt(hours, moment, where) === true)
    );
  });
  const measured = near ? measure(wanted, near, filter.within) : wanted.map((center) => ({ center }));
  return filter.q === undefined ? measured : found(measured, filter.q, locale, near ? 'nearest' : 'best');
}

/** What a list or a map shows of one: today's shifts, its distance, other ways to type its name; a list, its doors too. */
export function listedInLocale(
  { center, distance }: ChosenCenter,
  locale: string,
  now: number,
  openingsOf?: OpeningsOf,
): Center {
  const whole = inLanguage(center, locale);
  const openings = openingsOf?.(center, whole);
  return {
    ...whole,
    ...(openings ? { openings: [...openings] } : {}),
    duty: whole.duty.filter(({ from, to }) => Date.parse(to) > now && Date.parse(from) < now + dutyAhead),
    terms: searchTermsOf(center.definition.name, locale),
    ...(distance === undefined ? {} : { distance: Math.round(distance) }),
  };
}

/** Two weeks of rosters for every center would be most of the answer. */
const dutyAhead = 24 * 3_600_000;

/** `latitude,longitude`, as the contract's schema let it pass. */
export function positionFrom(text: string): Position {
  const [latitude = NaN, longitude = NaN] = text.split(',').map(Number);
  return { latitude, longitude };
}

/** A center without a position is near to nothing: it comes last, and is within no distance. */
function measure(centers: readonly ListedCenter[], near: Position, within: number | undefined): ChosenCenter[] {
  return centers
    .map((center) => ({
      center,
      distance: center.position ? distanceBetween(near, center.position) : Infinity,
    }))
    .filter(({ distance }) => within === undefined || distance <= within)
    .sort((one, other) => (one.distance === other.distance ? 0 : one.distance - other.distance))
    .map(({ center, distance }) => (distance === Infinity ? { center } : { center, distance }));
}

function found(
  chosen: readonly ChosenCenter[],
  typed: string,
  locale: string,
  order: 'nearest' | 'best',
): ChosenCenter[] {
  const match = placeMatch(typed);
  const fitting = chosen
    .map((one) => {
      const { name, address } = inLanguage(one.center, locale);
      const terms = searchTermsOf(one.center.definition.name, locale);
      return { one, fit: match({ name, terms, detail: address }) };
    })
    .filter(({ fit }) => fit > 0);
  if (order === 'best') fitting.sort((a, b) => b.fit - a.fit);
  return fitting.map(({ one }) => one);
}

/** `zh` asks for any Chinese. */
function isSpoken(tag: string, asked: string): boolean {
  return tag.toLowerCase() === asked.toLowerCase() || tag.toLowerCase().startsWith(`${asked.toLowerCase()}-`);
}
