/** What staff do with wishes, promises and disputes, over the HTTP contract. */
import {
  ClaimReceipt,
  Keepsake,
  KeepsakeList,
  StaffClaim,
  StaffClaimList,
  StaffDispute,
  StaffDisputeList,
  StaffMessage,
  StaffMessageList,
  StaffWish,
  StaffWishList,
  WishReceipt,
} from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { WishDeskCalls } from './port.js';

export function wishDeskCalls(send: Send): WishDeskCalls {
  return {
    listStaffWishes: (query, options) =>
      send({ method: 'GET', path: '/staff/wishes', query, secret: true }, StaffWishList, options),
    createStaffWish: (body, options) => send({ method: 'POST', path: '/staff/wishes', body }, WishReceipt, options),
    getStaffWish: (id, options) =>
      send({ method: 'GET', path: path`/staff/wishes/${id}`, secret: true }, StaffWish, options),
    changeStaffWish: (id, body, options) =>
      send({ method: 'PATCH', path: path`/staff/wishes/${id}`, body }, StaffWish, options),
    recordWishConsent: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/wishes/${id}/consents`, body }, StaffWish, options),
    withdrawWishConsent: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/wishes/${id}/consents/withdrawal`, body }, StaffWish, options),
    approveWish: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/wishes/${id}/approvals`, body }, StaffWish, options),
    claimForWalkIn: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/wishes/${id}/claims`, body }, ClaimReceipt, options),
    changeWishState: (id, operation, body, options) =>
      send({ method: 'POST', path: path`/staff/wishes/${id}/${operation}`, body }, StaffWish, options),
    listStaffClaims: (query, options) =>
      send({ method: 'GET', path: '/staff/claims', query, secret: true }, StaffClaimList, options),
    getStaffClaim: (id, options) =>
      send({ method: 'GET', path: path`/staff/claims/${id}`, secret: true }, StaffClaim, options),
    changeClaimState: (id, operation, body, options) =>
      send({ method: 'POST', path: path`/staff/claims/${id}/${operation}`, body }, StaffClaim, options),
    listWishDisputes: (query, options) =>
      send({ method: 'GET', path: '/staff/disputes', query, secret: true }, StaffDisputeList, options),
    decideWishDispute: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/disputes/${id}/decision`, body }, StaffDispute, options),
    listKeepsakes: (query, options) =>
      send({ method: 'GET', path: '/staff/keepsakes', query, secret: true }, KeepsakeList, options),
    reviewKeepsake: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/keepsakes/${id}/review`, body }, Keepsake, options),
    listStaffMessages: (query, options) =>
      send({ method: 'GET', path: '/staff/messages', query, secret: true }, StaffMessageList, options),
    reviewMessage: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/messages/${id}/review`, body }, StaffMessage, options),
    decideAddress: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/claims/${id}/address`, body }, StaffClaim, options),
  };
}
