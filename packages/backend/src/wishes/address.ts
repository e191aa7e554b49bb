/**
 * The one way to an address: whoever promised asks, whose wish it is agrees, the center decides, and then it is shown for
 * a quarter of an hour, with each reading written down. Who never kept a promise before brings things to the center.
 */
import {
  addressShownFor,
  type AddressAnswer,
  type AddressDecision,
  type AddressState,
  type AddressView,
} from '@doorstep/contract';
import type { Selectable } from 'kysely';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { toDateTime } from '../moments.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { openPrivate } from './make-wish.js';
import { readWish, type ClaimRow } from './rows.js';
import type { AddressRequestTable } from './tables.js';

export type AddressRequestRow = Selectable<AddressRequestTable>;

type Done = Promise<Refusal | undefined>;

export function readAddressRequest(queries: Queries, claimId: string): Promise<AddressRequestRow | undefined> {
  return queries.selectFrom('address_requests').selectAll().where('claim_id', '=', claimId).executeTakeFirst();
}

export async function mayAskAddress(queries: Queries, claim: ClaimRow): Promise<boolean> {
  if (claim.state !== 'active' || claim.hand_over !== 'arranged') return false;
  if (await readAddressRequest(queries, claim.id)) return false;
  const kept = await queries
    .selectFrom('claims')
    .select('id')
    .where('who', '=', claim.who)
    .where('state', '=', 'accepted')
    .limit(1)
    .executeTakeFirst();
  return kept !== undefined;
}

export async function askForAddress(queries: Queries, claim: ClaimRow, now: number): Done {
  if (!(await mayAskAddress(queries, claim))) return refuse('transition-not-allowed');
  await queries
    .insertInto('address_requests')
    .values({ claim_id: claim.id, wish_id: claim.wish_id, state: 'asked', asked_at: now })
    .execute();
  return undefined;
}

/** Agreeing shows nothing yet. Declining ends it, and is not told apart from a no of the center. */
export async function answerAddress(queries: Queries, wishId: string, { claimId, answer }: AddressAnswer): Done {
  const changed = await queries
    .updateTable('address_requests')
    .set(answer === 'agree' ? { state: 'agreed', agreed_how: 'online' } : { state: 'refused' })
    .where('claim_id', '=', claimId)
    .where('wish_id', '=', wishId)
    .where('state', 'in', ['asked', 'agreed'])
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n ? undefined : refuse('transition-not-allowed');
}

export interface Deciding {
  readonly queries: Queries;
  readonly services: Services;
  readonly claim: ClaimRow;
  readonly staffId: string;
  readonly decision: AddressDecision;
  readonly now: number;
}

export async function decideAddress({ queries, services, claim, staffId, decision, now }: Deciding): Done {
  const request = await readAddressRequest(queries, claim.id);
  if (!request || (request.state !== 'asked' && request.state !== 'agreed')) return refuse('transition-not-allowed');
  const asDecided = (values: Partial<AddressRequestRow>) =>
    queries
      .updateTable('address_requests')
      .set({ decided_by: staffId, ...values })
      .where('claim_id', '=', claim.id)
      .execute();
  if (decision.decision === 'refuse') {
    await asDecided({ state: 'refused' });
    return undefined;
  }
  const agreed_how = decision.agreed ?? request.agreed_how;
  if (agreed_how === null) return refuse('consent-missing');
  const known = await openPrivate(queries, services, claim.wish_id);
  if (claim.state !== 'active' || !known?.address) return refuse('transition-not-allowed');
  await asDecided({ state: 'shown', agreed_how, shown_until: now + addressShownFor });
  return undefined;
}

/** How it stands, by the clock: nothing has to run for an address to disappear. */
export function addressState(request: AddressRequestRow | undefined, now: number): AddressState | null {
  if (!request) return null;
  return request.state === 'shown' && (request.shown_until ?? 0) <= now ? 'over' : request.state;
}

/** As whoever promised sees it. Reading the address is written down, in the same moment. */
export async function addressView(
  { secrets }: Pick<Services, 'secrets'>,
  { queries, claim, now }: { queries: Queries; claim: ClaimRow; now: number },
): Promise<AddressView | null> {
  const request = await readAddressRequest(queries, claim.id);
  const state = addressState(request, now);
  if (!request || state === null) return null;
  const wish = await readWish(queries, claim.wish_id);
  if (state !== 'shown' || claim.state !== 'active' || wish?.state !== 'published')
    return { state: state === 'shown' ? 'over' : state, text: null, until: null };
  const known = await openPrivate(queries, { secrets }, claim.wish_id);
  // First: what cannot be written down is not shown.
  await queries.insertInto('address_reads').values({ id: createId(), claim_id: claim.id, at: now }).execute();
  return { state, text: known?.address ?? null, until: toDateTime(request.shown_until ?? now) };
}
