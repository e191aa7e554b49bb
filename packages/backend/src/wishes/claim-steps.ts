/** What the holder of a promise does with it. Each step checks the fence; a lease that ended is revived where nobody took it. */
import {
  extendedLease,
  lease,
  leasedClaimStates,
  leaseEnd,
  type DisputeDraft,
  type FulfilmentDraft,
} from '@doorstep/contract';
import { inputError } from '../http/input-words.js';
import { isRefusal, refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { referToMedia } from '../media/references.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { isOver, sealNote, situationOf } from './claim-view.js';
import { openDispute } from './disputes.js';
import { isHandOverCode, mostWrongCodes } from './hand-over.js';
import { isChanged, readClaim, readWish, type ClaimRow } from './rows.js';
import { settle } from './settle.js';
import { acceptClaim } from './accept-claim.js';
import { endClaim, lockPlaces, noteClaim, takePlace, takeUnits, tellWish } from './units.js';

export interface HolderStep {
  readonly queries: Queries;
  readonly claim: ClaimRow;
  readonly now: number;
  readonly locale: string;
}

type Done = Promise<Refusal | undefined>;

/** The claim with a lease that runs: as it is, or taken up again. */
async function withLease({ queries, claim, now }: HolderStep, fence: number | undefined): Promise<ClaimRow | Refusal> {
  await lockPlaces(queries, { people: [claim.who], wishes: [claim.wish_id] });
  const row = await readClaim(queries, claim.id);
  if (!row) return refuse('not-found');
  const revivable = row.state === 'expired' || isOver(row, now);
  // Reviving gives a new fence, so the old one is good for that once.
  if (fence !== undefined && fence !== row.fence && !(row.state === 'expired' && fence === row.fence - 1))
    return refuse('lease-lost');
  if (!revivable) return row;
  const until = now + lease.active;
  if (row.state === 'expired') {
    if ((await takePlace(queries, row.who, now)) !== 'taken') return refuse('lease-lost');
    if (!(await takeUnits(queries, row.wish_id, row.units, now))) return refuse('lease-lost');
  }
  const revived = await queries
    .updateTable('claims')
    .set(({ eb }) => ({
      state: 'active' as const,
      lease_until: until,
      ends_at: until,
      fence: eb('fence', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', row.id)
    .where('fence', '=', row.fence)
    .returningAll()
    .executeTakeFirst();
  if (!revived) return refuse('lease-lost');
  await noteClaim(queries, { claimId: row.id, to: 'active', operation: 'revive', actor: 'holder', now });
  return revived;
}

export async function releaseClaim(step: HolderStep, services: Services, fence: number | undefined): Done {
  const { queries, claim, now } = step;
  await settle(queries, { wishId: claim.wish_id, now, secrets: services.secrets, who: claim.who });
  const row = (await readClaim(queries, claim.id)) ?? claim;
  if (fence !== undefined && fence !== row.fence) return refuse('lease-lost');
  const ending = { to: 'released', from: leasedClaimStates, operation: 'release', actor: 'holder', now } as const;
  if (!(await endClaim(queries, row, ending)))
    return refuse(row.state === 'expired' ? 'lease-lost' : 'transition-not-allowed');
  // Whoever waits gets it in the same moment.
  await settle(queries, { wishId: claim.wish_id, now, secrets: services.secrets });
  await tellWish(queries, claim.wish_id, 'changed', now);
  return undefined;
}

/** The wish has changed since: the promise is kept as the wish is now. Giving it back instead costs nothing. */
export async function agreeToChange(step: HolderStep, fence: number | undefined): Done {
  const { queries, now } = step;
  const row = await withLease(step, fence);
  if (isRefusal(row)) return row;
  const wish = await readWish(queries, row.wish_id);
  if (!wish || !isChanged(row, wish)) return refuse('transition-not-allowed');
  await queries
    .updateTable('claims')
    .set({ terms_version: wish.terms_version, updated_at: now })
    .where('id', '=', row.id)
    .execute();
  await noteClaim(queries, { claimId: row.id, to: row.state, operation: 'agree', actor: 'holder', now });
  return undefined;
}

/** First it is agreed to what has changed. */
async function hasChanged(queries: Queries, row: ClaimRow): Promise<boolean> {
  const wish = await readWish(queries, row.wish_id);
  return wish !== undefined && isChanged(row, wish);
}

export async function extendClaim(
  step: HolderStep,
  { fence, reason }: { fence?: number | undefined; reason: string },
): Done {
  const { queries, now } = step;
  const row = await withLease(step, fence);
  if (isRefusal(row)) return row;
  if (await hasChanged(queries, row)) return refuse('transition-not-allowed');
  const until = extendedLease(situationOf(row, now));
  if (until === undefined) return refuse('transition-not-allowed');
  const extended = await queries
    .updateTable('claims')
    .set(({ eb }) => ({
      lease_until: until,
      ends_at: leaseEnd({ leaseUntil: until, agreedFor: row.agreed_for }),
      extensions: eb('extensions', '+', 1),
      fence: eb('fence', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', row.id)
    .where('fence', '=', row.fence)
    .where('state', 'in', [...leasedClaimStates])
    .executeTakeFirst();
  if (extended.numUpdatedRows !== 1n) return refuse('lease-lost');
  await noteClaim(queries, { claimId: row.id, to: row.state, operation: 'extend', actor: 'holder', reason, now });
  return undefined;
}

/** With the code that only the receiver knows it is done; without, somebody at the center checks. */
export async function fulfilClaim(step: HolderStep, services: Services, draft: FulfilmentDraft): Done {
  const { queries, claim, now, locale } = step;
  const row = await withLease(step, draft.fence);
  if (isRefusal(row)) return row;
  const { handOverCode = '' } = draft;
  const proven = handOverCode.trim() !== '' && row.wrong_codes < mostWrongCodes;
  if (
    handOverCode.trim() !== '' &&
    !(proven && isHandOverCode(services.secrets, row.sealed_hand_over_code, handOverCode))
  )
    return refuse('invalid-input', { errors: [inputError('handOverCode', 'malformed', locale)] });
  // Whoever received it has agreed to it by telling the code.
  if (!proven && (await hasChanged(queries, row))) return refuse('transition-not-allowed');
  // Nobody has looked at this promise yet: a note alone cannot keep the units for good.
  if (row.state === 'held' && !proven) return refuse('not-yet-allowed');
  const photos = draft.photos ?? [];
  if (!(await referToMedia(queries, photos, { subject: 'claim', id: claim.id })))
    return refuse('media-unknown', { errors: [inputError('photos', 'photo-unknown', locale)] });
  const delivered = await queries
    .updateTable('claims')
    .set({ state: 'delivered', delivered_at: now, sealed_note: sealNote(services, draft.note), updated_at: now })
    .where('id', '=', row.id)
    .where('fence', '=', row.fence)
    .where('state', 'in', [...leasedClaimStates])
    .returningAll()
    .executeTakeFirst();
  if (!delivered) return refuse('transition-not-allowed');
  for (const sha256 of photos) {
    await queries
      .insertInto('wish_keepsakes')
      .values({
        id: createId(),
        wish_id: row.wish_id,
        claim_id: row.id,
        kind: 'photo',
        sha256,
        state: 'waiting',
        at: now,
      })
      .execute();
  }
  if (row.state === 'held')
    await noteClaim(queries, { claimId: row.id, to: 'active', operation: 'confirm', actor: 'system', now });
  await noteClaim(queries, { claimId: row.id, to: 'delivered', operation: 'deliver', actor: 'holder', now });
  if (proven) await acceptClaim(queries, delivered, { actor: 'system', now });
  await tellWish(queries, row.wish_id, 'changed', now);
  return undefined;
}

/** A wrong code is counted even though the step is refused: call it in a transaction of its own. */
export async function countWrongCode(queries: Queries, claimId: string): Promise<void> {
  await queries
    .updateTable('claims')
    .set(({ eb }) => ({ wrong_codes: eb('wrong_codes', '+', 1) }))
    .where('id', '=', claimId)
    .execute();
}

/** Who does not feel safe is out at once; the rest is for staff. */
export async function disputeClaim(step: HolderStep, services: Services, draft: DisputeDraft): Done {
  const { queries, claim, now } = step;
  const wish = await readWish(queries, claim.wish_id);
  if (!wish) return refuse('not-found');
  if (draft.kind === 'unsafe' && (claim.state === 'held' || claim.state === 'active')) {
    const stopped = await releaseClaim(step, services, undefined);
    if (stopped) return stopped;
  }
  return openDispute(queries, services, { wishId: wish.id, claimId: claim.id, by: 'claimer', draft, now });
}
