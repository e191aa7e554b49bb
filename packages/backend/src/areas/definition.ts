/** An area in all its languages, as it is stored, and in one of them, as it is sent. */
import type { Area, AreaFigures } from '@doorstep/contract';
import { inLocale, type Localized } from '../localized.js';
import { searchTermsOf } from '../places/search-terms.js';
import { middleOf } from './middle.js';

export interface AreaDefinition {
  readonly name: Localized;
  readonly levelName: Localized;
  readonly boundary?: Area['boundary'];
  readonly contact?: { readonly name?: Localized; readonly phone?: string };
}

export interface AreaView {
  readonly locale: string;
  readonly boundaries: 'all' | 'none';
  readonly figures: AreaFigures;
}

export function areaInLocale(
  place: Pick<Area, 'id' | 'level' | 'parentId'>,
  { name, levelName, boundary, contact }: AreaDefinition,
  { locale, boundaries, figures }: AreaView,
): Area {
  const position = boundary && middleOf(boundary);
  return {
    ...place,
    name: inLocale(name, locale),
    levelName: inLocale(levelName, locale),
    ...(boundary && boundaries === 'all' ? { boundary } : {}),
    ...(position ? { position } : {}),
    ...(contact
      ? {
          contact: {
            ...(contact.name ? { name: inLocale(contact.name, locale) } : {}),
            ...(contact.phone ? { phone: contact.phone } : {}),
          },
        }
      : {}),
    figures,
    terms: searchTermsOf(name, locale),
  };
}
