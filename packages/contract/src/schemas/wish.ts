/** Wishes as the public sees them, and promises to fulfil them. */
import * as z from 'zod/mini';
import { DateTime, Id, listOf, Paging, requiredText, writtenText } from './common.js';

export const WishState = z.enum(['open', 'part', 'full', 'fulfilled']);
export const CostBand = z.enum(['free', 'upTo50', 'upTo200', 'upTo500', 'shared']);

export const Wish = z.object({
  id: Id,
  title: z.string(),
  story: z.string(),
  category: z.string(),
  areaId: z.nullable(Id),
  centerId: z.nullable(Id),
  neededBy: z.nullable(DateTime),
  costBand: CostBand,
  units: z.object({ total: z.int().check(z.minimum(1)), left: z.int().check(z.minimum(0)) }),
  state: z.string(),
  publishedAt: DateTime,
});

export const WishList = listOf(Wish);

export const WishQuery = z.object({
  area: z.optional(Id),
  center: z.optional(Id),
  category: z.optional(z.string().check(z.maxLength(64))),
  status: z.optional(WishState),
  q: z.optional(z.string().check(z.maxLength(200))),
  ...Paging,
});

export const ClaimDraft = z.object({
  claimant: z.object({ name: requiredText(100), contact: requiredText(254) }),
  units: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
});

export const ClaimReceipt = z.object({ id: Id, code: z.string(), expiresAt: DateTime, handOver: z.string() });

export const FulfilmentDraft = z.object({
  note: writtenText(2000),
  photos: z.optional(z.array(z.string()).check(z.maxLength(5))),
});
