/** The wall of wishes over the HTTP contract. */
import { Wish, WishFacets, WishList } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { WishCalls } from '../port/wishes.js';

export function wishCalls(send: Send): WishCalls {
  return {
    listWishes: (query, options) => send({ method: 'GET', path: '/wishes', query }, WishList, options),
    getWishFacets: (query, options) => send({ method: 'GET', path: '/wishes/facets', query }, WishFacets, options),
    getWish: (id, options) => send({ method: 'GET', path: path`/wishes/${id}` }, Wish, options),
  };
}
