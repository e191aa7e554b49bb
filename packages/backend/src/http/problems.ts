/** Refusals as `application/problem+json` (RFC 9457), in the language that was asked for. */
import { problemStatus } from '@doorstep/contract';
import type { FastifyReply } from 'fastify';
import { inLocale } from '../localized.js';
import { problemTitles } from './problem-words.js';
import type { Refusal } from './reply.js';

const problemType = 'application/problem+json';

/** The document for a refusal. `phone` reaches a person when nothing else helps. */
function problemBody(refusal: Refusal, locale: string, phone: string | undefined): Record<string, unknown> {
  return {
    ...refusal.extra,
    type: 'about:blank',
    title: inLocale(problemTitles[refusal.code], locale),
    status: problemStatus[refusal.code],
    code: refusal.code,
    ...(refusal.errors ? { errors: refusal.errors } : {}),
    ...(refusal.retryAfter === undefined ? {} : { retryAfter: refusal.retryAfter }),
    ...(refusal.allowed ? { allowed: refusal.allowed } : {}),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** Sends a refusal with its status and headers. */
export function sendProblem(
  reply: FastifyReply,
  refusal: Refusal,
  locale: string,
  phone: string | undefined,
): FastifyReply {
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(Math.ceil(refusal.retryAfter)));
  if (refusal.code === 'receipt-required') reply.header('www-authenticate', 'Receipt');
  if (refusal.code === 'sign-in-required') reply.header('www-authenticate', 'Bearer');
  return reply
    .status(problemStatus[refusal.code])
    .headers({ ...refusal.headers, 'cache-control': 'no-store', 'content-language': locale })
    .type(problemType)
    .send(JSON.stringify(problemBody(refusal, locale, phone)));
}
