/** Brings a wish up to the clock: leases that ended are taken back, and what is free is offered to who waits longest. */
import { leasedClaimStates, lease } from '@doorstep/contract';
import { createId } from '../identifiers.js';
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';
import { sealHandOverCode } from './hand-over.js';
import type { WaitingRow } from './rows.js';
import { endClaim, lockPlaces, noteClaim, readEnded, takePlace, takeUnits } from './units.js';

/** Of those who wait, as many are asked in one go; the next change asks further. */
const mostAsked = 20;

export interface Settling {
  readonly wishId: string;
  readonly now: number;
  readonly secrets: Secrets;
  /** Somebody about to claim: what they let lapse elsewhere counts no longer. */
  readonly who?: string;
}

/** Whether anything changed. Leaves the person and the wishes locked. */
export async function settle(queries: Queries, { wishId, now, secrets, who }: Settling): Promise<Set<string>> {
  const ended = await readEnded(queries, { wishId, who, now });
  const wishes = new Set([wishId, ...ended.map((claim) => claim.wish_id)]);
  const waiting = await readLine(queries, wishes);
  await lockPlaces(queries, {
    people: [...ended.map((claim) => claim.who), ...waiting.map((one) => one.who), ...(who === undefined ? [] : [who])],
    wishes,
  });
  const changed = new Set<string>();
  for (const claim of ended) {
    const expired = await endClaim(queries, claim, {
      to: 'expired',
      from: leasedClaimStates,
      operation: 'expire',
      actor: 'system',
      now,
    });
    if (expired) changed.add(claim.wish_id);
  }
  for (const one of waiting) if (await offer(queries, one, { now, secrets })) changed.add(one.wish_id);
  return changed;
}

/** The wish is locked, so that two settlings cannot offer the same units: no row has to be skipped. */
function readLine(queries: Queries, wishes: ReadonlySet<string>): Promise<WaitingRow[]> {
  return queries
    .selectFrom('wish_waiting')
    .selectAll()
    .where('wish_id', 'in', [...wishes])
    .where('state', '=', 'waiting')
    .orderBy('joined_at')
    .orderBy('id')
    .limit(mostAsked)
    .execute();
}

/** An offer is a claim that keeps the units until it ends. Who holds too much already is asked again later. */
async function offer(
  queries: Queries,
  waiting: WaitingRow,
  { now, secrets }: Pick<Settling, 'now' | 'secrets'>,
): Promise<boolean> {
  const { wish_id, units, who, sealed_claimant } = waiting;
  const wish = await queries
    .selectFrom('wishes')
    .select(['left_units', 'terms_version'])
    .where('id', '=', wish_id)
    .where('state', '=', 'published')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  const still = await queries
    .selectFrom('wish_waiting')
    .select('state')
    .where('id', '=', waiting.id)
    .executeTakeFirst();
  if (!wish || wish.left_units < units || still?.state !== 'waiting') return false;
  if ((await takePlace(queries, who, now)) !== 'taken') return false;
  if (!(await takeUnits(queries, wish_id, units, now))) throw new Error('A locked wish lost units.');
  const id = createId();
  const until = now + lease.offer;
  await queries
    .insertInto('claims')
    .values({
      id,
      wish_id,
      who,
      sealed_claimant,
      hand_over: 'center',
      units,
      state: 'held',
      claimed_at: now,
      lease_until: until,
      ends_at: until,
      agreed_for: null,
      extensions: 0,
      fence: 1,
      sealed_hand_over_code: sealHandOverCode(secrets),
      wrong_codes: 0,
      updated_at: now,
      terms_version: wish.terms_version,
    })
    .execute();
  await queries
    .updateTable('wish_waiting')
    .set({ state: 'offered', claim_id: id })
    .where('id', '=', waiting.id)
    .execute();
  await noteClaim(queries, { claimId: id, to: 'held', operation: 'offer', actor: 'system', now });
  return true;
}
