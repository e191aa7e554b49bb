/** Centers and areas by what somebody types, best first. */
import { distanceBetween, placeMatch, type FoundPlace } from '@doorstep/contract';
import { middleOf } from '../areas/middle.js';
import { positionFrom } from '../centers/choose.js';
import { inLanguage } from '../centers/repository.js';
import { inLocale } from '../localized.js';
import type { Directory } from './directory.js';
import { searchTermsOf } from './search-terms.js';

export function findPlaces(
  { centers, areas }: Directory,
  { q, near }: { readonly q: string; readonly near?: string | undefined },
  locale: string,
): FoundPlace[] {
  const match = placeMatch(q);
  const here = near === undefined ? undefined : positionFrom(near);
  const foundAreas = [...areas.byId.values()].map(({ id, definition }) => {
    const name = inLocale(definition.name, locale);
    const around = areas.pathTo(id).slice(0, -1).reverse();
    const detail = [definition.levelName, ...around.map((area) => area.definition.name)].map((text) =>
      inLocale(text, locale),
    );
    const position = (definition.boundary && middleOf(definition.boundary)) ?? null;
    return {
      fit: match({ name, terms: searchTermsOf(definition.name, locale) }),
      place: { kind: 'area', id, name, detail: detail.join(' · '), position } satisfies FoundPlace,
    };
  });
  const foundCenters = centers.map((center) => {
    const { id, name, address, position } = inLanguage(center, locale);
    return {
      fit: match({ name, terms: searchTermsOf(center.definition.name, locale), detail: address }),
      place: { kind: 'center', id, name, ...(address ? { detail: address } : {}), position } satisfies FoundPlace,
    };
  });
  const away = ({ position }: FoundPlace): number => (here && position ? distanceBetween(here, position) : 0);
  // Of an area and a center that fit alike the area comes first: it holds the center.
  return [...foundAreas, ...foundCenters]
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit || away(one.place) - away(other.place))
    .map(({ place }) => place);
}
