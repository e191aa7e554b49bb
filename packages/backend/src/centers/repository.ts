/** Reading centers. */
import { positionFault, type Center } from '@doorstep/contract';
import type { Queries } from '../storage/store.js';
import { centerInLocale, type CenterDefinition } from './definition.js';

export interface StoredCenter {
  readonly place: Pick<Center, 'id' | 'areaId' | 'position'>;
  readonly definition: CenterDefinition;
}

/** All, in their order. */
export async function readCenters(queries: Queries): Promise<StoredCenter[]> {
  return (await queries.selectFrom('centers').selectAll().orderBy('position').orderBy('id').execute()).map(stored);
}

export async function readCenter(queries: Queries, id: string): Promise<StoredCenter | undefined> {
  const row = await queries.selectFrom('centers').selectAll().where('id', '=', id).executeTakeFirst();
  return row && stored(row);
}

export function inLanguage({ place, definition }: StoredCenter, locale: string): Center {
  return centerInLocale(place, definition, locale);
}

function stored(row: {
  id: string;
  area_id: string | null;
  latitude: number | null;
  longitude: number | null;
  definition: string;
}): StoredCenter {
  const { latitude, longitude } = row;
  const written = latitude === null || longitude === null ? null : { latitude, longitude };
  // What cannot be a place never leaves: the center is listed, and stands nowhere.
  const position = positionFault(written) ? null : written;
  return {
    place: { id: row.id, areaId: row.area_id, position },
    definition: JSON.parse(row.definition) as CenterDefinition,
  };
}
