/** From a code to what it opens, with wrong codes counted, so that nobody can try them out. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { receiptOf } from '../http/serve.js';
import { refuse, type Refusal } from '../http/reply.js';
import { clientOf } from '../limits/client.js';
import { openReceipt } from '../receipts/receipts.js';
import type { Queries } from '../storage/store.js';

export interface Opening {
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly now: number;
  readonly subject: 'wish' | 'claim' | 'waiting';
  /** What the code must open; without it, any of its kind. */
  readonly id?: string;
}

/** The id. A code that does not exist and one that opens something else are answered alike. */
export async function openCode(
  { services: { secrets, limits } }: Pick<FastifyInstance, 'services'>,
  { queries, request, now, subject, id }: Opening,
): Promise<string | Refusal> {
  const client = clientOf(request);
  const waiting = limits.codes.peek(client, now);
  if (waiting !== undefined) return refuse('too-many-requests', { retryAfter: waiting });
  const opened = await openReceipt(queries, secrets, receiptOf(request) ?? '');
  if (opened?.subject === subject && (id === undefined || opened.id === id)) return opened.id;
  limits.codes.count(client, now);
  return refuse(id === undefined ? 'not-found' : 'receipt-required');
}
