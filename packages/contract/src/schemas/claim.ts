/** Promises to fulfil a wish: made, kept, given back; and the line of those who wait for one. */
import * as z from 'zod/mini';
import { claimHolderActions, claimStates, disputeKinds, waitingStates } from '../rules/wish-claims.js';
import { DateTime, Id, MediaHash, Named, requiredText, writtenText } from './common.js';
import { AddressView, RelayMessage } from './relay.js';
import { Photo } from './request.js';
import { Wish } from './wish.js';

export const Claimant = z.object({ name: requiredText(100), contact: requiredText(254) });

export const ClaimDraft = z.object({
  claimant: Claimant,
  units: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  /** A class, a crew, an office: said to the center, never in public. */
  team: z.optional(writtenText(100)),
  /** `center` (default): brought there. `arranged`: the center arranges something else. */
  handOver: z.optional(z.enum(['center', 'arranged'])),
  message: z.optional(writtenText(500)),
});

export const ClaimReceipt = z.object({
  id: Id,
  code: z.string(),
  expiresAt: DateTime,
  /** Where and how, in words. */
  handOver: z.string(),
  state: z.optional(z.enum(claimStates)),
  /** Rises when the lease is renewed; who sends an older one has lost it. */
  fence: z.optional(z.int()),
  units: z.optional(z.int()),
});

/** A promise as its holder sees it. */
export const ClaimView = z.object({
  id: Id,
  /** `null` when the wish is not public any more. */
  wish: z.nullable(Wish),
  units: z.int(),
  state: z.enum(claimStates),
  fence: z.int(),
  claimedAt: DateTime,
  expiresAt: DateTime,
  extensionsLeft: z.int(),
  agreedFor: z.nullable(DateTime),
  team: z.nullable(z.string()),
  center: z.nullable(Named),
  handOver: z.string(),
  /** When the holder is reminded. */
  reminders: z.array(DateTime),
  fulfilment: z.nullable(z.object({ note: z.string(), photos: z.array(Photo), at: DateTime })),
  /** Why the center asked again or ended it. */
  reason: z.nullable(z.string()),
  thanks: z.array(z.string()),
  /** The wish has changed since: what, when or how many. The holder agrees anew or gives it back. */
  changed: z.optional(z.boolean()),
  messages: z.optional(z.array(RelayMessage)),
  address: z.optional(z.nullable(AddressView)),
  actions: z.array(z.enum(claimHolderActions)),
});

export const FulfilmentDraft = z.object({
  note: writtenText(2000),
  photos: z.optional(z.array(MediaHash).check(z.maxLength(5))),
  /** Told by who received it. With it nobody has to check. */
  handOverCode: z.optional(z.string().check(z.maxLength(32))),
  fence: z.optional(z.int()),
});

export const ClaimStep = z.object({ fence: z.optional(z.int()), reason: z.optional(requiredText(500)) });
export const ExtensionDraft = z.object({ fence: z.optional(z.int()), reason: requiredText(500) });
export const DisputeDraft = z.object({ kind: z.enum(disputeKinds), text: requiredText(2000) });

export const WaitingDraft = z.object({
  claimant: Claimant,
  units: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
});
export const WaitingReceipt = z.object({ id: Id, code: z.string(), position: z.int() });

/** A place in the line. An offer keeps units until it ends. */
export const WaitingView = z.object({
  id: Id,
  wish: z.nullable(Wish),
  state: z.enum(waitingStates),
  units: z.int(),
  position: z.nullable(z.int()),
  offeredUntil: z.nullable(DateTime),
});

/** Members of the 409 that tells a lost race. */
export const ClaimLost = z.object({
  outcome: z.enum(['taken', 'short']),
  left: z.int(),
  similar: z.array(Wish),
  waitingList: z.boolean(),
});
