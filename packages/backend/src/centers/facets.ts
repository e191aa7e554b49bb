/** What centers can be filtered by, in words, with how many centers have it. */
import type { CenterFacets, Facet } from '@doorstep/contract';
import type { Directory } from '../places/directory.js';
import { languageName, wordOf } from '../places/place-words.js';

export function facetsOf({ centers, words }: Directory, locale: string): CenterFacets {
  const count = (
    codesOf: (definition: (typeof centers)[number]['definition']) => readonly string[],
    name: (code: string) => string,
  ): Facet[] => {
    const counts = new Map<string, number>();
    for (const { definition } of centers) {
      for (const code of new Set(codesOf(definition))) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return [...counts]
      .map(([code, number]) => ({ code, name: name(code), count: number }))
      .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, locale));
  };
  return {
    facilities: count(
      ({ facilities }) => facilities,
      (code) => wordOf(words.facilities, code, locale),
    ),
    accessibility: count(
      ({ accessibility }) => accessibility,
      (code) => wordOf(words.accessibility, code, locale),
    ),
    languages: count(
      ({ languages }) => languages,
      (tag) => languageName(tag, locale),
    ),
  };
}
