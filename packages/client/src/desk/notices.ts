/** What staff do with notices before the public reads them, over the HTTP contract. */
import { NoticeDraft, NoticeDraftList } from '@doorstep/contract/checks';
import { path, type CallOptions, type Send } from '../call.js';
import type { NoticeDeskCalls } from './port.js';

export function noticeDeskCalls(send: Send): NoticeDeskCalls {
  const act = (id: string, what: string, body: object | undefined, options?: CallOptions) =>
    send({ method: 'POST', path: path`/staff/notices/${id}/${what}`, body }, NoticeDraft, options);
  return {
    listNoticeDrafts: (query, options) =>
      send({ method: 'GET', path: '/staff/notices', query, secret: true }, NoticeDraftList, options),
    createNoticeDraft: (body, options) => send({ method: 'POST', path: '/staff/notices', body }, NoticeDraft, options),
    getNoticeDraft: (id, options) =>
      send({ method: 'GET', path: path`/staff/notices/${id}`, secret: true }, NoticeDraft, options),
    changeNoticeDraft: (id, body, options) =>
      send({ method: 'PATCH', path: path`/staff/notices/${id}`, body }, NoticeDraft, options),
    redactNoticeDraft: (id, body, options) => act(id, 'redaction', body, options),
    submitNoticeDraft: (id, options) => act(id, 'submission', undefined, options),
    returnNoticeDraft: (id, body, options) => act(id, 'return', body, options),
    publishNotice: (id, body, options) => act(id, 'publication', body, options),
    withdrawNotice: (id, body, options) => act(id, 'withdrawal', body, options),
  };
}
