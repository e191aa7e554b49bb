/** A filter as it is called where it has to be named: "Without “Study hall” it would be 12". */
import type { Facet } from '@doorstep/contract';
import type { FilterName } from '../locator-query.js';
import type { FindingScene } from './finding-scene.js';

export function filterName(filter: FilterName, { more: words, query, facets }: FindingScene): string {
  const value = query[filter];
  const named = (list: readonly Facet[] | undefined): string => list?.find(({ code }) => code === value)?.name ?? value;
  switch (filter) {
    case 'facility':
      return named(facets?.facilities);
    case 'language':
      return named(facets?.languages);
    case 'access':
      return words.say('stepFree');
    case 'open':
      return `${words.say('open')}: ${value === 'now' ? words.say('openNow') : value.replace('T', ' ')}`;
  }
}
