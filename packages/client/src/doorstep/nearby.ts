/** What others reported, over the HTTP contract. */
import { PublicRequestList, SupporterReceipt } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { NearbyCalls } from '../port/nearby.js';

export function nearbyCalls(send: Send): NearbyCalls {
  return {
    listPublicRequests: (query, options) =>
      send({ method: 'GET', path: '/requests', query }, PublicRequestList, options),
    supportRequest: (id, body = {}, options) =>
      send({ method: 'POST', path: path`/requests/${id}/supporters`, body }, SupporterReceipt, options),
  };
}
