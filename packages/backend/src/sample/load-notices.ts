/** The sample's notices as if they had been written, read and published here, and the cases behind them as facts. */
import { insertPublic } from '../notices/public-notice.js';
import { promiseFrom } from '../requests/promise.js';
import type { Queries } from '../storage/store.js';
import type { SampleCity, SampleNotice } from './sample-city.js';

/** Rows per statement; SQLite binds no more than 32,766 values. */
const batch = 200;

export async function loadNotices(queries: Queries, { notices, categories, centers }: SampleCity): Promise<void> {
  const areaOf = new Map(centers.map(({ id, areaId }) => [id, areaId]));
  for (let start = 0; start < notices.length; start += batch) {
    const some = notices.slice(start, start + batch);
    const records = some.map((notice) => ({
      id: notice.id,
      kind: notice.kind,
      category_id: notice.category,
      center_id: notice.centerId,
      area_id: notice.areaId ?? areaOf.get(notice.centerId ?? '') ?? null,
      outcome: notice.outcome,
      published_at: Date.parse(notice.publishedAt),
      words: wordsOf(notice),
    }));
    await insertPublic(
      queries,
      records.map((record, index) => ({ ...record, ...factsOf(some[index] as SampleNotice), reopened: 0 })),
    );
    await queries
      .insertInto('notice_drafts')
      .values(
        records.map((record) => ({
          ...record,
          words: JSON.stringify(record.words),
          state: 'published' as const,
          author_id: 'sample',
          author_name: 'Sample',
          created_at: record.published_at,
          updated_at: record.published_at,
          revision: 1,
        })),
      )
      .execute();
  }
  const promises = new Map(categories.map(({ id, promise }) => [id, promise]));
  for (const notice of notices) {
    const { received_at, responded_at, resolved_at, solved, satisfaction } = factsOf(notice);
    const promise = promises.get(notice.category ?? '');
    if (notice.kind !== 'resolution' || received_at === null || !promise) continue;
    await queries
      .insertInto('archived_cases')
      .values({
        id: notice.id,
        category_id: notice.category,
        center_id: notice.centerId,
        status: solved === 'yes' ? 'confirmed' : 'resolved',
        received_at,
        ...promiseFrom(promise, received_at),
        ...(notice.respondBy === null ? {} : { respond_by: Date.parse(notice.respondBy) }),
        responded_at,
        resolved_at,
        round: 1,
        solved,
        satisfaction,
      })
      .execute();
  }
}

function wordsOf({ title, summary, result }: SampleNotice) {
  const inOne = (locale: 'zh-Hans' | 'en') => ({
    title: title[locale],
    summary: summary[locale],
    result: result?.[locale] ?? null,
  });
  return { 'zh-Hans': inOne('zh-Hans'), en: inOne('en') };
}

function factsOf(notice: SampleNotice) {
  const moment = (written: string | null) => (written === null ? null : Date.parse(written));
  const responded_at = moment(notice.respondedAt);
  const due = moment(notice.respondBy);
  return {
    received_at: moment(notice.receivedAt),
    responded_at,
    resolved_at: moment(notice.resolvedAt),
    promise_kept: responded_at === null || due === null ? null : responded_at <= due ? 1 : 0,
    solved: notice.solved,
    satisfaction: notice.satisfaction,
  };
}
