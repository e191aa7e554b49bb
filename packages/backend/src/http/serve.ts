/** Registers one operation of the contract: input by its schemas, effect in one transaction, every refusal a problem. */
import type { Operation } from '@doorstep/contract/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { $ZodType, output } from 'zod/v4/core';
import { isUnchanged, validatorsOf } from './conditional.js';
import { isIdempotencyKey, keyInUse, once } from './idempotency.js';
import { sendProblem } from './problems.js';
import { readInput } from './read-input.js';
import { isRefusal, refuse, type Refusal, type Reply } from './reply.js';
import { chooseLocale } from '../localized.js';
import type { Queries } from '../storage/store.js';

type Parsed<Schema> = Schema extends $ZodType ? output<Schema> : undefined;

/** One call, as its handler gets it. */
export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** In a POST, PATCH or DELETE the transaction of this call: what is refused leaves no trace. Otherwise for reading. */
  readonly queries: Queries;
  readonly locale: string;
  readonly now: number;
  readonly request: FastifyRequest;
}

export type Handler<Params, Query, Body> = (call: Call<Parsed<Params>, Parsed<Query>, Parsed<Body>>) => Promise<Reply>;

type AnyHandler = (call: Call<never, never, never>) => Promise<Reply>;

/** What came in, when it is not the body and the language of the HTTP request itself. */
export interface Sent {
  readonly body: unknown;
  readonly locale: string;
  readonly idempotencyKey?: string | undefined;
}

/** Answers an HTML form with a page. It makes the operation's body from the fields and asks `answered` to do it. */
export type FormAnswer = (
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  answered: (sent: Sent) => Promise<Reply>,
) => Promise<FastifyReply>;

export interface ServeOptions {
  /** Answers a form that a browser sent by itself. */
  readonly asForm?: FormAnswer;
  /** Bytes, where it is not the usual. */
  readonly bodyLimit?: number;
}

export function serve<
  Params extends Operation['params'],
  Query extends Operation['query'],
  Body extends Operation['body'],
>(
  app: FastifyInstance,
  operation: Operation<Params, Query, Body>,
  handler: Handler<Params, Query, Body>,
  { asForm, bodyLimit }: ServeOptions = {},
): void {
  app.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    config: { operation },
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    handler: async (request, reply) => {
      const answered = (sent: Sent) => answer(app, operation, handler, request, sent);
      if (asForm && isForm(request)) return asForm(app, request, reply, answered);
      return sendReply(app, request, reply, await answered({ body: request.body, locale: localeOf(app, request) }));
    },
  });
}

async function answer(
  app: FastifyInstance,
  operation: Operation,
  handler: AnyHandler,
  request: FastifyRequest,
  sent: Sent,
): Promise<Reply> {
  const { body, locale } = sent;
  const { store, clock } = app.services;
  if (operation.auth === 'receipt' && receiptOf(request) === undefined) return refuse('receipt-required');
  const input = readInput(operation, { params: request.params, query: request.query, body }, locale);
  if ('errors' in input) return refuse('invalid-input', { errors: input.errors });
  const call = { ...input.value, locale, now: clock(), request } as Omit<Call<never, never, never>, 'queries'>;
  // A PUT repeats safely by itself, and its work (photos) is too long to keep a transaction open over it.
  if (operation.method === 'GET' || operation.method === 'PUT') return handler({ ...call, queries: store.queries });
  return inTransaction(app, request, sent, (queries) => handler({ ...call, queries }));
}

/** Carries a refusal out of a transaction, so that the transaction is undone. */
class Undo extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('undone');
    this.refusal = refusal;
  }
}

/** Does the work in one transaction, once for each idempotency key; a refusal undoes it. */
export async function inTransaction(
  app: FastifyInstance,
  request: FastifyRequest,
  sent: Sent,
  work: (queries: Queries) => Promise<Reply>,
): Promise<Reply> {
  const { store, secrets, clock } = app.services;
  const header = request.headers['idempotency-key'];
  const key = sent.idempotencyKey ?? (typeof header === 'string' ? header : undefined);
  if (key !== undefined && !isIdempotencyKey(key)) return refuse('malformed-body');
  if (key !== undefined && app.keysInUse.has(key)) return keyInUse();
  if (key !== undefined) app.keysInUse.add(key);
  try {
    return await store.change(async (queries) => {
      const parts = [
        request.method,
        request.url.split('?')[0] ?? '',
        request.headers.authorization ?? '',
        JSON.stringify(withoutProof(sent.body) ?? null),
      ];
      const reply =
        key === undefined
          ? await work(queries)
          : await once(queries, secrets, { key, parts }, clock(), () => work(queries));
      if (isRefusal(reply)) throw new Undo(reply);
      return reply;
    });
  } catch (error) {
    if (error instanceof Undo) return error.refusal;
    throw error;
  } finally {
    if (key !== undefined) app.keysInUse.delete(key);
  }
}

/** The work that a device did is no part of what its owner said: a repetition may have done it anew. */
function withoutProof(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('proof' in body)) return body;
  const { proof: _work, ...said } = body;
  return said;
}

function sendReply(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply, outcome: Reply): FastifyReply {
  const locale = localeOf(app, request);
  if (isRefusal(outcome)) return sendProblem(reply, outcome, locale, app.identity.phone);
  reply.headers({ 'content-language': locale, ...outcome.headers });
  if (request.method === 'GET' || request.method === 'HEAD') {
    const validators = validatorsOf([locale, request.url], outcome, app.services.clock());
    reply.headers({ ...validators });
    if (isUnchanged(request.headers, validators)) return reply.status(304).send();
  }
  if (outcome.body === null) return reply.status(outcome.status).send();
  return reply.status(outcome.status).send(outcome.body);
}

export function localeOf(app: FastifyInstance, request: FastifyRequest): string {
  return chooseLocale(request.headers['accept-language'], app.services.config.locales);
}

/** Whether a browser sent it by itself, without a script. */
export function isForm(request: FastifyRequest): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(request.headers['content-type'] ?? '');
}

/** The code of `Authorization: Receipt <code>`. */
export function receiptOf(request: FastifyRequest): string | undefined {
  return /^receipt +(\S.*)$/i.exec(request.headers.authorization ?? '')?.[1];
}
