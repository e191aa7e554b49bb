/** The calls about requests that a resident's browser makes: sending, looking, and what others reported. */
import type { Position } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { inputError } from '../http/input-words.js';
import { pageOf } from '../http/page-of.js';
import { created, isRefusal, ok, refuse } from '../http/reply.js';
import { isForm, receiptOf, serve } from '../http/serve.js';
import { clientOf } from '../limits/client.js';
import { answerRequestForm } from '../pages/post-request.js';
import { admit } from './admission.js';
import { createRequest } from './create-request.js';
import { holderRoutes } from './holder-routes.js';
import { openRequest } from './open-request.js';
import { findPublicRequests } from './public-requests.js';
import { staffRequestRoutes } from './staff-routes.js';
import { viewReply } from './view-reply.js';

export function requestRoutes(api: FastifyInstance): void {
  serve(
    api,
    operations.createRequest,
    async ({ body, queries, locale, now, request }) => {
      const sender = { client: clientOf(request), scripts: isForm(request) ? 'none' : 'some' } as const;
      const admission = await admit(api.services, { draft: body, queries, now, ...sender });
      if (isRefusal(admission)) return admission;
      const receipt = await createRequest(api.services, { draft: body, queries, locale, now, admission });
      if (isRefusal(receipt)) return receipt;
      return created(receipt, { headers: { location: `${api.services.config.publicUrl}/api/requests/${receipt.id}` } });
    },
    { asForm: answerRequestForm },
  );

  serve(api, operations.listPublicRequests, async ({ query, queries, locale, now }) => {
    const asked = { category: query.category, center: query.center, near: positionOf(query.near), locale, now };
    const found = await findPublicRequests(queries, asked);
    const page = pageOf(found, query);
    const version = found.map(({ id, status, supporters }) => `${id} ${status} ${supporters}`);
    return page
      ? ok(page, { version })
      : refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
  });

  serve(api, operations.getRequest, async ({ params: { id }, queries, locale, now, request }) => {
    const code = receiptOf(request) ?? '';
    const opened = await openRequest(api, { queries, request, code, now, id, otherwise: 'receipt-required' });
    return isRefusal(opened) ? opened : viewReply(api, queries, opened, { locale, now });
  });

  serve(api, operations.getRequestByCode, async ({ params: { code }, queries, locale, now, request }) => {
    const opened = await openRequest(api, { queries, request, code, now, otherwise: 'not-found' });
    return isRefusal(opened) ? opened : viewReply(api, queries, opened, { locale, now });
  });

  holderRoutes(api);
  staffRequestRoutes(api);
}

function positionOf(near: string | undefined): Position | undefined {
  const [latitude, longitude] = (near ?? '').split(',').map(Number);
  return near === undefined || latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
