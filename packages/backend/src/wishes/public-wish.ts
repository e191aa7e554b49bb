/** A wish as the public gets it, in one language, member by member from an allow-list. */
import type { Wish, WishFacets } from '@doorstep/contract';
import type { AreaDefinition } from '../areas/definition.js';
import { inLocale, type Localized } from '../localized.js';
import { mediaAddress } from '../media/address.js';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import { readNames } from '../notices/notice-view.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { shownState, shownUnits, wall, type ShownWish, type WishFilter } from './find-wishes.js';
import { wordsOf } from './rows.js';

export interface Looking {
  readonly queries: Queries;
  readonly locale: string;
  readonly now: number;
}

type Kept = Pick<Services, 'secrets' | 'config'>;

export const wishCategoriesSetting = 'wish-categories';

export async function readWishCategories(queries: Queries): Promise<Readonly<Record<string, Localized>>> {
  const row = await queries
    .selectFrom('settings')
    .select('value')
    .where('name', '=', wishCategoriesSetting)
    .executeTakeFirst();
  return row ? (JSON.parse(row.value) as Record<string, Localized>) : {};
}

export async function wishViews(kept: Kept, looking: Looking, rows: readonly ShownWish[]): Promise<Wish[]> {
  if (rows.length === 0) return [];
  const { queries, locale } = looking;
  const [categories, areas, keepsakes] = [
    await readWishCategories(queries),
    await readAreaNames(queries, rows, locale),
    await readKeepsakes(kept, looking, rows),
  ];
  const { centers } = await readNames(queries, { categories: [], centers: rows.map((row) => row.center_id) }, locale);
  const named = (id: string | null, names: ReadonlyMap<string, string>) =>
    id === null ? null : { id, name: names.get(id) ?? id };
  return rows.map((row) => {
    const words = wordsOf(row);
    const { title, story } = words[locale] ?? words['en'] ?? Object.values(words)[0] ?? { title: '', story: '' };
    const { total, left, accepted } = shownUnits(row, looking.now);
    const name = categories[row.category_id];
    return {
      id: row.id,
      title,
      story,
      category: row.category_id,
      categoryName: name ? inLocale(name, locale) : row.category_id,
      areaId: row.area_id,
      area: named(row.area_id, areas),
      centerId: row.center_id,
      center: named(row.center_id, centers),
      neededBy: toDateTimeOrNull(row.needed_by),
      costBand: row.cost_band,
      units: { total, left },
      fulfilled: accepted,
      state: shownState(row, looking.now),
      sharing: row.sharing,
      publishedAt: toDateTime(row.published_at ?? row.submitted_at),
      revision: row.revision,
      ...keepsakes.get(row.id),
    };
  });
}

async function readAreaNames(
  queries: Queries,
  rows: readonly ShownWish[],
  locale: string,
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ area_id }) => (area_id === null ? [] : [area_id])))];
  if (ids.length === 0) return new Map();
  const areas = await queries.selectFrom('areas').select(['id', 'definition']).where('id', 'in', ids).execute();
  return new Map(
    areas.map(({ id, definition }) => [id, inLocale((JSON.parse(definition) as AreaDefinition).name, locale)]),
  );
}

/** Reviewed words and pictures, and no others. */
async function readKeepsakes({ secrets, config }: Kept, { queries, locale, now }: Looking, rows: readonly ShownWish[]) {
  const kept = new Map<string, { thanks: string[]; photos: { url: string }[] }>();
  const found = await queries
    .selectFrom('wish_keepsakes')
    .select(['wish_id', 'kind', 'public_text', 'sha256'])
    .where('state', '=', 'public')
    .where(
      'wish_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('at')
    .execute();
  for (const { wish_id, kind, public_text, sha256 } of found) {
    const one = kept.get(wish_id) ?? { thanks: [], photos: [] };
    kept.set(wish_id, one);
    if (kind === 'thanks' && public_text !== null)
      one.thanks.push(inLocale(JSON.parse(public_text) as Localized, locale));
    if (kind === 'photo' && sha256 !== null)
      one.photos.push({ url: mediaAddress(secrets, `${config.publicUrl}/api`, sha256, now) });
  }
  return kept;
}

/** So few that counting would point at somebody. */
const leastCounted = 3;

const statuses = ['claimable', 'full', 'fulfilled'] as const;

/** Each choice is counted as if only its own part of the filter were open. */
export async function readFacets({ queries, locale, now }: Looking, filter: WishFilter): Promise<WishFacets> {
  const counted = (count: number) => (count < leastCounted ? null : count);
  const by = async (column: 'wishes.category_id' | 'wishes.cost_band' | 'wishes.center_id', part: keyof WishFilter) => {
    const { [part]: _open, ...others } = filter;
    const found = await wall(queries, others, now);
    const rows = await found
      .select([column, ({ fn }) => fn.countAll().as('count')])
      .groupBy(column)
      .execute();
    return rows
      .map((row) => ({
        value: Object.values(row).find((one) => typeof one === 'string') ?? '',
        count: Number(row.count),
      }))
      .filter(({ value }) => value !== '')
      .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value));
  };
  const categories = await readWishCategories(queries);
  const centers = await by('wishes.center_id', 'center');
  const names = await readNames(queries, { categories: [], centers: centers.map(({ value }) => value) }, locale);
  const states = [];
  for (const status of statuses) {
    const found = await wall(queries, { ...filter, status }, now);
    const { count } = await found.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
    states.push({ value: status, name: status, count: counted(Number(count)) });
  }
  return {
    categories: (await by('wishes.category_id', 'category')).map(({ value, count }) => ({
      value,
      name: categories[value] ? inLocale(categories[value], locale) : value,
      count: counted(count),
    })),
    statuses: states,
    costs: (await by('wishes.cost_band', 'cost')).map(({ value, count }) => ({
      value,
      name: value,
      count: counted(count),
    })),
    centers: centers.map(({ value, count }) => ({
      value,
      name: names.centers.get(value) ?? value,
      count: counted(count),
    })),
  };
}
