/** Fills an empty store with the made-up city. A store that holds anything is left as it is. */
import type { Secrets } from '../data-folder/secrets.js';
import { touchPlaces } from '../places/directory.js';
import { holidaySetting } from '../places/holidays.js';
import { placeWordsSetting } from '../places/place-words.js';
import { loadSampleStaff } from '../staff/sample-staff.js';
import type { Queries, Store } from '../storage/store.js';
import { buildSampleCity, defaultSeed } from './build-sample-city.js';
import { sampleHolidays } from './holidays.js';
import { loadActivities } from './load-activities.js';
import { loadNotices } from './load-notices.js';
import { loadRequests } from './load-requests.js';
import { loadWishes } from './load-wishes.js';
import type { SampleCity } from './sample-city.js';

export async function loadSample(store: Store, secrets: Secrets, now: number): Promise<void> {
  const category = await store.queries.selectFrom('categories').select('id').executeTakeFirst();
  if (category) return;
  const city = buildSampleCity(defaultSeed, now);
  await store.change(async (queries) => {
    // Several processes may start on one empty database: the identity is taken by one of them.
    const taken = await queries
      .insertInto('settings')
      .values({ name: 'identity', value: JSON.stringify({ name: city.name, phone: city.phone, sample: 'on' }) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (taken.numInsertedOrUpdatedRows !== 1n) return;
    await loadPlaces(queries, city, now);
    await loadCategories(queries, city);
    await loadRequests(queries, secrets, city, now);
    await loadNotices(queries, city);
    await loadWishes(queries, secrets, city);
    await loadActivities(queries, city, now);
    await loadSampleStaff(queries, secrets, now);
  });
}

async function loadPlaces(queries: Queries, city: SampleCity, now: number): Promise<void> {
  const { areas, centers, facilityNames, accessibilityNames } = city;
  for (const [position, { id, parentId, level, ...definition }] of [...areas]
    .sort((one, other) => one.level - other.level)
    .entries()) {
    await queries
      .insertInto('areas')
      .values({ id, parent_id: parentId, level, position, definition: JSON.stringify(definition) })
      .execute();
  }
  for (const [index, { id, areaId, position, ...definition }] of centers.entries()) {
    await queries
      .insertInto('centers')
      .values({ id, area_id: areaId, ...position, position: index, definition: JSON.stringify(definition) })
      .execute();
  }
  await loadPlaceSettings(queries, {
    [placeWordsSetting]: { facilities: facilityNames, accessibility: accessibilityNames },
    [holidaySetting]: sampleHolidays(),
  });
  await touchPlaces(queries, now);
}

async function loadPlaceSettings(queries: Queries, settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await queries
      .insertInto('settings')
      .values({ name, value: JSON.stringify(value) })
      .execute();
  }
}

async function loadCategories(queries: Queries, { categories }: SampleCity): Promise<void> {
  for (const [position, category] of categories.entries()) {
    await queries
      .insertInto('categories')
      .values({
        id: category.id,
        position,
        kind: category.kind,
        definition: JSON.stringify(category),
        definition_version: category.definitionVersion,
      })
      .execute();
  }
}
