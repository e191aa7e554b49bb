/** All limits of the API, with the numbers in one place. */
import { createRateLimit, noLimit, type RateLimit } from './rate-limit.js';

export interface Limits {
  /** Wrong receipt codes, by client. */
  readonly codes: RateLimit;
  /** New requests, by client. Generous: a whole quarter may share one address. */
  readonly requests: RateLimit;
  /** New requests, by center: a flood at one center. */
  readonly requestsAtCenter: RateLimit;
  /** New requests of one client before its device has to do some work for each. */
  readonly freeRequests: RateLimit;
  /** New requests of everybody before every device has to. */
  readonly calm: RateLimit;
  /** Messages, ratings, supporters and the like, by client. */
  readonly actions: RateLimit;
  /** Photos, by client. */
  readonly photos: RateLimit;
}

const minute = 60_000;

export function createLimits(): Limits {
  return {
    codes: createRateLimit({ most: 10, within: minute }),
    requests: createRateLimit({ most: 300, within: 60 * minute }),
    requestsAtCenter: createRateLimit({ most: 120, within: minute }),
    freeRequests: createRateLimit({ most: 10, within: 10 * minute }),
    calm: createRateLimit({ most: 120, within: minute }),
    actions: createRateLimit({ most: 60, within: 10 * minute }),
    photos: createRateLimit({ most: 120, within: 10 * minute }),
  };
}

export const unlimited: Limits = {
  codes: noLimit,
  requests: noLimit,
  requestsAtCenter: noLimit,
  freeRequests: noLimit,
  calm: noLimit,
  actions: noLimit,
  photos: noLimit,
};
