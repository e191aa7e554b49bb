/** What a place offers: produce for sale, jobs, volunteer shifts. */
import * as z from 'zod/mini';
import { DateTime, Id, listOf, Paging, requiredText, WebAddress } from './common.js';

export const OpportunityKind = z.enum(['produce', 'job', 'shift']);

export const Opportunity = z.object({
  id: Id,
  kind: OpportunityKind,
  title: z.string(),
  summary: z.string(),
  organization: z.string(),
  area: z.nullable(Id),
  validFrom: DateTime,
  validUntil: DateTime,
  quantity: z.optional(z.object({ total: z.number(), left: z.number(), unit: z.string() })),
  /** Minor units of the currency (ISO 4217). */
  price: z.optional(z.object({ amount: z.int(), currency: z.string(), per: z.string() })),
  salary: z.optional(
    z.object({ from: z.int(), to: z.optional(z.int()), currency: z.string(), per: z.enum(['hour', 'day', 'month']) }),
  ),
  contact: z.string(),
  image: z.optional(WebAddress),
});

export const OpportunityList = listOf(Opportunity);
export const OpportunityQuery = z.object({
  kind: z.optional(OpportunityKind),
  area: z.optional(Id),
  center: z.optional(Id),
  ...Paging,
});
export const ResponseDraft = z.object({ name: requiredText(100), contact: requiredText(254) });
