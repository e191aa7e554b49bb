/** Categories, requests and photos over the HTTP contract. */
import {
  Category,
  CategoryList,
  Discovery,
  ErasureAnswer,
  MediaAnswer,
  PublicRequestList,
  RequestReceipt,
  RequestView,
  SupporterReceipt,
} from '@doorstep/contract/checks';
import { path, type CallOptions, type Send } from '../call.js';
import type { RequestCalls } from '../port/requests.js';

export function requestCalls(send: Send): RequestCalls {
  /** What a holder does with a request; the answer is the request as it then is. */
  const act = (id: string, code: string, what: string, body: object | undefined, options: CallOptions | undefined) =>
    send(
      { method: 'POST', path: path`/requests/${id}/` + what, authorization: `Receipt ${code}`, body },
      RequestView,
      options,
    );

  return {
    discover: (options) => send({ method: 'GET', path: '/' }, Discovery, options),
    listCategories: (query, options) => send({ method: 'GET', path: '/categories', query }, CategoryList, options),
    getCategory: (id, options) => send({ method: 'GET', path: path`/categories/${id}` }, Category, options),
    createRequest: (body, options) => send({ method: 'POST', path: '/requests', body }, RequestReceipt, options),
    listPublicRequests: (query, options) =>
      send({ method: 'GET', path: '/requests', query }, PublicRequestList, options),
    getRequest: (id, code, options) =>
      send({ method: 'GET', path: path`/requests/${id}`, authorization: `Receipt ${code}` }, RequestView, options),
    getRequestByCode: (code, options) =>
      send({ method: 'GET', path: path`/requests/by-code/${code}`, secret: true }, RequestView, options),
    supportRequest: (id, body = {}, options) =>
      send({ method: 'POST', path: path`/requests/${id}/supporters`, body }, SupporterReceipt, options),
    addMessage: (id, code, body, options) => act(id, code, 'messages', body, options),
    rateRequest: (id, code, body, options) => act(id, code, 'ratings', body, options),
    reopenRequest: (id, code, body, options) => act(id, code, 'reopenings', body, options),
    escalateRequest: (id, code, body, options) => act(id, code, 'escalations', body, options),
    withdrawRequest: (id, code, options) => act(id, code, 'withdrawal', undefined, options),
    eraseRequest: (id, code, options) =>
      send(
        { method: 'POST', path: path`/requests/${id}/erasure`, authorization: `Receipt ${code}` },
        ErasureAnswer,
        options,
      ),
    putMedia: (sha256, body, options) =>
      send({ method: 'PUT', path: path`/media/${sha256}`, body, deadline: 60_000 }, MediaAnswer, options),
  };
}
