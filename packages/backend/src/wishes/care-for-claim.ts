/** What staff do with a promise: confirm it, check what was brought, end it, decide what is contested. */
import { claimTransition, lease, leaseEnd, liveClaimStates } from '@doorstep/contract';
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';
import type { Services } from '../services.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { acceptClaim } from './accept-claim.js';
import { isOver } from './claim-view.js';
import type { ClaimRow } from './rows.js';
import { settle } from './settle.js';
import { endClaim, lockPlaces, noteClaim, tellWish } from './units.js';

export interface CareStep {
  readonly queries: Queries;
  readonly services: Services;
  readonly claim: ClaimRow;
  readonly member: StaffMember;
  readonly now: number;
  readonly locale: string;
}

export interface CareInput {
  readonly reason?: string | undefined;
  readonly agreedFor?: string | null | undefined;
}

export async function stepClaim(step: CareStep, operation: string, input: CareInput): Promise<Refusal | undefined> {
  const { queries, services, claim, member, now, locale } = step;
  const transition = claimTransition(operation, claim.state, 'staff');
  if (!transition || isOver(claim, now)) return refuse('transition-not-allowed');
  if (transition.needs.includes('reason') && input.reason === undefined)
    return refuse('invalid-input', { errors: [inputError('reason', 'required', locale)] });
  await lockPlaces(queries, { people: [claim.who], wishes: [claim.wish_id] });
  const by = { actor: 'staff', actorId: member.id, now, reason: input.reason } as const;
  const done = await take(step, operation, input);
  if (!done) return refuse('changed-meanwhile');
  if (operation === 'confirm' || operation === 'deliver' || operation === 'contest')
    await noteClaim(queries, { claimId: claim.id, to: transition.to, operation, ...by });
  else await settle(queries, { wishId: claim.wish_id, now, secrets: services.secrets });
  await tellWish(queries, claim.wish_id, 'changed', now);
  return undefined;
}

async function take({ queries, claim, member, now }: CareStep, operation: string, input: CareInput): Promise<boolean> {
  const by = { actor: 'staff', actorId: member.id, now, reason: input.reason } as const;
  const agreed = input.agreedFor ? Date.parse(input.agreedFor) : null;
  switch (operation) {
    case 'confirm': {
      const until = Math.max(claim.lease_until, now + lease.active);
      const ends_at = leaseEnd({ leaseUntil: until, agreedFor: agreed });
      return change(queries, claim, {
        state: 'active',
        lease_until: until,
        ends_at,
        agreed_for: agreed,
        updated_at: now,
      });
    }
    case 'deliver':
      return change(queries, claim, { state: 'delivered', delivered_at: now, updated_at: now });
    case 'contest':
      return change(queries, claim, { state: 'contested', reason: input.reason ?? null, updated_at: now });
    case 'accept':
      return acceptClaim(queries, claim, { actor: 'staff', actorId: member.id, now });
    case 'release':
      return endClaim(queries, claim, { to: 'released', from: [claim.state], operation, ...by });
    case 'revoke':
      return endClaim(queries, claim, { to: 'revoked', from: [claim.state], operation, ...by });
    case 'reopen':
      return endClaim(queries, claim, { to: 'reopened', from: [claim.state], operation, ...by });
    case 'void':
      return endClaim(queries, claim, { to: 'void', from: [claim.state], operation, ...by });
    default:
      return false;
  }
}

async function change(
  queries: Queries,
  claim: ClaimRow,
  values: Partial<Omit<ClaimRow, 'id' | 'units' | 'who' | 'wish_id'>>,
): Promise<boolean> {
  const changed = await queries
    .updateTable('claims')
    .set(values)
    .where('id', '=', claim.id)
    .where('state', '=', claim.state)
    .where('state', 'in', [...liveClaimStates])
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
