/** Words that pass between who wished and who promised, always through the center, and the request for an address. */
import * as z from 'zod/mini';
import { addressStates, relayStates } from '../rules/wish-relay.js';
import { DateTime, Id, listOf, Paging, requiredText } from './common.js';

export const RelayMessage = z.object({
  id: Id,
  by: z.enum(['claimer', 'maker']),
  text: z.string(),
  at: DateTime,
  state: z.enum(relayStates),
});

export const HolderWord = z.object({ text: requiredText(500) });
export const MakerWord = z.object({ text: requiredText(500), claimId: Id });

/** The address, while it is shown. Each reading is written down. */
export const AddressView = z.object({
  state: z.enum(addressStates),
  text: z.nullable(z.string()),
  until: z.nullable(DateTime),
});

export const AddressAnswer = z.object({ claimId: Id, answer: z.enum(['agree', 'decline']) });

export const AddressDecision = z.object({
  decision: z.enum(['show', 'refuse']),
  /** How the person agreed, where they did not do it with their own code. */
  agreed: z.optional(z.enum(['spoken', 'written'])),
});

export const StaffMessage = z.object({
  ...RelayMessage.shape,
  wishId: Id,
  claimId: Id,
});
export const StaffMessageList = listOf(StaffMessage);
export const StaffMessageQuery = z.object({ state: z.optional(z.enum(relayStates)), ...Paging });
export const StaffMessageStep = z.object({ decision: z.enum(['pass', 'stop']) });
