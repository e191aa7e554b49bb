/** The calls about wishes and the promises to fulfil them. */
import * as z from 'zod/mini';
import { Id } from '../schemas/common.js';
import { operation } from '../schemas/operation.js';
import { ClaimDraft, ClaimReceipt, Wish, WishList, WishQuery } from '../schemas/wish.js';

const ById = z.object({ id: Id });

export const wishOperations = {
  listWishes: operation({
    id: 'listWishes',
    method: 'GET',
    path: '/wishes',
    summary: 'Published wishes',
    auth: 'none',
    query: WishQuery,
    answers: { 200: WishList },
  }),
  getWish: operation({
    id: 'getWish',
    method: 'GET',
    path: '/wishes/{id}',
    summary: 'One wish',
    auth: 'none',
    params: ById,
    answers: { 200: Wish },
    problems: ['not-found', 'gone'],
  }),
  claimWish: operation({
    id: 'claimWish',
    method: 'POST',
    path: '/wishes/{id}/claims',
    summary: 'Promise to fulfil it',
    auth: 'none',
    params: ById,
    body: ClaimDraft,
    answers: { 201: ClaimReceipt },
    problems: ['not-found', 'gone', 'wish-already-claimed', 'not-enough-left', 'claim-limit-reached'],
  }),
} as const;
