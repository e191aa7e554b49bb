/** The line for a wish that is taken: joined with a code, offered in order, each offer with an end. */
import { lease, type ClaimReceipt, type WaitingDraft, type WaitingReceipt, type WaitingView } from '@doorstep/contract';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { toDateTime } from '../moments.js';
import { issueReceipt } from '../receipts/receipts.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { goneFrom } from './claim-wish.js';
import { isOver } from './claim-view.js';
import { findWish } from './find-wishes.js';
import { handOverWords } from './hand-over.js';
import { sealClaimant, whoIs } from './people.js';
import { wishViews, type Looking } from './public-wish.js';
import { readClaim, readWaiting, readWish, type WaitingRow } from './rows.js';
import { settle } from './settle.js';
import { endClaim, noteClaim, tellWish } from './units.js';

/** Longer lines promise what nobody can keep. */
const longestLine = 20;

export async function joinLine(
  { secrets }: Services,
  { queries, wishId, draft, now }: { queries: Queries; wishId: string; draft: WaitingDraft; now: number },
): Promise<WaitingReceipt | Refusal> {
  const wish = await readWish(queries, wishId);
  const gone = wish ? goneFrom(wish, now) : refuse('not-found');
  if (!wish || gone) return gone ?? refuse('not-found');
  const units = draft.units ?? 1;
  const who = whoIs(secrets, draft.claimant.contact);
  const line = await queries
    .selectFrom('wish_waiting')
    .select(['who'])
    .where('wish_id', '=', wishId)
    .where('state', 'in', ['waiting', 'offered'])
    .execute();
  if (wish.state !== 'published' || units > wish.units) return refuse('transition-not-allowed');
  if (line.length >= longestLine || line.some((one) => one.who === who)) return refuse('claim-limit-reached');
  const id = createId();
  const sealed_claimant = sealClaimant(secrets, draft.claimant);
  await queries
    .insertInto('wish_waiting')
    .values({ id, wish_id: wishId, who, sealed_claimant, units, state: 'waiting', joined_at: now })
    .execute();
  const code = await issueReceipt(queries, secrets, { subject: 'waiting', id, role: 'holder' }, now);
  // It may have come free in this very moment.
  for (const changed of await settle(queries, { wishId, now, secrets }))
    await tellWish(queries, changed, 'changed', now);
  return { id, code, position: line.length + 1 };
}

export async function waitingView(services: Services, looking: Looking, row: WaitingRow): Promise<WaitingView> {
  const { queries, now } = looking;
  const shown = await findWish(queries, row.wish_id, now);
  const [wish] = shown ? await wishViews(services, looking, [shown]) : [];
  const claim = row.state === 'offered' && row.claim_id !== null ? await readClaim(queries, row.claim_id) : undefined;
  const missed = claim !== undefined && isOver(claim, now);
  return {
    id: row.id,
    wish: wish ?? null,
    state: missed ? 'missed' : row.state,
    units: row.units,
    position: row.state === 'waiting' ? await positionOf(queries, row) : null,
    offeredUntil: claim && !missed ? toDateTime(claim.ends_at) : null,
  };
}

async function positionOf(queries: Queries, { wish_id, joined_at, id }: WaitingRow): Promise<number> {
  const { before } = await queries
    .selectFrom('wish_waiting')
    .select(({ fn }) => fn.countAll().as('before'))
    .where('wish_id', '=', wish_id)
    .where('state', '=', 'waiting')
    .where(({ or, and, eb }) =>
      or([eb('joined_at', '<', joined_at), and([eb('joined_at', '=', joined_at), eb('id', '<', id)])]),
    )
    .executeTakeFirstOrThrow();
  return Number(before) + 1;
}

/** The offer's claim goes on with a lease of its own, and gets a code of its own. */
export async function acceptOffer(
  { secrets }: Services,
  { queries, row, locale, now }: { queries: Queries; row: WaitingRow; locale: string; now: number },
): Promise<ClaimReceipt | Refusal> {
  await settle(queries, { wishId: row.wish_id, now, secrets, who: row.who });
  const current = await readWaiting(queries, row.id);
  if (current?.state === 'missed') return refuse('lease-lost');
  if (current?.state !== 'offered' || current.claim_id === null) return refuse('transition-not-allowed');
  const until = now + lease.held;
  const claim = await queries
    .updateTable('claims')
    .set(({ eb }) => ({ lease_until: until, ends_at: until, fence: eb('fence', '+', 1), updated_at: now }))
    .where('id', '=', current.claim_id)
    .where('state', '=', 'held')
    .where('ends_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (!claim) return refuse('lease-lost');
  await queries.updateTable('wish_waiting').set({ state: 'taken' }).where('id', '=', row.id).execute();
  await noteClaim(queries, { claimId: claim.id, to: 'held', operation: 'accept-offer', actor: 'holder', now });
  const code = await issueReceipt(queries, secrets, { subject: 'claim', id: claim.id, role: 'holder' }, now);
  const wish = await readWish(queries, row.wish_id);
  const handOver = await handOverWords(queries, { centerId: wish?.center_id ?? null, way: 'center', locale });
  await tellWish(queries, row.wish_id, 'changed', now);
  return {
    id: claim.id,
    code,
    expiresAt: toDateTime(until),
    handOver,
    state: 'held',
    fence: claim.fence,
    units: claim.units,
  };
}

export async function leaveLine(
  { secrets }: Services,
  { queries, row, now }: { queries: Queries; row: WaitingRow; now: number },
): Promise<Refusal | undefined> {
  await settle(queries, { wishId: row.wish_id, now, secrets, who: row.who });
  const current = (await readWaiting(queries, row.id)) ?? row;
  if (current.state !== 'waiting' && current.state !== 'offered') return refuse('transition-not-allowed');
  await queries.updateTable('wish_waiting').set({ state: 'left' }).where('id', '=', row.id).execute();
  const claim = current.claim_id === null ? undefined : await readClaim(queries, current.claim_id);
  if (claim) {
    await endClaim(queries, claim, { to: 'released', from: ['held'], operation: 'release', actor: 'holder', now });
    await settle(queries, { wishId: row.wish_id, now, secrets });
    await tellWish(queries, row.wish_id, 'changed', now);
  }
  return undefined;
}
