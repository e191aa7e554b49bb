/** The public calls about notices: lists, one, statistics, feeds, a table, "was this useful?", and taking consent back. */
import type { Notice } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { readChangeCount, readLastChange } from '../events/record-change.js';
import { inputError } from '../http/input-words.js';
import { ok, refuse, type Reply } from '../http/reply.js';
import { receiptOf, serve } from '../http/serve.js';
import { chooseLocale, inLocale } from '../localized.js';
import { addressesGoodUntil } from '../media/address.js';
import { openReceipt } from '../receipts/receipts.js';
import type { Queries } from '../storage/store.js';
import { withdrawConsent } from './consent.js';
import { writeCsv } from './csv.js';
import { feedOf, type Feed } from './feed.js';
import { findNotices, type NoticeFilter } from './find-notices.js';
import { writeJsonFeed } from './json-feed.js';
import { noticeViews } from './notice-view.js';
import { writeRss } from './rss.js';
import { staffNoticeRoutes } from './staff-routes.js';
import { readStatistics } from './statistics.js';
import { markUseful } from './usefulness.js';

const pageSize = 20;
const feedSize = 50;
const mostTableRows = 10_000;

interface FeedFilter extends NoticeFilter {
  readonly limit?: number | undefined;
  readonly locale?: string | undefined;
}

/** For whom a list is made, and when. */
interface Spoken {
  readonly locale: string;
  readonly now: number;
}

export function noticeRoutes(api: FastifyInstance): void {
  const { config, secrets } = api.services;
  const kept = { config, secrets };
  const { timeZone } = config;

  serve(api, operations.listNotices, async ({ query, queries, locale, now }) => {
    const { sort = 'newest', limit = pageSize, cursor, ...filter } = query;
    const page = await findNotices(queries, { filter, sort, limit, cursor, timeZone });
    if (!page) return refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
    const items = await noticeViews(queries, page.rows, { ...kept, locale, now });
    const version = [...(await boardVersion(queries)), photosGoodUntil(items, now)];
    return ok({ items, nextCursor: page.nextCursor, total: page.total }, { version });
  });

  serve(api, operations.getNoticeStatistics, async ({ query, queries, locale, now }) => {
    const { groupBy, ...filter } = query;
    const statistics = await readStatistics(queries, { filter, groupBy, locale, timeZone, now });
    return ok(statistics, { version: [JSON.stringify(statistics)] });
  });

  serve(api, operations.getNotice, async ({ params, queries, locale, now }) => {
    const row = await queries.selectFrom('notices').selectAll().where('id', '=', params.id).executeTakeFirst();
    const [notice] = row ? await noticeViews(queries, [row], { ...kept, locale, now }) : [];
    if (!notice) return missing(queries, params.id);
    return ok(notice, { version: [notice.revision ?? 0, notice.useful ?? 0, photosGoodUntil([notice], now)] });
  });

  serve(api, operations.markNoticeUseful, async ({ params, body, queries, now }) => {
    const useful = await markUseful(queries, params.id, body.useful, now);
    return useful === undefined ? missing(queries, params.id) : ok({ id: params.id, useful });
  });

  /** The language that the address names, else the one that was asked for. */
  const spoken = (named: string | undefined, locale: string) =>
    named === undefined ? locale : chooseLocale(named, config.locales);

  const feed = async (queries: Queries, filter: FeedFilter, asked: Spoken, address: string) => {
    const { limit = feedSize, locale: named, ...wanted } = filter;
    const locale = spoken(named, asked.locale);
    const page = await findNotices(queries, { filter: wanted, sort: 'newest', limit, timeZone });
    const items = await noticeViews(queries, page?.rows ?? [], { ...kept, locale, now: asked.now });
    return feedOf({
      items,
      locale,
      name: inLocale(api.identity.name, locale),
      publicUrl: config.publicUrl,
      address,
      changedAt: await readLastChange(queries, 'notice'),
    });
  };
  const feedReply = async (queries: Queries, made: Feed, text: string, type: string): Promise<Reply> =>
    ok(text, {
      version: await boardVersion(queries),
      changedAt: made.changedAt,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'access-control-allow-origin': '*',
        'content-language': made.locale,
      },
    });

  serve(api, operations.getNoticesAsRss, async ({ query, queries, locale, now, request }) => {
    const made = await feed(queries, query, { locale, now }, request.url);
    return feedReply(queries, made, writeRss(made), 'application/rss+xml');
  });

  serve(api, operations.getNoticesAsJsonFeed, async ({ query, queries, locale, now, request }) => {
    const made = await feed(queries, query, { locale, now }, request.url);
    return feedReply(queries, made, writeJsonFeed(made), 'application/feed+json');
  });

  serve(api, operations.getNoticesAsCsv, async ({ query, queries, locale, now }) => {
    const { sort = 'newest', locale: named, ...filter } = query;
    const page = await findNotices(queries, { filter, sort, limit: mostTableRows, timeZone });
    const language = spoken(named, locale);
    const items = await noticeViews(queries, page?.rows ?? [], { ...kept, locale: language, now });
    return ok(writeCsv(items, language), {
      version: await boardVersion(queries),
      changedAt: await readLastChange(queries, 'notice'),
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-language': language,
        'content-disposition': 'attachment; filename="notices.csv"',
      },
    });
  });

  serve(api, operations.withdrawConsent, async ({ params, queries, now, request }) => {
    const opened = await openReceipt(queries, secrets, receiptOf(request) ?? '');
    if (opened?.subject !== 'request' || opened.id !== params.id || opened.role !== 'holder')
      return refuse('receipt-required');
    const answer = await withdrawConsent(queries, params.id, now);
    return answer ? ok(answer, { headers: { 'cache-control': 'private, no-store' } }) : refuse('not-found');
  });

  staffNoticeRoutes(api);
}

/** What every list depends on: the changes made public, and the answers to "was this useful?", which are none. */
async function boardVersion(queries: Queries): Promise<(string | number | null)[]> {
  const { latest } = await queries
    .selectFrom('notices')
    .select(({ fn }) => fn.max('updated_at').as('latest'))
    .executeTakeFirstOrThrow();
  return [await readChangeCount(queries), latest];
}

/** Addresses of photos run out: an answer with photos is not the same answer for ever. */
function photosGoodUntil(items: readonly Notice[], now: number): number {
  return items.some(({ photos }) => photos !== undefined) ? addressesGoodUntil(now) : 0;
}

/** A notice that was taken down says so, so that caches and readers let go of it. */
async function missing(queries: Queries, id: string): Promise<Reply> {
  const gone = await queries.selectFrom('gone_notices').select('id').where('id', '=', id).executeTakeFirst();
  return refuse(gone ? 'gone' : 'not-found');
}
