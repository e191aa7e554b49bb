/** The calls about opportunities and activities. */
import type { ActivityList, ActivityQuery, OpportunityList, OpportunityQuery } from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface OfferCalls {
  listOpportunities(query?: OpportunityQuery, options?: CallOptions): Promise<Outcome<OpportunityList>>;
  listActivities(query?: ActivityQuery, options?: CallOptions): Promise<Outcome<ActivityList>>;
}
