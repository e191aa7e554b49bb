/** What was brought counts: units become accepted, the last of them fulfils the wish. */
import { createId } from '../identifiers.js';
import type { Queries } from '../storage/store.js';
import type { ClaimRow } from './rows.js';
import { endClaim } from './units.js';

export interface Accepting {
  readonly actor: 'staff' | 'system';
  readonly actorId?: string;
  readonly now: number;
}

/** False: it is not waiting for this. Hold the rows by `lockPlaces` first. */
export async function acceptClaim(queries: Queries, claim: ClaimRow, accepting: Accepting): Promise<boolean> {
  const { now } = accepting;
  const ending = { to: 'accepted', from: ['delivered', 'contested'], operation: 'accept', ...accepting } as const;
  if (!(await endClaim(queries, claim, ending))) return false;
  await queries
    .updateTable('wishes')
    .set({ state: 'fulfilled' })
    .where('id', '=', claim.wish_id)
    .where('state', '=', 'published')
    .whereRef('accepted_units', '>=', 'units')
    .execute();
  await addPoints(queries, claim, now);
  return true;
}

/** Off unless the city switched it on; one row per accepted promise, never changed. */
async function addPoints(queries: Queries, { id, who, units }: ClaimRow, now: number): Promise<void> {
  const setting = await queries
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'points-ledger')
    .executeTakeFirst();
  if (setting?.value !== 'on') return;
  await queries
    .insertInto('points_ledger')
    .values({ id: createId(), who, claim_id: id, points: units, at: now })
    .onConflict((conflict) => conflict.column('claim_id').doNothing())
    .execute();
}
