/** What the holder of a receipt does over HTTP, and joining somebody else's request. */
import type { ErasureAnswer } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { created, isRefusal, ok, refuse, type Refusal, type Reply } from '../http/reply.js';
import { receiptOf, serve } from '../http/serve.js';
import { clientOf } from '../limits/client.js';
import { toDateTime } from '../moments.js';
import type { Queries } from '../storage/store.js';
import { erase } from './erase.js';
import { askReopening, escalate, rate, sendMessage, withdraw, type HolderCall } from './holder-steps.js';
import { openRequest } from './open-request.js';
import { lockRequest } from './repository.js';
import { support } from './support.js';
import { viewReply } from './view-reply.js';

interface Asked {
  readonly params: { readonly id: string };
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly locale: string;
  readonly now: number;
}

export function holderRoutes(api: FastifyInstance): void {
  const { limits, config } = api.services;

  /** Lets the holder in, and nobody else: not even who supports the same request. */
  const asHolder = async ({ params, queries, request, locale, now }: Asked): Promise<HolderCall | Refusal> => {
    const code = receiptOf(request) ?? '';
    const opened = await openRequest(api, {
      queries,
      request,
      code,
      now,
      id: params.id,
      otherwise: 'receipt-required',
    });
    if (isRefusal(opened)) return opened;
    if (opened.role !== 'holder') return refuse('not-permitted');
    const waiting = limits.actions.take(clientOf(request), now);
    if (waiting !== undefined) return refuse('too-many-requests', { retryAfter: waiting });
    const row = await lockRequest(queries, opened.id);
    return row ? { queries, request: row, now, locale, timeZone: config.timeZone } : refuse('not-found');
  };

  const act = async (asked: Asked, action: (call: HolderCall) => Promise<Refusal | undefined>): Promise<Reply> => {
    const call = await asHolder(asked);
    if (isRefusal(call)) return call;
    return (await action(call)) ?? viewReply(api, asked.queries, { id: call.request.id, role: 'holder' }, asked);
  };

  serve(api, operations.addMessage, (asked) => act(asked, (call) => sendMessage(call, asked.body)));
  serve(api, operations.rateRequest, (asked) => act(asked, (call) => rate(call, asked.body)));
  serve(api, operations.reopenRequest, (asked) => act(asked, (call) => askReopening(call, asked.body.reason)));
  serve(api, operations.escalateRequest, (asked) => act(asked, (call) => escalate(call, asked.body.reason)));
  serve(api, operations.withdrawRequest, (asked) => act(asked, withdraw));

  serve(api, operations.eraseRequest, async (asked) => {
    const call = await asHolder(asked);
    if (isRefusal(call)) return call;
    return ok({ id: call.request.id, erasedAt: toDateTime(await erase(call)) } satisfies ErasureAnswer);
  });

  serve(api, operations.supportRequest, async ({ params: { id }, body, queries, now, request }) => {
    const waiting = limits.actions.take(clientOf(request), now);
    if (waiting !== undefined) return refuse('too-many-requests', { retryAfter: waiting });
    const receipt = await support(api.services, { queries, id, contact: body.contact, now });
    return isRefusal(receipt) ? receipt : created(receipt);
  });
}
