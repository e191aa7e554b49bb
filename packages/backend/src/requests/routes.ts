/** The calls about requests that a resident's browser makes. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { created, isRefusal, ok, refuse, type Reply } from '../http/reply.js';
import { receiptOf, serve } from '../http/serve.js';
import { answerRequestForm } from '../pages/post-request.js';
import { openReceipt } from '../receipts/receipts.js';
import type { Queries } from '../storage/store.js';
import { createRequest } from './create-request.js';
import { holderView } from './holder-view.js';
import { readCase } from './read-case.js';

export function requestRoutes(api: FastifyInstance): void {
  const { secrets } = api.services;

  serve(
    api,
    operations.createRequest,
    async ({ body, queries, locale, now }) => {
      const receipt = await createRequest(api.services, { draft: body, queries, locale, now });
      return isRefusal(receipt)
        ? receipt
        : created(receipt, { headers: { location: `${api.services.config.publicUrl}/api/requests/${receipt.id}` } });
    },
    answerRequestForm,
  );

  serve(api, operations.getRequest, async ({ params, queries, locale, now, request }) => {
    const opened = await openReceipt(queries, secrets, receiptOf(request) ?? '');
    // A wrong code and somebody else's code get one answer: nobody learns which requests there are.
    if (opened?.subject !== 'request' || opened.id !== params.id) return refuse('receipt-required');
    return viewReply(queries, opened.id, locale, now);
  });

  serve(api, operations.getRequestByCode, async ({ params, queries, locale, now }) => {
    const opened = await openReceipt(queries, secrets, params.code);
    return opened?.subject === 'request' ? viewReply(queries, opened.id, locale, now) : refuse('not-found');
  });
}

async function viewReply(queries: Queries, id: string, locale: string, now: number): Promise<Reply> {
  const seen = await readCase(queries, id, locale);
  if (!seen) return refuse('not-found');
  const view = holderView(seen, locale, now);
  // The clock adds and removes actions without a revision.
  return ok(view, {
    version: [seen.request.revision, ...view.actions],
    headers: { 'cache-control': 'private, no-cache' },
  });
}
