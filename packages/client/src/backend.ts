/**
 * The Backend port: everything that a widget can ask of a city, whichever protocol answers.
 * Methods have the names of the contract's operations. None of them throws; what is not possible with a protocol
 * has the outcome `not-supported`.
 */
import type { HolderCalls } from './port/holder.js';
import type { NearbyCalls } from './port/nearby.js';
import type { NoticeCalls } from './port/notices.js';
import type { OfferCalls } from './port/offers.js';
import type { CenterCalls } from './port/centers.js';
import type { PlaceCalls } from './port/places.js';
import type { RequestCalls } from './port/requests.js';
import type { PromiseCalls, WishCalls } from './port/wishes.js';

export const protocols = ['doorstep', 'open311', 'hsds', 'static'] as const;
export type Protocol = (typeof protocols)[number];

/** The calls alone, as an adapter makes them. */
export interface BackendCalls
  extends
    RequestCalls,
    NearbyCalls,
    HolderCalls,
    CenterCalls,
    PlaceCalls,
    NoticeCalls,
    WishCalls,
    PromiseCalls,
    OfferCalls {}

export interface Backend extends BackendCalls {
  /** The base of all its addresses, without a slash at the end. */
  readonly url: string;
  readonly protocol: Protocol;
  /** The language in which it was asked to answer. */
  readonly locale: string;
}

export interface BackendOptions {
  /** Relative addresses are taken from the page. */
  readonly url: string;
  /** Default `doorstep`. */
  readonly protocol?: Protocol | undefined;
  /** BCP 47; sent as Accept-Language. Default `en`. */
  readonly locale?: string | undefined;
  /** Instead of the page's own, for tests. */
  readonly fetch?: typeof fetch | undefined;
}
