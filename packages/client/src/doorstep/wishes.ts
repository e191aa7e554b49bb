/** Wishes and the promises to fulfil them over the HTTP contract. */
import { ClaimReceipt, Wish, WishList } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { WishCalls } from '../port/wishes.js';

export function wishCalls(send: Send): WishCalls {
  return {
    listWishes: (query, options) => send({ method: 'GET', path: '/wishes', query }, WishList, options),
    getWish: (id, options) => send({ method: 'GET', path: path`/wishes/${id}` }, Wish, options),
    claimWish: (id, body, options) =>
      send({ method: 'POST', path: path`/wishes/${id}/claims`, body }, ClaimReceipt, options),
  };
}
