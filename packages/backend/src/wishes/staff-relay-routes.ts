/** What staff do between the two sides of a promise: pass words on or stop them, and let an address be seen. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { isRefusal, ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { decideAddress } from './address.js';
import { staffMessageView } from './relay.js';
import { atDesk, claimAtDesk, noteReadings, pageAsked, pageOf, unkept } from './staff-desk.js';
import { staffClaimView } from './staff-view.js';

export function staffRelayRoutes(api: FastifyInstance): void {
  const { services } = api;

  serve(api, operations.listStaffMessages, async (asked) => {
    const page = await pageAsked(api, asked);
    if (isRefusal(page)) return page;
    const { member, limit, start } = page;
    const { state } = asked.query;
    let found = asked.queries.selectFrom('wish_messages').innerJoin('wishes', 'wishes.id', 'wish_messages.wish_id');
    if (state !== undefined) found = found.where('wish_messages.state', '=', state);
    if (member.centerId !== null) found = found.where('wishes.center_id', '=', member.centerId);
    const rows = await found
      .selectAll('wish_messages')
      .orderBy('at')
      .orderBy('wish_messages.id')
      .limit(limit + 1)
      .offset(start)
      .execute();
    const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    const shown = rows.slice(0, limit);
    const readings = shown.map(({ wish_id, claim_id }) => ({ wishId: wish_id, claimId: claim_id }));
    await noteReadings(api, asked, member, readings);
    return ok(
      pageOf(
        rows,
        { limit, start, total },
        shown.map((row) => staffMessageView(services, row)),
      ),
      unkept,
    );
  });

  serve(api, operations.reviewMessage, async (asked) => {
    const { queries, params, body } = asked;
    const row = await queries.selectFrom('wish_messages').selectAll().where('id', '=', params.id).executeTakeFirst();
    const desk = await atDesk(api, asked, row?.wish_id);
    if (isRefusal(desk)) return desk;
    if (!row) return refuse('not-found');
    if (row.state !== 'waiting') return refuse('transition-not-allowed');
    const decided = {
      state: body.decision === 'pass' ? ('passed' as const) : ('stopped' as const),
      decided_by: desk.member.id,
    };
    await queries.updateTable('wish_messages').set(decided).where('id', '=', row.id).execute();
    return ok(staffMessageView(services, { ...row, ...decided }), unkept);
  });

  serve(api, operations.decideAddress, async (asked) => {
    const desk = await claimAtDesk(api, asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { queries, body, now } = asked;
    const { claim, member } = desk;
    const refused = await decideAddress({ queries, services, claim, staffId: member.id, decision: body, now });
    const row = { ...claim, words: desk.row.words };
    return refused ?? ok(await staffClaimView(services, asked, { row, eyes: 'shut' }), unkept);
  });
}
