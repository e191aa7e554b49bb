/** The words for the codes that centers carry: facilities and accessibility, as the city calls them. */
import { inLocale, type Localized } from '../localized.js';
import type { Queries } from '../storage/store.js';

export interface PlaceWords {
  readonly facilities: Readonly<Record<string, Localized>>;
  readonly accessibility: Readonly<Record<string, Localized>>;
}

export const placeWordsSetting = 'place-words';

export async function readPlaceWords(queries: Queries): Promise<PlaceWords> {
  const row = await queries
    .selectFrom('settings')
    .select('value')
    .where('name', '=', placeWordsSetting)
    .executeTakeFirst();
  return row ? (JSON.parse(row.value) as PlaceWords) : { facilities: {}, accessibility: {} };
}

/** A code without words is still better than nothing: `study-hall` becomes `study hall`. */
export function wordOf(words: Readonly<Record<string, Localized>>, code: string, locale: string): string {
  const known = words[code];
  return known ? inLocale(known, locale) : code.replace(/[-_]+/g, ' ');
}

/** A language in the language asked for; its tag where this engine has no name for it. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
