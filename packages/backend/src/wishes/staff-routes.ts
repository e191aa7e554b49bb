/** The calls by which staff review wishes. Reading what is private is written down first. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { created, isRefusal, ok, refuse, type Refusal, type Reply } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { careRoutes } from './care-routes.js';
import { claimWish } from './claim-wish.js';
import { makeWish, openPrivate } from './make-wish.js';
import { approveWish, changeWish, recordConsent, stepWish, withdrawConsents, type ReviewStep } from './review-wish.js';
import { readWish } from './rows.js';
import { atDesk, maySee, noteReadings, pageAsked, pageOf, signedIn, unkept, type Asked } from './staff-desk.js';
import { staffWishView } from './staff-view.js';

export function staffWishRoutes(api: FastifyInstance): void {
  const { services } = api;

  /** One step of one wish: who may, whether it is still what they saw, and how it looks then. */
  const step = async (
    asked: Asked & { readonly params: { readonly id: string } },
    revision: number | undefined,
    take: (step: ReviewStep) => Promise<Refusal | undefined>,
  ): Promise<Reply> => {
    const desk = await atDesk(api, asked, asked.params.id);
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
    const page = await pageAsked(api, asked);
    if (isRefusal(page)) return page;
    const { member, limit, start } = page;
    const { state, center } = asked.query;
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
    return ok(pageOf(rows, { limit, start, total }, items), unkept);
  });

  serve(api, operations.createStaffWish, async (asked) => {
    const member = await signedIn(api, asked);
    if (isRefusal(member)) return member;
    const { queries, body, locale, now } = asked;
    // Who could not read it afterwards does not take it down either.
    if (!maySee(member, { center_id: body.center })) return refuse('not-permitted');
    const receipt = await makeWish(services, { queries, draft: body, locale, now, takenDownBy: member });
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });

  serve(api, operations.getStaffWish, async (asked) => {
    const desk = await atDesk(api, asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    await noteReadings(api, asked, desk.member, [{ wishId: desk.row.id, claimId: null }]);
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
    const desk = await atDesk(api, asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { queries, body, locale, now, params } = asked;
    const claiming = { queries, wishId: params.id, draft: body, locale, now, staffId: desk.member.id };
    const receipt = await claimWish(services, claiming);
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });

  careRoutes(api);
}
