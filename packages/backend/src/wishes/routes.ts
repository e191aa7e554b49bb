/** The public calls about wishes: the wall, making one, promising, and what a code opens. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readChangeCount } from '../events/record-change.js';
import { inputError } from '../http/input-words.js';
import { created, isRefusal, ok, refuse, type Refusal, type Reply } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { clientOf } from '../limits/client.js';
import type { Queries } from '../storage/store.js';
import { claimWish, goneFrom } from './claim-wish.js';
import {
  countWrongCode,
  disputeClaim,
  extendClaim,
  fulfilClaim,
  releaseClaim,
  type HolderStep,
} from './claim-steps.js';
import { claimView } from './claim-view.js';
import { openDispute } from './disputes.js';
import { findWish, findWishes } from './find-wishes.js';
import { giveThanks, madeWishView, resubmitWish, stopWish, withdrawWish, type MakerStep } from './maker-steps.js';
import { makeWish } from './make-wish.js';
import { openCode } from './open-code.js';
import { readFacets, wishViews } from './public-wish.js';
import { relayRoutes } from './relay-routes.js';
import { readClaim, readWaiting, readWish } from './rows.js';
import { settle } from './settle.js';
import { staffWishRoutes } from './staff-routes.js';
import { tellWish } from './units.js';
import { acceptOffer, joinLine, leaveLine, waitingView } from './waiting.js';

interface Asked {
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly locale: string;
  readonly now: number;
}

type AskedOf = Asked & { readonly params: { readonly id: string } };

const pageSize = 24;
/** Leases end by the clock, without a change being recorded: an answer is the same for at most this long. */
const sameFor = 30_000;
const unkept = { headers: { 'cache-control': 'private, no-store' } };

export function wishRoutes(api: FastifyInstance): void {
  const { services } = api;
  const { limits, store, secrets } = services;

  const tooOften = ({ request, now }: Asked): Refusal | undefined => {
    const waiting = limits.actions.take(clientOf(request), now);
    return waiting === undefined ? undefined : refuse('too-many-requests', { retryAfter: waiting });
  };
  const version = async ({ queries, now }: Asked) => [await readChangeCount(queries), Math.floor(now / sameFor)];

  serve(api, operations.listWishes, async (asked) => {
    const { queries, query, locale, now } = asked;
    const { limit = pageSize, cursor, sort = 'new', ...filter } = query;
    const page = await findWishes(queries, { filter, sort, limit, cursor, now });
    if (!page) return refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
    const items = await wishViews(services, asked, page.rows);
    return ok({ items, nextCursor: page.nextCursor, total: page.total }, { version: await version(asked) });
  });

  serve(api, operations.getWishFacets, async (asked) =>
    ok(await readFacets(asked, asked.query), { version: await version(asked) }),
  );

  serve(api, operations.getWish, async (asked) => {
    const { queries, params, now } = asked;
    const shown = await findWish(queries, params.id, now);
    if (shown) return ok((await wishViews(services, asked, [shown]))[0], { version: await version(asked) });
    const row = await readWish(queries, params.id);
    // Gone is said without a word about what it was.
    return (row && goneFrom(row, now)) ?? refuse('not-found');
  });

  serve(api, operations.createWish, async (asked) => {
    const { queries, body, locale, now, request } = asked;
    const waiting = limits.requests.take(clientOf(request), now);
    if (waiting !== undefined) return refuse('too-many-requests', { retryAfter: waiting });
    // Staff write for others at their own desk, with their own sign-in.
    const draft = body.madeBy === 'staff' ? { ...body, madeBy: 'family' as const } : body;
    const receipt = await makeWish(services, { queries, draft, locale, now });
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });

  serve(api, operations.claimWish, async (asked) => {
    const { queries, params, body, locale, now } = asked;
    const refused = tooOften(asked);
    if (refused) return refused;
    const receipt = await claimWish(services, { queries, wishId: params.id, draft: body, locale, now });
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });

  serve(api, operations.joinWaitingList, async (asked) => {
    const { queries, params, body, now } = asked;
    const refused = tooOften(asked);
    if (refused) return refused;
    const receipt = await joinLine(services, { queries, wishId: params.id, draft: body, now });
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });

  const asMaker = async (asked: Asked, id?: string): Promise<MakerStep | Refusal> => {
    const { queries, now, request } = asked;
    const opened = await openCode(api, { queries, request, now, subject: 'wish', ...(id === undefined ? {} : { id }) });
    if (isRefusal(opened)) return opened;
    const wish = await readWish(queries, opened);
    return wish ? { queries, wish, now } : refuse('not-found');
  };

  const made = async (asked: AskedOf, take: (step: MakerStep) => Promise<Refusal | undefined>): Promise<Reply> => {
    const step = await asMaker(asked, asked.params.id);
    if (isRefusal(step)) return step;
    const refused = tooOften(asked) ?? (await take(step));
    const row = refused ? undefined : await readWish(asked.queries, step.wish.id);
    return refused ?? (row ? ok(await madeWishView(services, asked, row), unkept) : refuse('not-found'));
  };

  serve(api, operations.getMadeWish, async (asked) => {
    const step = await asMaker(asked);
    return isRefusal(step) ? step : ok(await madeWishView(services, asked, step.wish), unkept);
  });
  serve(api, operations.resubmitWish, (asked) => made(asked, (step) => resubmitWish(step, services, asked.body)));
  serve(api, operations.withdrawWish, (asked) => made(asked, (step) => withdrawWish(step, asked.body.reason)));
  serve(api, operations.stopWish, (asked) => made(asked, (step) => stopWish(step, services, asked.body)));
  serve(api, operations.thankForWish, (asked) => made(asked, (step) => giveThanks(step, services, asked.body)));
  serve(api, operations.disputeWish, (asked) =>
    made(asked, ({ queries, wish, now }) =>
      openDispute(queries, services, { wishId: wish.id, claimId: null, by: 'maker', draft: asked.body, now }),
    ),
  );

  const held = async (asked: AskedOf, take: (step: HolderStep) => Promise<Refusal | undefined>): Promise<Reply> => {
    const { queries, request, now, locale, params } = asked;
    const opened = await openCode(api, { queries, request, now, subject: 'claim', id: params.id });
    if (isRefusal(opened)) return opened;
    const claim = await readClaim(queries, opened);
    if (!claim) return refuse('not-found');
    const refused = tooOften(asked) ?? (await take({ queries, claim, now, locale }));
    if (refused) return refused;
    return ok(await claimView(services, asked, (await readClaim(queries, opened)) ?? claim), unkept);
  };

  serve(api, operations.getMyClaim, async (asked) => {
    const { queries, request, now } = asked;
    const opened = await openCode(api, { queries, request, now, subject: 'claim' });
    if (isRefusal(opened)) return opened;
    const claim = await readClaim(queries, opened);
    return claim ? ok(await claimView(services, asked, claim), unkept) : refuse('not-found');
  });
  serve(api, operations.releaseClaim, (asked) => held(asked, (step) => releaseClaim(step, services, asked.body.fence)));
  serve(api, operations.extendClaim, (asked) => held(asked, (step) => extendClaim(step, asked.body)));
  serve(api, operations.disputeClaim, (asked) => held(asked, (step) => disputeClaim(step, services, asked.body)));
  serve(api, operations.fulfilClaim, async (asked) => {
    const reply = await held(asked, (step) => fulfilClaim(step, services, asked.body));
    if (isRefusal(reply) && reply.errors?.some(({ path }) => path === 'handOverCode')) {
      // Counted after this transaction, which leaves no trace.
      setImmediate(
        () => void store.change((queries) => countWrongCode(queries, asked.params.id)).catch(() => undefined),
      );
    }
    return reply;
  });

  const inLine = async (asked: Asked, id?: string) => {
    const { queries, request, now } = asked;
    const opened = await openCode(api, {
      queries,
      request,
      now,
      subject: 'waiting',
      ...(id === undefined ? {} : { id }),
    });
    if (isRefusal(opened)) return opened;
    return (await readWaiting(queries, opened)) ?? refuse('not-found');
  };

  serve(api, operations.getMyWaiting, async (asked) => {
    const first = await inLine(asked);
    if (isRefusal(first)) return first;
    // Asking is what moves the line on: no job has to run.
    await store.change(async (queries) => {
      const changed = await settle(queries, { wishId: first.wish_id, now: asked.now, secrets });
      for (const one of changed) await tellWish(queries, one, 'changed', asked.now);
    });
    const row = (await readWaiting(asked.queries, first.id)) ?? first;
    return ok(await waitingView(services, asked, row), unkept);
  });
  serve(api, operations.acceptOffer, async (asked) => {
    const row = await inLine(asked, asked.params.id);
    if (isRefusal(row)) return row;
    const receipt = await acceptOffer(services, { queries: asked.queries, row, locale: asked.locale, now: asked.now });
    return isRefusal(receipt) ? receipt : created(receipt, unkept);
  });
  serve(api, operations.leaveWaitingList, async (asked) => {
    const row = await inLine(asked, asked.params.id);
    if (isRefusal(row)) return row;
    const refused = await leaveLine(services, { queries: asked.queries, row, now: asked.now });
    if (refused) return refused;
    return ok(await waitingView(services, asked, (await readWaiting(asked.queries, row.id)) ?? row), unkept);
  });

  relayRoutes(api, made, held);
  staffWishRoutes(api);
}
