/**
 * All areas and centers, read once and kept while nothing changes: ten thousand centers are searched in memory faster than a
 * database is asked. Whoever writes places calls `touchPlaces` in the same transaction.
 */
import {
  areaTreeOf,
  parseHours,
  placeOf,
  type AreaTree,
  type Center,
  type Hours,
  type Place,
} from '@doorstep/contract';
import type { AreaDefinition } from '../areas/definition.js';
import type { CenterDefinition } from '../centers/definition.js';
import { readCenters, type StoredCenter } from '../centers/repository.js';
import type { Queries } from '../storage/store.js';
import { readHolidays, type StoredCalendar } from './holidays.js';
import { readPlaceWords, type PlaceWords } from './place-words.js';

export interface ListedArea {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: number;
  readonly definition: AreaDefinition;
}

export interface ListedCenter extends StoredCenter {
  readonly id: string;
  readonly position: Center['position'];
  readonly hours: Hours | undefined;
  /** Where and when these hours hold; `undefined` for a time zone that nobody knows. */
  readonly where: Place | undefined;
}

export interface Directory {
  /** Changes with the content: part of every ETag. */
  readonly revision: string;
  readonly centers: readonly ListedCenter[];
  readonly byId: ReadonlyMap<string, ListedCenter>;
  readonly areas: AreaTree<ListedArea>;
  readonly words: PlaceWords;
  readonly holidays: StoredCalendar | undefined;
}

export type ReadDirectory = (queries: Queries) => Promise<Directory>;

const revisionSetting = 'places-revision';

/** One per application. */
export function createDirectory(): ReadDirectory {
  let kept: Directory | undefined;
  return async (queries) => {
    const revision = await readRevision(queries);
    if (kept?.revision !== revision) kept = await loadDirectory(queries, revision);
    return kept;
  };
}

/** Says that areas, centers, holidays or their words have changed. */
export async function touchPlaces(queries: Queries, now: number): Promise<void> {
  await queries
    .insertInto('settings')
    .values({ name: revisionSetting, value: String(now) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(now) }))
    .execute();
}

async function readRevision(queries: Queries): Promise<string> {
  const row = await queries
    .selectFrom('settings')
    .select('value')
    .where('name', '=', revisionSetting)
    .executeTakeFirst();
  const { count } = await queries
    .selectFrom('centers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return `${row?.value ?? ''} ${count}`;
}

async function loadDirectory(queries: Queries, revision: string): Promise<Directory> {
  const rows = await queries
    .selectFrom('areas')
    .selectAll()
    .orderBy('level')
    .orderBy('position')
    .orderBy('id')
    .execute();
  const holidays = await readHolidays(queries);
  const centers = (await readCenters(queries)).map((center) => listed(center, holidays));
  return {
    revision,
    centers,
    byId: new Map(centers.map((center) => [center.id, center])),
    areas: areaTreeOf(
      rows.map(({ id, level, parent_id: parentId, definition }) => ({
        id,
        level,
        parentId,
        definition: JSON.parse(definition) as AreaDefinition,
      })),
    ),
    words: await readPlaceWords(queries),
    holidays,
  };
}

function listed(center: StoredCenter, holidays: StoredCalendar | undefined): ListedCenter {
  const { openingHours, timeZone, closures }: CenterDefinition = center.definition;
  return {
    ...center,
    id: center.place.id,
    position: center.place.position,
    hours: parseHours(openingHours),
    where: placeOf(
      timeZone,
      closures.map(({ from, to, openingHours: instead }) => ({ from, to, openingHours: instead })),
      holidays && { ...holidays, holidays: holidays.holidays.map(({ day, kind }) => ({ day, kind })) },
    ),
  };
}
