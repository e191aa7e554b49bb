/** The calls of a promise that is agreed to anew, of messages through the center, and of the way to an address. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { isRefusal, ok, refuse, type Refusal, type Reply } from '../http/reply.js';
import { serve, type Call } from '../http/serve.js';
import type { StaffMember } from '../staff/staff-members.js';
import { answerAddress, askForAddress, decideAddress } from './address.js';
import { agreeToChange, type HolderStep } from './claim-steps.js';
import type { MakerStep } from './maker-steps.js';
import { relayMessage, staffMessageView } from './relay.js';
import { readClaim, type ClaimRow, type WishRow } from './rows.js';
import { staffClaimView } from './staff-view.js';
import { malformedCursor, nextAfter, startOf, unkept } from './staff-pages.js';

type AskedOf = Call<{ id: string }>;
type Taking<Step> = (asked: AskedOf, take: (step: Step) => Promise<Refusal | undefined>) => Promise<Reply>;

export function relayRoutes(api: FastifyInstance, made: Taking<MakerStep>, held: Taking<HolderStep>): void {
  const { services } = api;

  serve(api, operations.agreeToChange, (asked) => held(asked, (step) => agreeToChange(step, asked.body.fence)));
  serve(api, operations.askForAddress, (asked) =>
    held(asked, ({ queries, claim, now }) => askForAddress(queries, claim, now)),
  );
  serve(api, operations.writeAsHolder, (asked) =>
    held(asked, ({ queries, claim, now }) =>
      relayMessage(services, { queries, claim, by: 'claimer', text: asked.body.text, now }),
    ),
  );
  serve(api, operations.writeAsMaker, (asked) =>
    made(asked, async ({ queries, wish, now }) => {
      const claim = await readClaim(queries, asked.body.claimId);
      if (claim?.wish_id !== wish.id) return refuse('not-found');
      return relayMessage(services, { queries, claim, by: 'maker', text: asked.body.text, now });
    }),
  );
  serve(api, operations.answerAddressRequest, (asked) =>
    made(asked, ({ queries, wish }) => answerAddress(queries, wish.id, asked.body)),
  );
}

export interface AtDesk {
  readonly signedIn: (asked: Call) => Promise<StaffMember | Refusal>;
  readonly atDesk: (asked: Call, wishId: string) => Promise<{ member: StaffMember; row: WishRow } | Refusal>;
  readonly claimAtDesk: (
    asked: Call,
    claimId: string,
  ) => Promise<{ claim: ClaimRow; member: StaffMember; row: WishRow } | Refusal>;
}

const pageSize = 20;

export function staffRelayRoutes(api: FastifyInstance, { signedIn, atDesk, claimAtDesk }: AtDesk): void {
  const { services } = api;

  serve(api, operations.listStaffMessages, async (asked) => {
    const member = await signedIn(asked);
    if (isRefusal(member)) return member;
    const { state, limit = pageSize, cursor } = asked.query;
    const start = startOf(cursor);
    if (start === undefined) return malformedCursor(asked.locale);
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
    const items = rows.slice(0, limit).map((row) => staffMessageView(services, row));
    return ok({ items, nextCursor: nextAfter(rows, start, limit), total: Number(total) }, unkept);
  });

  serve(api, operations.reviewMessage, async (asked) => {
    const { queries, params, body } = asked;
    const row = await queries.selectFrom('wish_messages').selectAll().where('id', '=', params.id).executeTakeFirst();
    const desk = row ? await atDesk(asked, row.wish_id) : await signedIn(asked);
    if (isRefusal(desk)) return desk;
    if (!row || !('row' in desk)) return refuse('not-found');
    if (row.state !== 'waiting') return refuse('transition-not-allowed');
    const decided = {
      state: body.decision === 'pass' ? ('passed' as const) : ('stopped' as const),
      decided_by: desk.member.id,
    };
    await queries.updateTable('wish_messages').set(decided).where('id', '=', row.id).execute();
    return ok(staffMessageView(services, { ...row, ...decided }), unkept);
  });

  serve(api, operations.decideAddress, async (asked) => {
    const desk = await claimAtDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { queries, body, now } = asked;
    const { claim, member } = desk;
    const refused = await decideAddress({ queries, services, claim, staffId: member.id, decision: body, now });
    return refused ?? ok(await staffClaimView(services, asked, { row: claim, eyes: 'closed' }), unkept);
  });
}
