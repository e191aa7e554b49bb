/** Wishes as the public sees them, as their makers send them, and where both stand. */
import * as z from 'zod/mini';
import {
  costBands,
  publicWishStates,
  wishMakers,
  wishSorts,
  wishStates,
  wishStatusFilters,
} from '../rules/wish-states.js';
import { DateTime, Id, listOf, LocaleTag, Named, Paging, requiredText, writtenText } from './common.js';
import { addressStates } from '../rules/wish-relay.js';
import { RelayMessage } from './relay.js';
import { Contact, Photo } from './request.js';

export const WishState = z.enum(publicWishStates);
export const CostBand = z.enum(costBands);

/** Built from an allow-list. Says nothing about whose wish it is. */
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
  state: WishState,
  publishedAt: DateTime,
  /** The category's name in the language of the answer. */
  categoryName: z.optional(z.string()),
  area: z.optional(z.nullable(Named)),
  /** Where it is handed over. */
  center: z.optional(z.nullable(Named)),
  /** `off`: this wish is not to be passed on, printed or linked. */
  sharing: z.optional(z.enum(['on', 'off'])),
  /** Rises with each change that the public sees. */
  revision: z.optional(z.int()),
  /** How many units were brought and accepted. */
  fulfilled: z.optional(z.int().check(z.minimum(0))),
  /** Words and pictures that were reviewed. */
  thanks: z.optional(z.array(z.string())),
  photos: z.optional(z.array(Photo)),
});

export const WishList = listOf(Wish);

export const WishQuery = z.object({
  area: z.optional(Id),
  center: z.optional(Id),
  category: z.optional(z.string().check(z.maxLength(64))),
  status: z.optional(z.enum(wishStatusFilters)),
  cost: z.optional(CostBand),
  q: z.optional(z.string().check(z.maxLength(200))),
  sort: z.optional(z.enum(wishSorts)),
  ...Paging,
});

/** How many wishes a choice would leave. `null`: fewer than three, so that nobody is singled out by counting. */
export const WishFacet = z.object({ value: z.string(), name: z.string(), count: z.nullable(z.int()) });

export const WishFacets = z.object({
  categories: z.array(WishFacet),
  statuses: z.array(WishFacet),
  costs: z.array(WishFacet),
  centers: z.array(WishFacet),
});

export const WishFacetQuery = z.object({
  area: z.optional(Id),
  center: z.optional(Id),
  category: z.optional(z.string().check(z.maxLength(64))),
  status: z.optional(z.enum(wishStatusFilters)),
  cost: z.optional(CostBand),
  q: z.optional(z.string().check(z.maxLength(200))),
});

/** What a person asks for, in their own words. They stay private: staff write what the public reads. */
export const WishDraft = z.object({
  title: requiredText(80),
  story: requiredText(2000),
  category: z.string().check(z.maxLength(64)),
  center: Id,
  madeBy: z.enum(wishMakers),
  /** Of the person whose wish it is, or of who speaks for them. */
  contact: Contact,
  /** Where the person lives, if it matters for the hand-over. */
  address: z.optional(writtenText(300)),
  neededBy: z.optional(z.nullable(DateTime)),
  costBand: z.optional(CostBand),
  units: z.optional(z.int().check(z.minimum(1), z.maximum(200))),
  /** `minor`: it is a child's wish. More care is taken before anything is shown. */
  forMinor: z.optional(z.boolean()),
  /** Agrees that staff write it anew and show that on the wall. */
  consent: z.boolean(),
  locale: z.optional(LocaleTag),
  /** A field that people do not see. */
  website: z.optional(z.string().check(z.maxLength(2000))),
});

export const WishReceipt = z.object({ id: Id, code: z.string(), state: z.enum(wishStates) });

/** What the maker of a wish sees of it. Claimers stay nameless until staff introduce them. */
export const MadeWish = z.object({
  id: Id,
  state: z.enum(wishStates),
  title: z.string(),
  story: z.string(),
  /** What the public reads, or will read, in the language of the answer. */
  published: z.nullable(z.object({ title: z.string(), story: z.string() })),
  /** Why it was sent back, declined or taken down. */
  reviewNote: z.nullable(z.string()),
  units: z.object({ total: z.int(), left: z.int() }),
  center: z.nullable(Named),
  submittedAt: DateTime,
  publishedAt: z.nullable(DateTime),
  expiresAt: z.nullable(DateTime),
  claims: z.array(
    z.object({
      id: Id,
      units: z.int(),
      state: z.string(),
      /** To be told to who brings it: shows that it arrived. */
      handOverCode: z.nullable(z.string()),
      messages: z.optional(z.array(RelayMessage)),
      /** `asked`: whoever promised asks for the address. */
      address: z.optional(z.nullable(z.enum(addressStates))),
    }),
  ),
  actions: z.array(z.enum(['change', 'withdraw', 'thank', 'dispute', 'stop', 'write'])),
});

export const WishChange = z.object({ title: requiredText(80), story: requiredText(2000) });
export const WishReason = z.object({ reason: z.optional(requiredText(2000)) });

/** Shown after review, without a name. */
export const ThanksDraft = z.object({ text: requiredText(500), claimId: z.optional(Id) });
