/** The public calls about notices: read, count, subscribe, and say that one was useful. */
import * as z from 'zod/mini';
import { Id } from '../schemas/common.js';
import {
  Notice,
  NoticeFeedQuery,
  NoticeList,
  NoticeQuery,
  NoticeTableQuery,
  UsefulAnswer,
  UsefulDraft,
} from '../schemas/notice.js';
import { ConsentAnswer } from '../schemas/notice-draft.js';
import { NoticeStatistics, StatisticsQuery } from '../schemas/notice-statistics.js';
import { operation } from '../schemas/operation.js';

const ById = z.object({ id: Id });

export const noticeOperations = {
  listNotices: operation({
    id: 'listNotices',
    method: 'GET',
    path: '/notices',
    summary: 'Published notices, newest first',
    auth: 'none',
    query: NoticeQuery,
    answers: { 200: NoticeList },
  }),
  getNoticeStatistics: operation({
    id: 'getNoticeStatistics',
    method: 'GET',
    path: '/notices/statistics',
    summary: 'Response, resolution and satisfaction, with what each is a share of',
    auth: 'none',
    query: StatisticsQuery,
    answers: { 200: NoticeStatistics },
  }),
  getNotice: operation({
    id: 'getNotice',
    method: 'GET',
    path: '/notices/{id}',
    summary: 'One notice',
    auth: 'none',
    params: ById,
    answers: { 200: Notice },
    problems: ['not-found', 'gone'],
  }),
  markNoticeUseful: operation({
    id: 'markNoticeUseful',
    method: 'POST',
    path: '/notices/{id}/usefulness',
    summary: '"Was this useful?"; `false` takes the answer back',
    auth: 'none',
    params: ById,
    body: UsefulDraft,
    answers: { 200: UsefulAnswer },
    problems: ['not-found', 'gone', 'too-many-requests'],
  }),
  getNoticesAsRss: operation({
    id: 'getNoticesAsRss',
    method: 'GET',
    path: '/notices.rss',
    summary: 'The newest notices of a filter as RSS 2.0',
    auth: 'none',
    query: NoticeFeedQuery,
    answers: { 200: 'application/rss+xml' },
  }),
  getNoticesAsJsonFeed: operation({
    id: 'getNoticesAsJsonFeed',
    method: 'GET',
    path: '/notices.json',
    summary: 'The newest notices of a filter as JSON Feed 1.1',
    auth: 'none',
    query: NoticeFeedQuery,
    answers: { 200: 'application/feed+json' },
  }),
  getNoticesAsCsv: operation({
    id: 'getNoticesAsCsv',
    method: 'GET',
    path: '/notices.csv',
    summary: 'The notices of a filter as a table for spreadsheets, at most 10,000 rows',
    auth: 'none',
    query: NoticeTableQuery,
    answers: { 200: 'text/csv' },
  }),
  withdrawConsent: operation({
    id: 'withdrawConsent',
    method: 'POST',
    path: '/requests/{id}/consent-withdrawal',
    summary: "Take a request's notice off the board, at once and for good",
    auth: 'receipt',
    params: ById,
    answers: { 200: ConsentAnswer },
    problems: ['receipt-required', 'not-found'],
  }),
} as const;
