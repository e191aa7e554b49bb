/** The calls by which staff look after promises: confirm, check, settle disputes, and read thanks before anybody else does. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { isRefusal, ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { stepClaim } from './care-for-claim.js';
import { reviewKeepsake } from './keepsakes.js';
import { readClaim } from './rows.js';
import { atDesk, claimAtDesk, noteReadings, pageAsked, pageOf, unkept } from './staff-desk.js';
import { staffRelayRoutes } from './staff-relay-routes.js';
import { disputeView, keepsakeView, staffClaimView } from './staff-view.js';

export function careRoutes(api: FastifyInstance): void {
  const { services } = api;

  serve(api, operations.listStaffClaims, async (asked) => {
    const page = await pageAsked(api, asked);
    if (isRefusal(page)) return page;
    const { member, limit, start } = page;
    const { state, wish } = asked.query;
    let found = asked.queries.selectFrom('claims').innerJoin('wishes', 'wishes.id', 'claims.wish_id');
    if (state !== undefined) found = found.where('claims.state', '=', state);
    if (wish !== undefined) found = found.where('claims.wish_id', '=', wish);
    if (member.centerId !== null) found = found.where('wishes.center_id', '=', member.centerId);
    const rows = await found
      .selectAll('claims')
      .select('wishes.words')
      .orderBy('claims.claimed_at')
      .orderBy('claims.id')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const items = await Promise.all(
      rows.slice(0, limit).map((row) => staffClaimView(services, asked, { row, eyes: 'shut' })),
    );
    return ok(pageOf(rows, { limit, start, total }, items), unkept);
  });

  serve(api, operations.getStaffClaim, async (asked) => {
    const desk = await claimAtDesk(api, asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    await noteReadings(api, asked, desk.member, [{ wishId: desk.row.id, claimId: desk.claim.id }]);
    const row = { ...desk.claim, words: desk.row.words };
    return ok(await staffClaimView(services, asked, { row, eyes: 'open' }), unkept);
  });

  serve(api, operations.changeClaimState, async (asked) => {
    const desk = await claimAtDesk(api, asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { queries, now, locale, body, params } = asked;
    const { claim, member } = desk;
    const refused = await stepClaim({ queries, services, claim, member, now, locale }, params.operation, body);
    if (refused) return refused;
    const row = (await readClaim(queries, claim.id)) ?? claim;
    return ok(
      await staffClaimView(services, asked, { row: { ...row, words: desk.row.words }, eyes: 'closed' }),
      unkept,
    );
  });

  serve(api, operations.listWishDisputes, async (asked) => {
    const page = await pageAsked(api, asked);
    if (isRefusal(page)) return page;
    const { member, limit, start } = page;
    const { state } = asked.query;
    let found = asked.queries.selectFrom('wish_disputes').innerJoin('wishes', 'wishes.id', 'wish_disputes.wish_id');
    if (state !== undefined) found = found.where('wish_disputes.state', '=', state);
    if (member.centerId !== null) found = found.where('wishes.center_id', '=', member.centerId);
    const rows = await found
      .selectAll('wish_disputes')
      .select('wishes.words')
      .orderBy('at')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const shown = rows.slice(0, limit);
    const readings = shown.map(({ wish_id, claim_id }) => ({ wishId: wish_id, claimId: claim_id }));
    await noteReadings(api, asked, member, readings);
    const items = shown.map((row) => disputeView(services, row, asked.locale));
    return ok(pageOf(rows, { limit, start, total }, items), unkept);
  });

  serve(api, operations.decideWishDispute, async (asked) => {
    const { queries, params, body } = asked;
    const row = await queries.selectFrom('wish_disputes').selectAll().where('id', '=', params.id).executeTakeFirst();
    const desk = await atDesk(api, asked, row?.wish_id);
    if (isRefusal(desk)) return desk;
    if (!row) return refuse('not-found');
    if (row.state !== 'open') return refuse('transition-not-allowed');
    const decided = { state: 'closed', decision: body.decision, decided_by: desk.member.id } as const;
    await queries.updateTable('wish_disputes').set(decided).where('id', '=', row.id).execute();
    return ok(disputeView(services, { ...row, ...decided, words: desk.row.words }, asked.locale), unkept);
  });

  serve(api, operations.listKeepsakes, async (asked) => {
    const page = await pageAsked(api, asked);
    if (isRefusal(page)) return page;
    const { member, limit, start } = page;
    const { state } = asked.query;
    let found = asked.queries.selectFrom('wish_keepsakes').innerJoin('wishes', 'wishes.id', 'wish_keepsakes.wish_id');
    if (state !== undefined) found = found.where('wish_keepsakes.state', '=', state);
    if (member.centerId !== null) found = found.where('wishes.center_id', '=', member.centerId);
    const rows = await found
      .selectAll('wish_keepsakes')
      .select('wishes.words')
      .orderBy('at')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const shown = rows.slice(0, limit);
    const readings = shown.map(({ wish_id, claim_id }) => ({ wishId: wish_id, claimId: claim_id }));
    await noteReadings(api, asked, member, readings);
    const items = shown.map((row) => keepsakeView(services, row, asked));
    return ok(pageOf(rows, { limit, start, total }, items), unkept);
  });

  serve(api, operations.reviewKeepsake, async (asked) => {
    const { queries, params, body, now } = asked;
    const row = await queries.selectFrom('wish_keepsakes').selectAll().where('id', '=', params.id).executeTakeFirst();
    const desk = await atDesk(api, asked, row?.wish_id);
    if (isRefusal(desk)) return desk;
    if (!row) return refuse('not-found');
    const refused = await reviewKeepsake({ queries, services, row, member: desk.member, now, ...body });
    if (refused) return refused;
    const state = body.decision === 'publish' ? ('public' as const) : ('removed' as const);
    return ok(keepsakeView(services, { ...row, state, words: desk.row.words }, asked), unkept);
  });

  staffRelayRoutes(api);
}
