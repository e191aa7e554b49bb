/** What a backend is, and writing and sending a request, over the HTTP contract. */
import { Category, CategoryList, Discovery, MediaAnswer, RequestReceipt } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import { randomId } from '../random-id.js';
import type { RequestCalls } from '../port/requests.js';

export function requestCalls(send: Send): RequestCalls {
  const createRequest: RequestCalls['createRequest'] = async (body, options = {}) => {
    const intent = { ...options, idempotencyKey: options.idempotencyKey ?? randomId() };
    const post = (draft: object) => send({ method: 'POST', path: '/requests', body: draft }, RequestReceipt, intent);
    const sent = await post(body);
    if (sent.ok || !sent.problem.challenge) return sent;
    const proof = await (await import('../proof-of-work.js')).solveChallenge(sent.problem.challenge, options.signal);
    return proof === undefined ? sent : post({ ...body, proof });
  };

  return {
    discover: (options) => send({ method: 'GET', path: '/' }, Discovery, options),
    listCategories: (query, options) => send({ method: 'GET', path: '/categories', query }, CategoryList, options),
    getCategory: (id, options) => send({ method: 'GET', path: path`/categories/${id}` }, Category, options),
    createRequest,
    putMedia: (sha256, body, options) =>
      send({ method: 'PUT', path: path`/media/${sha256}`, body, deadline: 60_000 }, MediaAnswer, options),
  };
}
