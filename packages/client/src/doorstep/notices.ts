/** Published notices over the HTTP contract. */
import { Notice, NoticeList, NoticeStatistics, UsefulAnswer } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { NoticeCalls } from '../port/notices.js';

export function noticeCalls(send: Send): NoticeCalls {
  return {
    listNotices: (query, options) => send({ method: 'GET', path: '/notices', query }, NoticeList, options),
    getNotice: (id, options) => send({ method: 'GET', path: path`/notices/${id}` }, Notice, options),
    getNoticeStatistics: (query, options) =>
      send({ method: 'GET', path: '/notices/statistics', query }, NoticeStatistics, options),
    markNoticeUseful: (id, body, options) =>
      send({ method: 'POST', path: path`/notices/${id}/usefulness`, body }, UsefulAnswer, options),
  };
}
