/** What the maker of a wish does with its code: sees where it stands, changes it, takes it back, thanks, asks for help. */
import {
  isLiveClaim,
  leasedClaimStates,
  wishTransition,
  type DisputeDraft,
  type MadeWish,
  type ThanksDraft,
  type WishChange,
} from '@doorstep/contract';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import { readNames } from '../notices/notice-view.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { addressState, readAddressRequest } from './address.js';
import { openDispute } from './disputes.js';
import { openHandOverCode } from './hand-over.js';
import { openPrivate, sealPrivate } from './make-wish.js';
import type { Looking } from './public-wish.js';
import { messagesFor } from './relay.js';
import { readWish, updateWish, wordsOf, type WishRow } from './rows.js';
import { endClaim, lockPlaces, tellWish } from './units.js';

export const thanksPurpose = 'wish-thanks';

export interface MakerStep {
  readonly queries: Queries;
  readonly wish: WishRow;
  readonly now: number;
}

type Done = Promise<Refusal | undefined>;

export async function resubmitWish({ queries, wish, now }: MakerStep, services: Services, change: WishChange): Done {
  if (!wishTransition('submit', wish.state, 'maker')) return refuse('transition-not-allowed');
  const known = await openPrivate(queries, services, wish.id);
  const words = { address: null, contact: null, ...known, ...change };
  await sealPrivate(queries, services, wish.id, { words, now });
  return changed(await updateWish(queries, wish, { state: 'submitted', review_note: null }, now));
}

/** Off the wall at once; promises end, and what was written goes. */
export async function withdrawWish({ queries, wish, now }: MakerStep, reason?: string): Done {
  if (!wishTransition('withdraw', wish.state, 'maker')) return refuse('transition-not-allowed');
  await endLeases(queries, wish, { operation: 'revoke', reason: 'withdrawn', now });
  const row = (await readWish(queries, wish.id)) ?? wish;
  const gone = await updateWish(
    queries,
    row,
    { state: 'withdrawn', words: '{}', search: '', review_note: reason ?? null },
    now,
  );
  await queries.deleteFrom('wish_private').where('wish_id', '=', wish.id).execute();
  await queries
    .updateTable('wish_keepsakes')
    .set({ state: 'removed', sealed_text: null, public_text: null })
    .where('wish_id', '=', wish.id)
    .execute();
  await queries.deleteFrom('wish_messages').where('wish_id', '=', wish.id).execute();
  if (gone) await tellWish(queries, wish.id, 'gone', now);
  return changed(gone);
}

/** The maker's safety stop. Hidden at once; what runs is ended by staff, who know more. */
export async function stopWish(step: MakerStep, services: Services, draft: DisputeDraft): Done {
  const { queries, wish, now } = step;
  if (wish.state === 'published') {
    const hidden = await updateWish(queries, wish, { state: 'hidden' }, now);
    if (!hidden) return refuse('changed-meanwhile');
  }
  const refused = await openDispute(queries, services, { wishId: wish.id, claimId: null, by: 'maker', draft, now });
  if (!refused && wish.state === 'published') await tellWish(queries, wish.id, 'gone', now);
  return refused;
}

/** Kept sealed until somebody has read it: a letter may be signed with a full name. */
export async function giveThanks({ queries, wish, now }: MakerStep, { secrets }: Services, draft: ThanksDraft): Done {
  const brought = await queries
    .selectFrom('claims')
    .select('id')
    .where('wish_id', '=', wish.id)
    .where('state', 'in', ['delivered', 'contested', 'accepted'])
    .execute();
  const claim = draft.claimId === undefined ? brought.at(-1) : brought.find(({ id }) => id === draft.claimId);
  if (!claim) return refuse('transition-not-allowed');
  await queries
    .insertInto('wish_keepsakes')
    .values({
      id: createId(),
      wish_id: wish.id,
      claim_id: claim.id,
      kind: 'thanks',
      sealed_text: secrets.seal(thanksPurpose, draft.text),
      state: 'waiting',
      at: now,
    })
    .execute();
  return undefined;
}

/** Ends every lease of a wish that is leaving the wall. What was delivered stays to be checked. */
export async function endLeases(
  queries: Queries,
  wish: WishRow,
  { operation, reason, now }: { operation: string; reason: string; now: number },
): Promise<void> {
  const running = await queries
    .selectFrom('claims')
    .selectAll()
    .where('wish_id', '=', wish.id)
    .where('state', 'in', [...leasedClaimStates])
    .orderBy('id')
    .execute();
  await lockPlaces(queries, { people: running.map(({ who }) => who), wishes: [wish.id] });
  for (const claim of running) {
    await endClaim(queries, claim, { to: 'revoked', from: leasedClaimStates, operation, actor: 'system', reason, now });
  }
  await queries
    .updateTable('wish_waiting')
    .set({ state: 'missed' })
    .where('wish_id', '=', wish.id)
    .where('state', '=', 'waiting')
    .execute();
}

export async function madeWishView(
  services: Services,
  { queries, locale, now }: Looking,
  row: WishRow,
): Promise<MadeWish> {
  const known = await openPrivate(queries, services, row.id);
  const claims = await queries
    .selectFrom('claims')
    .select(['id', 'units', 'state', 'sealed_hand_over_code'])
    .where('wish_id', '=', row.id)
    .where('state', 'not in', ['released', 'expired', 'revoked'])
    .orderBy('claimed_at')
    .execute();
  const { centers } = await readNames(queries, { categories: [], centers: [row.center_id] }, locale);
  const words = wordsOf(row);
  const published = words[locale] ?? words['en'] ?? Object.values(words)[0] ?? null;
  const brought = claims.some(({ state }) => state === 'delivered' || state === 'accepted' || state === 'contested');
  const canWrite = row.state === 'published' && claims.some(({ state }) => isLiveClaim(state) && state !== 'held');
  const may = (operation: string) => wishTransition(operation, row.state, 'maker') !== undefined;
  return {
    id: row.id,
    state: row.state,
    title: known?.title ?? '',
    story: known?.story ?? '',
    published: published && { title: published.title, story: published.story },
    reviewNote: row.review_note,
    units: { total: row.units, left: row.left_units },
    center: row.center_id === null ? null : { id: row.center_id, name: centers.get(row.center_id) ?? row.center_id },
    submittedAt: toDateTime(row.submitted_at),
    publishedAt: toDateTimeOrNull(row.published_at),
    expiresAt: toDateTimeOrNull(row.expires_at),
    claims: await Promise.all(
      claims.map(async ({ id, units, state, sealed_hand_over_code }) => ({
        id,
        units,
        state,
        handOverCode: isLiveClaim(state) ? openHandOverCode(services.secrets, sealed_hand_over_code) : null,
        messages: await messagesFor(services, queries, { claimId: id, side: 'maker' }),
        address: addressState(await readAddressRequest(queries, id), now),
      })),
    ),
    actions: [
      ...(may('submit') ? (['change'] as const) : []),
      ...(may('withdraw') ? (['withdraw'] as const) : []),
      ...(brought ? (['thank'] as const) : []),
      ...(canWrite ? (['write'] as const) : []),
      ...(row.published_at === null ? [] : (['dispute', 'stop'] as const)),
    ],
  };
}

function changed(row: WishRow | undefined): Refusal | undefined {
  return row ? undefined : refuse('changed-meanwhile');
}
