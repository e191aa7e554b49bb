/** `GET /events`: Server-Sent Events, resumable, public facts only. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problems.js';
import { readInput } from '../http/read-input.js';
import { refuse } from '../http/reply.js';
import { localeOf } from '../http/serve.js';
import { ChangeStream } from './change-stream.js';

/** Each open connection costs memory and a socket; beyond this a page polls. */
const mostListeners = 2000;

/** Proxies close what is silent for half a minute or more. Milliseconds. */
const heartbeat = 20_000;

/** How long a browser waits before it connects again, milliseconds. */
const reconnect = 4000;

export function eventRoutes(api: FastifyInstance): void {
  const stream = new ChangeStream(api.services.store.queries);
  const open = new Set<FastifyReply['raw']>();

  api.addHook('preClose', async () => {
    stream.stop();
    // Kept alive, the connection would hold the server up until its time-out.
    for (const raw of open) raw.end(() => raw.socket?.destroySoon());
  });

  api.get('/events', { config: { operation: operations.subscribeToChanges } }, async (request, reply) => {
    const locale = localeOf(api, request);
    const input = readInput(
      operations.subscribeToChanges,
      { params: request.params, query: request.query, body: undefined },
      locale,
    );
    if ('errors' in input) {
      return sendProblem(reply, refuse('invalid-input', { errors: input.errors }), locale, api.identity.phone);
    }
    if (stream.size >= mostListeners) {
      return sendProblem(reply, refuse('too-many-requests', { retryAfter: 60 }), locale, api.identity.phone);
    }
    const { subjects } = input.value.query as { subjects?: string };
    const wanted = subjects === undefined ? undefined : new Set(subjects.split(','));
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    raw.write(`retry: ${reconnect}\n\n`);
    open.add(raw);
    const listener = await stream.listen((sequence, change) => {
      // A change nobody asked for still moves the place from which this browser resumes.
      const words = !wanted || wanted.has(change.subject) ? `data: ${JSON.stringify(change)}\n` : '';
      if (words) raw.write(`id: ${sequence}\nevent: change\n${words}\n`);
      else raw.write(`: ${sequence}\n\n`);
    }, lastEventId(request));
    // An event and not a comment, which scripts never see: a page can tell silence from sleep.
    const beat = setInterval(() => raw.write('event: beat\ndata: 0\n\n'), heartbeat).unref();
    const end = (): void => {
      clearInterval(beat);
      open.delete(raw);
      stream.leave(listener);
    };
    if (raw.destroyed) end();
    else raw.once('close', end);
    return reply;
  });
}

function lastEventId({ headers }: FastifyRequest): number | undefined {
  const header = headers['last-event-id'];
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}
