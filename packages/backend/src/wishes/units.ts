/**
 * Where units go out and come back, and nowhere else. Units leave by one guarded UPDATE and return only through the
 * UPDATE that ends a live claim, so that no order of events gives one away twice. Locks are taken in one order:
 * people, then wishes, then claims.
 */
import { leasedClaimStates, lease, mostLiveClaims, type ClaimState } from '@doorstep/contract';
import { recordChange } from '../events/record-change.js';
import { createId } from '../identifiers.js';
import type { Queries } from '../storage/store.js';
import type { ClaimRow } from './rows.js';

export interface Places {
  readonly people: Iterable<string>;
  readonly wishes: Iterable<string>;
}

/** Holds every row that is about to be counted up or down, always in the same order, so that nobody waits in a ring. */
export async function lockPlaces(queries: Queries, { people, wishes }: Places): Promise<void> {
  for (const who of [...new Set(people)].sort()) {
    await queries
      .insertInto('claim_caps')
      .values({ who, live: 0, blocked_until: null })
      .onConflict((conflict) => conflict.column('who').doUpdateSet(({ ref }) => ({ who: ref('excluded.who') })))
      .execute();
  }
  for (const id of [...new Set(wishes)].sort()) {
    await queries
      .updateTable('wishes')
      .set(({ ref }) => ({ id: ref('id') }))
      .where('id', '=', id)
      .execute();
  }
}

/** One more live claim for this person, or why not. */
export async function takePlace(
  queries: Queries,
  who: string,
  now: number,
): Promise<'taken' | 'claim-limit-reached' | 'not-yet-allowed'> {
  const taken = await queries
    .updateTable('claim_caps')
    .set(({ eb }) => ({ live: eb('live', '+', 1) }))
    .where('who', '=', who)
    .where('live', '<', mostLiveClaims)
    .where(({ or, eb }) => or([eb('blocked_until', 'is', null), eb('blocked_until', '<=', now)]))
    .executeTakeFirst();
  if (taken.numUpdatedRows === 1n) return 'taken';
  const cap = await queries.selectFrom('claim_caps').select('blocked_until').where('who', '=', who).executeTakeFirst();
  return (cap?.blocked_until ?? 0) > now ? 'not-yet-allowed' : 'claim-limit-reached';
}

/** False: not so many are left, or it is not on the wall any more. */
export async function takeUnits(queries: Queries, wishId: string, units: number, now: number): Promise<boolean> {
  const taken = await queries
    .updateTable('wishes')
    .set(({ eb }) => ({ left_units: eb('left_units', '-', units), revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', '=', wishId)
    .where('state', '=', 'published')
    .where('expires_at', '>', now)
    .where('left_units', '>=', units)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

export interface Ending {
  readonly to: Exclude<ClaimState, 'held' | 'active' | 'delivered' | 'contested'>;
  readonly from: readonly ClaimState[];
  readonly operation: string;
  readonly actor: 'holder' | 'staff' | 'system';
  readonly actorId?: string;
  readonly reason?: string | undefined;
  readonly now: number;
}

/**
 * Ends one live claim, once: whoever comes second finds it ended. Units go back, or, when it was accepted, count as
 * brought. Hold the rows by {@link lockPlaces} first.
 */
export async function endClaim(queries: Queries, claim: ClaimRow, ending: Ending): Promise<boolean> {
  const { to, from, now } = ending;
  let guarded = queries
    .updateTable('claims')
    .set(({ eb }) => ({
      state: to,
      updated_at: now,
      fence: eb('fence', '+', 1),
      ...(ending.reason === undefined ? {} : { reason: ending.reason }),
    }))
    .where('id', '=', claim.id)
    .where('state', 'in', [...from]);
  // An extension that came in between must win over the clock.
  if (to === 'expired') guarded = guarded.where('ends_at', '<=', now);
  const ended = await guarded.returning(['units', 'wish_id', 'who']).executeTakeFirst();
  if (!ended) return false;
  await queries
    .updateTable('claim_caps')
    .set(({ eb }) => ({
      live: eb('live', '-', 1),
      ...(to === 'void' ? { blocked_until: now + lease.coolDown } : {}),
    }))
    .where('who', '=', ended.who)
    .where('live', '>', 0)
    .execute();
  const counted = to === 'accepted' ? ('accepted_units' as const) : ('left_units' as const);
  await queries
    .updateTable('wishes')
    .set(({ eb }) => ({ [counted]: eb(counted, '+', ended.units), revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', '=', ended.wish_id)
    .execute();
  if (to !== 'accepted') {
    await queries
      .updateTable('wish_waiting')
      .set({ state: to === 'released' ? 'left' : 'missed' })
      .where('claim_id', '=', claim.id)
      .where('state', '=', 'offered')
      .execute();
  }
  await noteClaim(queries, { ...ending, claimId: claim.id });
  return true;
}

export interface ClaimNote extends Omit<Ending, 'to' | 'from'> {
  readonly claimId: string;
  readonly to: ClaimState;
}

/** Every step of a claim stays written down. */
export async function noteClaim(queries: Queries, note: ClaimNote): Promise<void> {
  await queries
    .insertInto('claim_events')
    .values({
      id: createId(),
      claim_id: note.claimId,
      at: note.now,
      operation: note.operation,
      to_state: note.to,
      actor: note.actor,
      actor_id: note.actorId ?? null,
      reason: note.reason ?? null,
    })
    .execute();
}

/** Leases of these wishes or of this person that ended and were not taken back yet. */
export function readEnded(
  queries: Queries,
  { wishId, who, now }: { wishId: string; who?: string | undefined; now: number },
): Promise<ClaimRow[]> {
  return queries
    .selectFrom('claims')
    .selectAll()
    .where('state', 'in', [...leasedClaimStates])
    .where('ends_at', '<=', now)
    .where(({ or, eb }) => or([eb('wish_id', '=', wishId), ...(who === undefined ? [] : [eb('who', '=', who)])]))
    .orderBy('id')
    .execute();
}

/** Tells everybody that a wish looks different. Call it last: see {@link recordChange}. */
export async function tellWish(
  queries: Queries,
  wishId: string,
  change: 'published' | 'changed' | 'gone',
  now: number,
): Promise<void> {
  const wish = await queries
    .selectFrom('wishes')
    .select(['revision', 'published_at'])
    .where('id', '=', wishId)
    .executeTakeFirst();
  // What was never on the wall is nobody's business.
  if (!wish || wish.published_at === null) return;
  await recordChange(queries, { subject: 'wish', id: wishId, revision: wish.revision, change, at: now });
}
