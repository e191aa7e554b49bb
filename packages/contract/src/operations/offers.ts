/** The calls about opportunities and activities. */
import { ActivityList, ActivityQuery } from '../schemas/activity.js';
import { operation } from '../schemas/operation.js';
import { OpportunityList, OpportunityQuery } from '../schemas/opportunity.js';

export const offerOperations = {
  listOpportunities: operation({
    id: 'listOpportunities',
    method: 'GET',
    path: '/opportunities',
    summary: 'Produce, jobs and shifts',
    auth: 'none',
    query: OpportunityQuery,
    answers: { 200: OpportunityList },
  }),
  listActivities: operation({
    id: 'listActivities',
    method: 'GET',
    path: '/activities',
    summary: 'What happens at centers',
    auth: 'none',
    query: ActivityQuery,
    answers: { 200: ActivityList },
  }),
} as const;
