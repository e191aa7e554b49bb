/** A promise to fulfil a wish: one guarded decrement with everything around it in one transaction, or a kind no. */
import { lease, type ClaimDraft, type ClaimReceipt } from '@doorstep/contract';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { toDateTime } from '../moments.js';
import { issueReceipt } from '../receipts/receipts.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { findSimilar, findWish } from './find-wishes.js';
import { handOverWords, sealHandOverCode } from './hand-over.js';
import { sealClaimant, whoIs } from './people.js';
import { wishViews } from './public-wish.js';
import { readWish, type WishRow } from './rows.js';
import { settle } from './settle.js';
import { noteClaim, takePlace, takeUnits, tellWish } from './units.js';

export interface Claiming {
  readonly queries: Queries;
  readonly wishId: string;
  readonly draft: ClaimDraft;
  readonly locale: string;
  readonly now: number;
  /** Staff at the counter: they know who stands before them, so it counts as confirmed. */
  readonly staffId?: string;
}

export async function claimWish(services: Services, claiming: Claiming): Promise<ClaimReceipt | Refusal> {
  const { queries, wishId, draft, locale, now, staffId } = claiming;
  const { secrets } = services;
  const { claimant, units = 1, handOver: way = 'center' } = draft;
  const wish = await readWish(queries, wishId);
  const gone = wish ? goneFrom(wish, now) : refuse('not-found');
  if (!wish || gone) return gone ?? refuse('not-found');
  const who = whoIs(secrets, claimant.contact);
  const changed = await settle(queries, { wishId, who, now, secrets });
  const place = await takePlace(queries, who, now);
  if (place !== 'taken') return refuse(place);
  if (!(await takeUnits(queries, wishId, units, now))) return lost(services, claiming, wish);

  const id = createId();
  const state = staffId === undefined ? 'held' : 'active';
  const until = now + lease[state];
  await queries
    .insertInto('claims')
    .values({
      id,
      wish_id: wishId,
      who,
      sealed_claimant: sealClaimant(secrets, { ...claimant, team: draft.team, message: draft.message }),
      hand_over: way,
      units,
      state,
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
  const by = staffId === undefined ? ({ actor: 'holder' } as const) : ({ actor: 'staff', actorId: staffId } as const);
  await noteClaim(queries, { claimId: id, to: state, operation: 'claim', now, ...by });
  const code = await issueReceipt(queries, secrets, { subject: 'claim', id, role: 'holder' }, now);
  const handOver = await handOverWords(queries, { centerId: wish.center_id, way, locale });
  for (const one of new Set([...changed, wishId])) await tellWish(queries, one, 'changed', now);
  return { id, code, expiresAt: toDateTime(until), handOver, state, fence: 1, units };
}

/** What is not on the wall: never there, or not any more. */
export function goneFrom(wish: WishRow, now: number): Refusal | undefined {
  if (wish.published_at === null) return refuse('not-found');
  if (wish.state === 'withdrawn' || wish.state === 'hidden') return refuse('gone');
  if (wish.state === 'published' && (wish.expires_at ?? 0) > now) return undefined;
  return wish.state === 'fulfilled' ? undefined : refuse('gone');
}

/** Somebody was a moment faster. With what is left, what is like it, and whether standing in line makes sense. */
async function lost(services: Services, { queries, draft, locale, now }: Claiming, wish: WishRow): Promise<Refusal> {
  const shown = await findWish(queries, wish.id, now);
  const left = shown?.left_units ?? 0;
  const similar = await wishViews(services, { queries, locale, now }, await findSimilar(queries, wish, now));
  const waitingList = shown !== undefined && shown.state === 'published' && (draft.units ?? 1) <= shown.units;
  const outcome = left === 0 ? 'taken' : 'short';
  return refuse(left === 0 ? 'wish-already-claimed' : 'not-enough-left', {
    extra: { outcome, left, similar, waitingList },
  });
}
