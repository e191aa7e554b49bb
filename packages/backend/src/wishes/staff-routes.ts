/** The calls by which staff review wishes and look after promises. Reading what is private is written down first. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { created, isRefusal, ok, refuse, type Refusal, type Reply } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { createId } from '../identifiers.js';
import { requireStaff, type StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { stepClaim } from './care-for-claim.js';
import { claimWish } from './claim-wish.js';
import { reviewKeepsake } from './keepsakes.js';
import { makeWish, openPrivate } from './make-wish.js';
import { approveWish, changeWish, recordConsent, stepWish, withdrawConsents, type ReviewStep } from './review-wish.js';
import { readClaim, readWish, type WishRow } from './rows.js';
import { staffRelayRoutes } from './relay-routes.js';
import { malformedCursor, nextAfter, startOf, unkept } from './staff-pages.js';
import { disputeView, keepsakeView, staffClaimView, staffWishView } from './staff-view.js';

interface Asked {
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly locale: string;
  readonly now: number;
}

const pageSize = 20;

/** Staff of one center look after its wishes; staff of all centers after all. */
function maySee({ centerId }: StaffMember, wish: Pick<WishRow, 'center_id'>): boolean {
  return centerId === null || centerId === wish.center_id;
}

export function staffWishRoutes(api: FastifyInstance): void {
  const { services } = api;
  const { secrets, store } = services;

  const signedIn = ({ queries, request, now }: Asked) => requireStaff(queries, secrets, { request, now });

  const atDesk = async (asked: Asked, id: string): Promise<{ member: StaffMember; row: WishRow } | Refusal> => {
    const member = await signedIn(asked);
    if (isRefusal(member)) return member;
    const row = await readWish(asked.queries, id);
    if (!row) return refuse('not-found');
    return maySee(member, row) ? { member, row } : refuse('not-permitted');
  };

  const noteReading = (asked: Asked, read: { wishId: string; claimId: string | null; staffId: string }) =>
    store.change((queries) =>
      queries
        .insertInto('wish_reads')
        .values({ id: createId(), wish_id: read.wishId, claim_id: read.claimId, staff_id: read.staffId, at: asked.now })
        .execute(),
    );

  /** One step of one wish: who may, whether it is still what they saw, and how it looks then. */
  const step = async (
    asked: Asked & { readonly params: { readonly id: string } },
    revision: number | undefined,
    take: (step: ReviewStep) => Promise<Refusal | undefined>,
  ): Promise<Reply> => {
    const desk = await atDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { member, row } = desk;
    if (revision !== undefined && revision !== row.revision) return refuse('changed-meanwhile');
    const { queries, now, locale } = asked;
    const refused = await take({ queries, services, row, member, now, locale });
    if (refused) return refused;
    const current = (await readWish(queries, row.id)) ?? row;
    return ok(await staffWishView(services, asked, { row: current, member }), unkept);
  };

  serve(api, operations.listStaffWishes, async (asked) => {
    const member = await signedIn(asked);
    if (isRefusal(member)) return member;
    const { state, center, limit = pageSize, cursor } = asked.query;
    const start = startOf(cursor);
    if (start === undefined) return malformedCursor(asked.locale);
    let found = asked.queries.selectFrom('wishes');
    if (state !== undefined) found = found.where('state', '=', state);
    const place = member.centerId ?? center;
    if (place !== undefined) found = found.where('center_id', '=', place);
    const rows = await found
      .selectAll()
      .orderBy('submitted_at')
      .orderBy('id')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const items = await Promise.all(rows.slice(0, limit).map((row) => staffWishView(services, asked, { row, member })));
    return ok({ items, nextCursor: nextAfter(rows, start, limit), total: Number(total) }, unkept);
  });

  serve(api, operations.createStaffWish, async (asked) => {
    const member = await signedIn(asked);
    if (isRefusal(member)) return member;
    const { queries, body, locale, now } = asked;
    const receipt = await makeWish(services, { queries, draft: body, locale, now, staffId: member.id });
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });

  serve(api, operations.getStaffWish, async (asked) => {
    const desk = await atDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    await noteReading(asked, { wishId: desk.row.id, claimId: null, staffId: desk.member.id });
    const secret = await openPrivate(asked.queries, services, desk.row.id);
    return ok(await staffWishView(services, asked, { ...desk, secret }), unkept);
  });

  serve(api, operations.changeStaffWish, (asked) =>
    step(asked, asked.body.revision, (one) => changeWish(one, asked.body)),
  );
  serve(api, operations.recordWishConsent, (asked) => step(asked, undefined, (one) => recordConsent(one, asked.body)));
  serve(api, operations.withdrawWishConsent, (asked) =>
    step(asked, asked.body.revision, (one) => withdrawConsents(one, asked.body.reason)),
  );
  serve(api, operations.approveWish, (asked) => step(asked, asked.body.revision, approveWish));
  serve(api, operations.changeWishState, (asked) =>
    step(asked, asked.body.revision, (one) => stepWish(one, asked.params.operation, asked.body.reason)),
  );

  serve(api, operations.claimForWalkIn, async (asked) => {
    const desk = await atDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { queries, body, locale, now, params } = asked;
    const claiming = { queries, wishId: params.id, draft: body, locale, now, staffId: desk.member.id };
    const receipt = await claimWish(services, claiming);
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });

  serve(api, operations.listStaffClaims, async (asked) => {
    const member = await signedIn(asked);
    if (isRefusal(member)) return member;
    const { state, wish, limit = pageSize, cursor } = asked.query;
    const start = startOf(cursor);
    if (start === undefined) return malformedCursor(asked.locale);
    let found = asked.queries.selectFrom('claims').innerJoin('wishes', 'wishes.id', 'claims.wish_id');
    if (state !== undefined) found = found.where('claims.state', '=', state);
    if (wish !== undefined) found = found.where('claims.wish_id', '=', wish);
    if (member.centerId !== null) found = found.where('wishes.center_id', '=', member.centerId);
    const rows = await found
      .selectAll('claims')
      .orderBy('claims.claimed_at')
      .orderBy('claims.id')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const items = await Promise.all(
      rows.slice(0, limit).map((row) => staffClaimView(services, asked, { row, eyes: 'closed' })),
    );
    return ok({ items, nextCursor: nextAfter(rows, start, limit), total: Number(total) }, unkept);
  });

  const claimAtDesk = async (asked: Asked, id: string) => {
    const claim = await readClaim(asked.queries, id);
    const desk = claim ? await atDesk(asked, claim.wish_id) : await signedIn(asked);
    if (isRefusal(desk)) return desk;
    return claim && 'row' in desk ? { claim, ...desk } : refuse('not-found');
  };

  serve(api, operations.getStaffClaim, async (asked) => {
    const desk = await claimAtDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    await noteReading(asked, { wishId: desk.row.id, claimId: desk.claim.id, staffId: desk.member.id });
    return ok(await staffClaimView(services, asked, { row: desk.claim, eyes: 'open' }), unkept);
  });

  serve(api, operations.changeClaimState, async (asked) => {
    const desk = await claimAtDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { queries, now, locale, body, params } = asked;
    const { claim, member } = desk;
    const refused = await stepClaim({ queries, services, claim, member, now, locale }, params.operation, body);
    if (refused) return refused;
    const row = (await readClaim(queries, claim.id)) ?? claim;
    return ok(await staffClaimView(services, asked, { row, eyes: 'closed' }), unkept);
  });

  serve(api, operations.listWishDisputes, async (asked) => {
    const member = await signedIn(asked);
    if (isRefusal(member)) return member;
    const { state, limit = pageSize, cursor } = asked.query;
    const start = startOf(cursor);
    if (start === undefined) return malformedCursor(asked.locale);
    let found = asked.queries.selectFrom('wish_disputes').innerJoin('wishes', 'wishes.id', 'wish_disputes.wish_id');
    if (state !== undefined) found = found.where('wish_disputes.state', '=', state);
    if (member.centerId !== null) found = found.where('wishes.center_id', '=', member.centerId);
    const rows = await found
      .selectAll('wish_disputes')
      .orderBy('at')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const items = rows.slice(0, limit).map((row) => disputeView(services, row));
    return ok({ items, nextCursor: nextAfter(rows, start, limit), total: Number(total) }, unkept);
  });

  serve(api, operations.decideWishDispute, async (asked) => {
    const { queries, params, body } = asked;
    const row = await queries.selectFrom('wish_disputes').selectAll().where('id', '=', params.id).executeTakeFirst();
    const desk = row ? await atDesk(asked, row.wish_id) : await signedIn(asked);
    if (isRefusal(desk)) return desk;
    if (!row || !('row' in desk)) return refuse('not-found');
    if (row.state !== 'open') return refuse('transition-not-allowed');
    const decided = { state: 'closed', decision: body.decision, decided_by: desk.member.id } as const;
    await queries.updateTable('wish_disputes').set(decided).where('id', '=', row.id).execute();
    return ok(disputeView(services, { ...row, ...decided }), unkept);
  });

  serve(api, operations.listKeepsakes, async (asked) => {
    const member = await signedIn(asked);
    if (isRefusal(member)) return member;
    const { state, limit = pageSize, cursor } = asked.query;
    const start = startOf(cursor);
    if (start === undefined) return malformedCursor(asked.locale);
    let found = asked.queries.selectFrom('wish_keepsakes').innerJoin('wishes', 'wishes.id', 'wish_keepsakes.wish_id');
    if (state !== undefined) found = found.where('wish_keepsakes.state', '=', state);
    if (member.centerId !== null) found = found.where('wishes.center_id', '=', member.centerId);
    const rows = await found
      .selectAll('wish_keepsakes')
      .orderBy('at')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const items = rows.slice(0, limit).map((row) => keepsakeView(services, row, asked.now));
    return ok({ items, nextCursor: nextAfter(rows, start, limit), total: Number(total) }, unkept);
  });

  serve(api, operations.reviewKeepsake, async (asked) => {
    const { queries, params, body, now } = asked;
    const row = await queries.selectFrom('wish_keepsakes').selectAll().where('id', '=', params.id).executeTakeFirst();
    const desk = row ? await atDesk(asked, row.wish_id) : await signedIn(asked);
    if (isRefusal(desk)) return desk;
    if (!row || !('row' in desk)) return refuse('not-found');
    const refused = await reviewKeepsake({ queries, services, row, member: desk.member, now, ...body });
    if (refused) return refused;
    const state = body.decision === 'publish' ? ('public' as const) : ('removed' as const);
    return ok(keepsakeView(services, { ...row, state }, now), unkept);
  });

  staffRelayRoutes(api, { signedIn, atDesk, claimAtDesk });
}
