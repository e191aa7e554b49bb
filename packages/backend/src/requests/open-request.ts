/** From a typed code to the request it opens, with wrong codes counted, so that nobody can try them out. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse, type Refusal } from '../http/reply.js';
import { clientOf } from '../limits/client.js';
import { openReceipt, type ReceiptSubject } from '../receipts/receipts.js';
import type { Queries } from '../storage/store.js';

export interface TypedCode {
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly code: string;
  readonly now: number;
  /** The request that the code must open; without it, any. */
  readonly id?: string;
  readonly otherwise: 'receipt-required' | 'not-found';
}

/** A code that does not exist and one that opens something else are answered alike, after the same work. */
export async function openRequest(
  { services: { secrets, limits } }: Pick<FastifyInstance, 'services'>,
  { queries, request, code, now, id, otherwise }: TypedCode,
): Promise<ReceiptSubject | Refusal> {
  const client = clientOf(request);
  const waiting = limits.codes.peek(client, now);
  // Also for right codes: else an answer after the tenth try would tell that one was found.
  if (waiting !== undefined) return refuse('too-many-requests', { retryAfter: waiting });
  const opened = await openReceipt(queries, secrets, code);
  if (opened?.subject === 'request' && (id === undefined || opened.id === id)) return opened;
  limits.codes.count(client, now);
  return refuse(otherwise);
}
