/** A notice as the public gets it, in one language. */
import type { Notice } from '@doorstep/contract';
import type { Selectable } from 'kysely';
import type { CategoryDefinition } from '../categories/definition.js';
import type { CenterDefinition } from '../centers/definition.js';
import { inLocale } from '../localized.js';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import type { Queries } from '../storage/store.js';
import { publicPhoto, storedPhotos, type Showing } from './photos.js';
import type { WordsByLocale } from './public-notice.js';
import type { PublicNoticeTable } from './tables.js';

export type NoticeRow = Selectable<PublicNoticeTable>;

/** The names that notices refer to. */
export interface Names {
  readonly categories: ReadonlyMap<string, string>;
  readonly centers: ReadonlyMap<string, string>;
}

/** Names for these ids alone: there are hundreds of places, and a page mentions a few. */
export async function readNames(
  queries: Queries,
  wanted: { readonly categories: Iterable<string | null>; readonly centers: Iterable<string | null> },
  locale: string,
): Promise<Names> {
  const ids = (given: Iterable<string | null>) => [...new Set([...given].filter((id) => id !== null))];
  const [categoryIds, centerIds] = [ids(wanted.categories), ids(wanted.centers)];
  const categories =
    categoryIds.length === 0
      ? []
      : await queries.selectFrom('categories').select(['id', 'definition']).where('id', 'in', categoryIds).execute();
  const centers =
    centerIds.length === 0
      ? []
      : await queries.selectFrom('centers').select(['id', 'definition']).where('id', 'in', centerIds).execute();
  const named = (row: { id: string; definition: string }) =>
    [row.id, inLocale((JSON.parse(row.definition) as CategoryDefinition | CenterDefinition).name, locale)] as const;
  return { categories: new Map(categories.map(named)), centers: new Map(centers.map(named)) };
}

export async function noticeViews(
  queries: Queries,
  rows: readonly NoticeRow[],
  looking: Showing & { readonly locale: string },
): Promise<Notice[]> {
  const { locale } = looking;
  const names = await readNames(
    queries,
    { categories: rows.map((row) => row.category_id), centers: rows.map((row) => row.center_id) },
    locale,
  );
  return rows.map((row) => noticeView(row, names, looking));
}

function noticeView(
  row: NoticeRow,
  { categories, centers }: Names,
  { locale, ...showing }: Showing & { readonly locale: string },
): Notice {
  const photos = storedPhotos(row.photos);
  const words = JSON.parse(row.words) as WordsByLocale;
  const { title, summary, result } = words[locale] ??
    words['en'] ??
    Object.values(words)[0] ?? { title: '', summary: '' };
  const named = (id: string | null, names: ReadonlyMap<string, string>) =>
    id === null ? null : { id, name: names.get(id) ?? id };
  return {
    id: row.id,
    kind: row.kind,
    title,
    summary,
    result: result ?? null,
    category: named(row.category_id, categories),
    centerId: row.center_id,
    center: named(row.center_id, centers),
    areaId: row.area_id,
    receivedAt: toDateTimeOrNull(row.received_at),
    respondedAt: toDateTimeOrNull(row.responded_at),
    resolvedAt: toDateTimeOrNull(row.resolved_at),
    outcome: row.outcome,
    solved: row.solved,
    satisfaction: row.satisfaction,
    promiseKept: row.promise_kept === null ? null : row.promise_kept === 1,
    reopened: row.reopened === 1,
    publishedAt: toDateTime(row.published_at),
    useful: row.useful,
    revision: row.revision,
    ...(photos.length > 0 ? { photos: photos.map((photo) => publicPhoto(photo, showing)) } : {}),
  };
}
