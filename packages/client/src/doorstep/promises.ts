/** Wishes made and promises kept, over the HTTP contract. */
import {
  ClaimReceipt,
  ClaimView,
  MadeWish,
  WaitingReceipt,
  WaitingView,
  WishReceipt,
  type ShapeOf,
} from '@doorstep/contract/checks';
import { path, type CallOptions, type Send } from '../call.js';
import type { PromiseCalls } from '../port/wishes.js';

export function promiseCalls(send: Send): PromiseCalls {
  const read = <T>(shape: ShapeOf<T>, where: string, code: string, options?: CallOptions) =>
    send({ method: 'GET', path: where, authorization: `Receipt ${code}` }, shape, options);
  const act = <T>(shape: ShapeOf<T>, where: string, code: string, options?: CallOptions, body?: object) =>
    send({ method: 'POST', path: where, authorization: `Receipt ${code}`, body }, shape, options);

  return {
    createWish: (body, options) => send({ method: 'POST', path: '/wishes', body }, WishReceipt, options),
    getMadeWish: (code, options) => read(MadeWish, '/wishes/mine', code, options),
    resubmitWish: (id, code, body, options) => act(MadeWish, path`/wishes/${id}/resubmission`, code, options, body),
    withdrawWish: (id, code, body, options) => act(MadeWish, path`/wishes/${id}/withdrawal`, code, options, body),
    stopWish: (id, code, body, options) => act(MadeWish, path`/wishes/${id}/stop`, code, options, body),
    disputeWish: (id, code, body, options) => act(MadeWish, path`/wishes/${id}/disputes`, code, options, body),
    thankForWish: (id, code, body, options) => act(MadeWish, path`/wishes/${id}/thanks`, code, options, body),
    claimWish: (id, body, options) =>
      send({ method: 'POST', path: path`/wishes/${id}/claims`, body }, ClaimReceipt, options),
    getMyClaim: (code, options) => read(ClaimView, '/claims/mine', code, options),
    releaseClaim: (id, code, body, options) => act(ClaimView, path`/claims/${id}/release`, code, options, body),
    extendClaim: (id, code, body, options) => act(ClaimView, path`/claims/${id}/extensions`, code, options, body),
    fulfilClaim: (id, code, body, options) => act(ClaimView, path`/claims/${id}/fulfilments`, code, options, body),
    disputeClaim: (id, code, body, options) => act(ClaimView, path`/claims/${id}/disputes`, code, options, body),
    agreeToChange: (id, code, body, options) => act(ClaimView, path`/claims/${id}/agreement`, code, options, body),
    writeAsHolder: (id, code, body, options) => act(ClaimView, path`/claims/${id}/messages`, code, options, body),
    writeAsMaker: (id, code, body, options) => act(MadeWish, path`/wishes/${id}/messages`, code, options, body),
    askForAddress: (id, code, body, options) => act(ClaimView, path`/claims/${id}/address`, code, options, body),
    answerAddressRequest: (id, code, body, options) => act(MadeWish, path`/wishes/${id}/address`, code, options, body),
    joinWaitingList: (id, body, options) =>
      send({ method: 'POST', path: path`/wishes/${id}/waiting-list`, body }, WaitingReceipt, options),
    getMyWaiting: (code, options) => read(WaitingView, '/waiting/mine', code, options),
    acceptOffer: (id, code, options) => act(ClaimReceipt, path`/waiting/${id}/acceptance`, code, options),
    leaveWaitingList: (id, code, options) => act(WaitingView, path`/waiting/${id}/leaving`, code, options),
  };
}
