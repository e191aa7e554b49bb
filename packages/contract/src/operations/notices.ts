/** The calls about published notices. */
import * as z from 'zod/mini';
import { Id } from '../schemas/common.js';
import { Notice, NoticeList, NoticeQuery } from '../schemas/notice.js';
import { operation } from '../schemas/operation.js';

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
  getNotice: operation({
    id: 'getNotice',
    method: 'GET',
    path: '/notices/{id}',
    summary: 'One notice',
    auth: 'none',
    params: z.object({ id: Id }),
    answers: { 200: Notice },
    problems: ['not-found', 'gone'],
  }),
} as const;
