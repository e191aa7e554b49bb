/** Opportunities and activities over the HTTP contract. */
import { ActivityList, OpportunityList } from '@doorstep/contract/checks';
import type { Send } from '../call.js';
import type { OfferCalls } from '../port/offers.js';

export function offerCalls(send: Send): OfferCalls {
  return {
    listOpportunities: (query, options) =>
      send({ method: 'GET', path: '/opportunities', query }, OpportunityList, options),
    listActivities: (query, options) => send({ method: 'GET', path: '/activities', query }, ActivityList, options),
  };
}
