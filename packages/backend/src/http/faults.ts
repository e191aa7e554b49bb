/** What is answered when there is no route, or when something breaks: a problem, and never how the inside looks. */
import type { Operation } from '@doorstep/contract/schemas';
import type { FastifyError, FastifyInstance } from 'fastify';
import { MalformedBodyError } from './bodies.js';
import { inputError } from './input-words.js';
import { sendProblem } from './problems.js';
import { refuse, type Refusal } from './reply.js';
import { localeOf } from './serve.js';

export function answerFaults(app: FastifyInstance, served: readonly Operation[]): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalFor(error, localeOf(app, request));
    if (refusal.code === 'internal-error')
      request.log.error({ err: error, route: request.routeOptions.url ?? null }, 'failed');
    return sendProblem(reply, refusal, localeOf(app, request), app.identity.phone);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = served
      .filter((operation) => pathPattern(operation.path).test(path))
      .map((operation) => operation.method);
    const refusal =
      methods.length > 0
        ? refuse('method-not-allowed', { headers: { allow: [...new Set(methods)].join(', ') } })
        : refuse('not-found');
    return sendProblem(reply, refusal, localeOf(app, request), app.identity.phone);
  });
}

function refusalFor(error: FastifyError, locale: string): Refusal {
  if (error instanceof MalformedBodyError) return refuse('malformed-body');
  switch (error.statusCode) {
    case 400:
      return refuse('malformed-body');
    case 413:
      return refuse('body-too-large', { errors: [inputError('', 'too-long', locale)] });
    case 415:
      return refuse('unsupported-media-type');
    case 429:
      return refuse('too-many-requests', { retryAfter: 60 });
    case 503:
      return refuse('shutting-down', { retryAfter: 5 });
    default:
      return refuse('internal-error');
  }
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^/api${path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`);
}
