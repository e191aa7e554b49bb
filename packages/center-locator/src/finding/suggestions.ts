/** What the search offers while somebody types: areas, centers, and addresses that the backend has found. */
import { placeMatch, type Area, type FoundPlace } from '@doorstep/contract';
import type { Stock } from './find-centers.js';

const most = 8;
/** A district has dozens of cells of its name: they must not push the centers out. */
const mostAreas = 3;

/** At once, from what is here: works without a network, and in pinyin because the backend sent the terms along. */
export function localSuggestions({ centers, areas }: Pick<Stock, 'centers' | 'areas'>, typed: string): FoundPlace[] {
  if (typed.trim() === '') return [];
  const match = placeMatch(typed);
  const foundAreas = [...(areas?.byId.values() ?? [])]
    .map((area) => ({ fit: match(area), level: area.level, place: areaPlace(area) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit || one.level - other.level)
    .slice(0, mostAreas);
  const foundCenters: { fit: number; place: FoundPlace }[] = [];
  for (const { id, name, terms, address, position } of centers) {
    const fit = match({ name, terms, detail: address });
    if (fit > 0)
      foundCenters.push({
        fit,
        place: { kind: 'center', id, name, ...(address ? { detail: address } : {}), position },
      });
  }
  // Of an area and a center that fit alike the area comes first: it holds the center.
  return [...foundAreas, ...foundCenters]
    .sort((one, other) => other.fit - one.fit)
    .slice(0, most)
    .map(({ place }) => place);
}

function areaPlace({ id, name, levelName, position }: Area): FoundPlace {
  return { kind: 'area', id, name, detail: levelName, position: position ?? null };
}

/** Addresses that came later stand behind what is shown already, so that nothing jumps under a finger. */
export function withAddresses(local: readonly FoundPlace[], remote: readonly FoundPlace[]): readonly FoundPlace[] {
  return [...local, ...remote.filter(({ kind }) => kind === 'address')].slice(0, most + 3);
}
