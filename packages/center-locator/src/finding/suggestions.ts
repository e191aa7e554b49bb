/** What the search offers while somebody types: areas, centers, and addresses that the backend has found. */
import { placeMatch, type FoundPlace } from '@doorstep/contract';
import type { Stock } from './find-centers.js';

const most = 8;

/** At once, from what is here: works without a network, and in pinyin because the backend sent the terms along. */
export function localSuggestions({ centers, areas }: Pick<Stock, 'centers' | 'areas'>, typed: string): FoundPlace[] {
  if (typed.trim() === '') return [];
  const match = placeMatch(typed);
  const found: { fit: number; place: FoundPlace }[] = [];
  for (const { id, name, terms, levelName, position } of areas?.byId.values() ?? []) {
    const fit = match({ name, terms });
    // Of an area and a center of the same fit, the area comes first: it holds the center.
    if (fit > 0)
      found.push({ fit: fit + 0.5, place: { kind: 'area', id, name, detail: levelName, position: position ?? null } });
  }
  for (const { id, name, terms, address, position } of centers) {
    const fit = match({ name, terms, detail: address });
    if (fit > 0)
      found.push({ fit, place: { kind: 'center', id, name, ...(address ? { detail: address } : {}), position } });
  }
  return found
    .sort((one, other) => other.fit - one.fit)
    .slice(0, most)
    .map(({ place }) => place);
}

/** Addresses that came later stand behind what is shown already, so that nothing jumps under a finger. */
export function withAddresses(local: readonly FoundPlace[], remote: readonly FoundPlace[]): readonly FoundPlace[] {
  return [...local, ...remote.filter(({ kind }) => kind === 'address')].slice(0, most + 3);
}
