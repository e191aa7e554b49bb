/** Published notices over the HTTP contract. */
import { Notice, NoticeList } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { NoticeCalls } from '../port/notices.js';

export function noticeCalls(send: Send): NoticeCalls {
  return {
    listNotices: (query, options) => send({ method: 'GET', path: '/notices', query }, NoticeList, options),
    getNotice: (id, options) => send({ method: 'GET', path: path`/notices/${id}` }, Notice, options),
  };
}
