/** Writing and sending a request over the HTTP contract: the part that every page with a form loads at once. */
import { Category, CategoryList, Discovery, MediaAnswer, RequestReceipt } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { RequestCalls } from '../port/requests.js';

export function requestCalls(send: Send): RequestCalls {
  return {
    discover: (options) => send({ method: 'GET', path: '/' }, Discovery, options),
    listCategories: (query, options) => send({ method: 'GET', path: '/categories', query }, CategoryList, options),
    getCategory: (id, options) => send({ method: 'GET', path: path`/categories/${id}` }, Category, options),
    createRequest: (body, options) => send({ method: 'POST', path: '/requests', body }, RequestReceipt, options),
    putMedia: (sha256, body, options) =>
      send({ method: 'PUT', path: path`/media/${sha256}`, body, deadline: 60_000 }, MediaAnswer, options),
  };
}
