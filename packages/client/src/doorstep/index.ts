/**
 * The `doorstep` protocol: every public and holder's call of the HTTP contract, answered over the transport.
 * Each domain comes with its first call, so that a page pays only for what it asks; the script-tag build fetches the one
 * that a widget asks first beside the widget (`scripts/cdn/first-calls.mjs`). A new call needs a line in `port/`, one in
 * its domain's file here, and its name below.
 */
import type { BackendCalls } from '../backend.js';
import type { Send } from '../call.js';
import { failed } from '../outcome.js';

export function doorstepCalls(send: Send): BackendCalls {
  return {
    ...onFirstCall('discover listCategories getCategory createRequest putMedia', async () =>
      (await import('./requests.js')).requestCalls(send),
    ),
    ...onFirstCall('listPublicRequests supportRequest', async () => (await import('./nearby.js')).nearbyCalls(send)),
    ...onFirstCall(
      'getRequest getRequestByCode addMessage rateRequest reopenRequest escalateRequest withdrawRequest eraseRequest withdrawConsent',
      async () => (await import('./holder.js')).holderCalls(send),
    ),
    ...onFirstCall('listCenters getCenter', async () => (await import('./centers.js')).centerCalls(send)),
    ...onFirstCall('listAreas listHolidays findPlaces getWalkingTimes', async () =>
      (await import('./places.js')).placeCalls(send),
    ),
    ...onFirstCall('listNotices getNotice getNoticeStatistics markNoticeUseful', async () =>
      (await import('./notices.js')).noticeCalls(send),
    ),
    ...onFirstCall('listWishes getWishFacets getWish', async () => (await import('./wishes.js')).wishCalls(send)),
    ...onFirstCall(
      'createWish getMadeWish resubmitWish withdrawWish stopWish disputeWish thankForWish claimWish getMyClaim releaseClaim extendClaim fulfilClaim disputeClaim agreeToChange writeAsHolder writeAsMaker askForAddress answerAddressRequest joinWaitingList getMyWaiting acceptOffer leaveWaitingList',
      async () => (await import('./promises.js')).promiseCalls(send),
    ),
    ...onFirstCall('listOpportunities listActivities', async () => (await import('./offers.js')).offerCalls(send)),
  };
}

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

/** The names of a domain's calls in one text: it does not compile with one missing or one too many. */
type NamesOf<Calls, Text extends string> = [keyof Calls, Words<Text>] extends [Words<Text>, keyof Calls] ? Text : never;

type AnyCall = (...asked: unknown[]) => Promise<unknown>;

function onFirstCall<Calls, const Text extends string>(
  names: Text & NamesOf<Calls, Text>,
  load: () => Promise<Calls>,
): Calls {
  const delegate =
    (name: keyof Calls): AnyCall =>
    async (...asked) => {
      let calls: Calls;
      try {
        calls = await load();
      } catch {
        return failed('offline', 'A part of this page could not be loaded');
      }
      return (calls[name] as AnyCall)(...asked);
    };
  return Object.fromEntries(names.split(' ').map((name) => [name, delegate(name as keyof Calls)])) as Calls;
}
