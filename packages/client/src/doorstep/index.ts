/**
 * The `doorstep` protocol: every public and holder's call of the HTTP contract, answered over the transport.
 * Each domain comes with its first call, so that a page pays only for what it asks; the script-tag build fetches the one
 * that a widget asks first beside the widget (`scripts/cdn/first-calls.mjs`). A new call needs a line in `port/`, one in
 * its domain's file here, and its name below.
 */
import type { BackendCalls } from '../backend.js';
import type { Send } from '../call.js';
import { failed } from '../outcome.js';
import type { CenterCalls } from '../port/centers.js';
import type { HolderCalls } from '../port/holder.js';
import type { NearbyCalls } from '../port/nearby.js';
import type { NoticeCalls } from '../port/notices.js';
import type { OfferCalls } from '../port/offers.js';
import type { PlaceCalls } from '../port/places.js';
import type { RequestCalls } from '../port/requests.js';
import type { PromiseCalls, WishCalls } from '../port/wishes.js';

/** The names of a domain's calls: the compiler sees to it that none is missing. */
type Names<Calls> = Record<keyof Calls, 1>;

const requests: Names<RequestCalls> = {
  discover: 1,
  listCategories: 1,
  getCategory: 1,
  createRequest: 1,
  putMedia: 1,
};
const nearby: Names<NearbyCalls> = { listPublicRequests: 1, supportRequest: 1 };
const holder: Names<HolderCalls> = {
  getRequest: 1,
  getRequestByCode: 1,
  addMessage: 1,
  rateRequest: 1,
  reopenRequest: 1,
  escalateRequest: 1,
  withdrawRequest: 1,
  eraseRequest: 1,
  withdrawConsent: 1,
};
const centers: Names<CenterCalls> = { listCenters: 1, getCenter: 1 };
const places: Names<PlaceCalls> = { listAreas: 1, listHolidays: 1, findPlaces: 1, getWalkingTimes: 1 };
const notices: Names<NoticeCalls> = { listNotices: 1, getNotice: 1, getNoticeStatistics: 1, markNoticeUseful: 1 };
const wishes: Names<WishCalls> = { listWishes: 1, getWishFacets: 1, getWish: 1 };
const promises: Names<PromiseCalls> = {
  createWish: 1,
  getMadeWish: 1,
  resubmitWish: 1,
  withdrawWish: 1,
  stopWish: 1,
  disputeWish: 1,
  thankForWish: 1,
  claimWish: 1,
  getMyClaim: 1,
  releaseClaim: 1,
  extendClaim: 1,
  fulfilClaim: 1,
  disputeClaim: 1,
  agreeToChange: 1,
  writeAsHolder: 1,
  writeAsMaker: 1,
  askForAddress: 1,
  answerAddressRequest: 1,
  joinWaitingList: 1,
  getMyWaiting: 1,
  acceptOffer: 1,
  leaveWaitingList: 1,
};
const offers: Names<OfferCalls> = { listOpportunities: 1, listActivities: 1 };

export function doorstepCalls(send: Send): BackendCalls {
  return {
    ...onFirstCall(requests, async () => (await import('./requests.js')).requestCalls(send)),
    ...onFirstCall(nearby, async () => (await import('./nearby.js')).nearbyCalls(send)),
    ...onFirstCall(holder, async () => (await import('./holder.js')).holderCalls(send)),
    ...onFirstCall(centers, async () => (await import('./centers.js')).centerCalls(send)),
    ...onFirstCall(places, async () => (await import('./places.js')).placeCalls(send)),
    ...onFirstCall(notices, async () => (await import('./notices.js')).noticeCalls(send)),
    ...onFirstCall(wishes, async () => (await import('./wishes.js')).wishCalls(send)),
    ...onFirstCall(promises, async () => (await import('./promises.js')).promiseCalls(send)),
    ...onFirstCall(offers, async () => (await import('./offers.js')).offerCalls(send)),
  };
}

type AnyCall = (...asked: unknown[]) => Promise<unknown>;

function onFirstCall<Calls>(names: Names<Calls>, load: () => Promise<Calls>): Calls {
  const delegate =
    (name: string): AnyCall =>
    async (...asked) => {
      let calls: Calls;
      try {
        calls = await load();
      } catch {
        return failed('offline', 'A part of this page could not be loaded');
      }
      return (calls[name as keyof Calls] as AnyCall)(...asked);
    };
  return Object.fromEntries(Object.keys(names).map((name) => [name, delegate(name)])) as Calls;
}
