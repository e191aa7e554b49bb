/** Wishes, promises and disputes as those who look after them see them. What is private stands in members of its own. */
import * as z from 'zod/mini';
import { claimStates, disputeKinds } from '../rules/wish-claims.js';
import { consentForms, consentKinds, consentScopes, gateFaults, protectedSubjects } from '../rules/wish-gate.js';
import { costBands, wishMakers, wishStates } from '../rules/wish-states.js';
import { personalMarkKinds } from '../rules/redaction.js';
import { addressStates } from '../rules/wish-relay.js';
import { DateTime, Id, listOf, LocaleTag, Named, Paging, queryNumber, requiredText } from './common.js';
import { Contact, Photo } from './request.js';
import { WishDraft } from './wish.js';

export const WishWords = z.object({ title: requiredText(80), story: requiredText(2000) });

export const WishMark = z.object({
  locale: LocaleTag,
  field: z.enum(['title', 'story']),
  kind: z.enum(personalMarkKinds),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});

export const ConsentRecord = z.object({
  id: Id,
  kind: z.enum(consentKinds),
  form: z.enum(consentForms),
  scopes: z.array(z.enum(consentScopes)),
  textVersion: z.int(),
  givenAt: DateTime,
  until: z.nullable(DateTime),
  withdrawnAt: z.nullable(DateTime),
  recordedBy: z.string(),
});

export const ConsentDraft = z.object({
  kind: z.enum(consentKinds),
  form: z.enum(consentForms),
  /** Who gave it. Sealed; read only with the contact. */
  givenBy: requiredText(100),
  scopes: z.optional(z.array(z.enum(consentScopes)).check(z.maxLength(4))),
  /** The version of the public words that they were shown. */
  textVersion: z.int(),
  until: z.optional(z.nullable(DateTime)),
});

/** The wish's public title, where it has one. */
const wishTitle = z.optional(z.string());

/** A wish that staff take down for somebody, and how that person agreed to have it written anew. */
export const StaffWishDraft = z.extend(WishDraft, {
  agreement: z.optional(z.pick(ConsentDraft, { kind: true, form: true, givenBy: true })),
});

export const StaffClaim = z.object({
  id: Id,
  wishId: Id,
  wishTitle,
  units: z.int(),
  state: z.enum(claimStates),
  claimedAt: DateTime,
  expiresAt: DateTime,
  agreedFor: z.nullable(DateTime),
  team: z.nullable(z.string()),
  /** Present only for those who may read it; each reading is written down. */
  claimant: z.optional(z.nullable(z.object({ name: z.string(), contact: z.string() }))),
  handOverCode: z.optional(z.nullable(z.string())),
  note: z.nullable(z.string()),
  photos: z.array(Photo),
  reason: z.nullable(z.string()),
  /** How it stands with the request to see the address. */
  address: z.optional(z.nullable(z.enum(addressStates))),
  actions: z.array(z.string()),
});

export const StaffDispute = z.object({
  id: Id,
  wishId: Id,
  wishTitle,
  claimId: z.nullable(Id),
  kind: z.enum(disputeKinds),
  by: z.enum(['maker', 'claimer']),
  text: z.string(),
  at: DateTime,
  state: z.enum(['open', 'closed']),
  decision: z.nullable(z.string()),
});

export const StaffWish = z.object({
  id: Id,
  state: z.enum(wishStates),
  category: z.string(),
  /** In the language of the answer. */
  categoryName: z.optional(z.string()),
  center: z.nullable(Named),
  areaId: z.nullable(Id),
  madeBy: z.enum(wishMakers),
  subjects: z.array(z.enum(protectedSubjects)),
  costBand: z.enum(costBands),
  neededBy: z.nullable(DateTime),
  units: z.object({ total: z.int(), left: z.int() }),
  sharing: z.enum(['on', 'off']),
  /** What the public reads or will read. */
  words: z.record(z.string(), WishWords),
  textVersion: z.int(),
  /** What the person wrote. Present for one wish, not in lists; each reading is written down. */
  private: z.optional(
    z.object({ title: z.string(), story: z.string(), address: z.nullable(z.string()), contact: z.nullable(Contact) }),
  ),
  marks: z.array(WishMark),
  consents: z.array(ConsentRecord),
  approvals: z.array(z.object({ by: z.string(), at: DateTime })),
  /** What stands in the way of publishing. */
  gate: z.array(z.enum(gateFaults)),
  reviewNote: z.nullable(z.string()),
  submittedAt: DateTime,
  publishedAt: z.nullable(DateTime),
  expiresAt: z.nullable(DateTime),
  revision: z.int(),
  claims: z.array(StaffClaim),
  actions: z.array(z.string()),
});
export const StaffWishList = listOf(StaffWish);

export const StaffWishQuery = z.object({
  state: z.optional(z.enum(wishStates)),
  center: z.optional(Id),
  ...Paging,
});

export const StaffWishChange = z.object({
  words: z.optional(z.record(LocaleTag, WishWords)),
  subjects: z.optional(z.array(z.enum(protectedSubjects)).check(z.maxLength(5))),
  category: z.optional(z.string().check(z.maxLength(64))),
  center: z.optional(Id),
  costBand: z.optional(z.enum(costBands)),
  neededBy: z.optional(z.nullable(DateTime)),
  units: z.optional(z.int().check(z.minimum(1), z.maximum(200))),
  sharing: z.optional(z.enum(['on', 'off'])),
  revision: z.optional(z.int()),
});

export const StaffWishStep = z.object({ reason: z.optional(requiredText(2000)), revision: z.optional(z.int()) });

export const StaffClaimQuery = z.object({
  state: z.optional(z.enum(claimStates)),
  wish: z.optional(Id),
  ...Paging,
});
export const StaffClaimList = listOf(StaffClaim);
export const StaffClaimStep = z.object({
  reason: z.optional(requiredText(2000)),
  /** With `confirm`: a day that was agreed on. */
  agreedFor: z.optional(z.nullable(DateTime)),
});

export const StaffDisputeList = listOf(StaffDispute);
/** `limit=0` tells how many there are, without reading any. */
const Counting = { ...Paging, limit: z.optional(queryNumber(0, 200)) };

export const StaffDisputeQuery = z.object({ state: z.optional(z.enum(['open', 'closed'])), ...Counting });
export const DisputeDecision = z.object({ decision: requiredText(2000) });

/** Thanks and photos wait here until somebody has looked at them. */
export const Keepsake = z.object({
  id: Id,
  wishId: Id,
  wishTitle,
  claimId: z.nullable(Id),
  kind: z.enum(['thanks', 'photo']),
  text: z.nullable(z.string()),
  photo: z.nullable(Photo),
  state: z.enum(['waiting', 'public', 'removed']),
  at: DateTime,
});
export const KeepsakeList = listOf(Keepsake);
export const KeepsakeQuery = z.object({ state: z.optional(z.enum(['waiting', 'public', 'removed'])), ...Counting });
export const KeepsakeStep = z.object({ decision: z.enum(['publish', 'remove']), text: z.optional(requiredText(500)) });
