/**
 * What is written down about a call: when, which operation, how it ended, how long it took. Never an address, a
 * query, a header, a parameter or a body: codes and personal data travel in all of these.
 */
import type { FastifyInstance, FastifyServerOptions } from 'fastify';

type LoggerOptions = Exclude<FastifyServerOptions['logger'], boolean | undefined>;

/** For `fastify({logger})`. The stream is for tests. */
export function logOptions(stream?: { write(line: string): void }): LoggerOptions {
  return {
    level: 'info',
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { req: () => ({}), res: () => ({}), err: describeError },
    ...(stream ? { stream } : {}),
  };
}

/** One line per call, by route and not by address. */
export function logCalls(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

/** Where an error came from, without its message: messages of parsers and databases repeat what was sent. */
function describeError(error: Error): { type: string; message: string; stack: string; code?: string } {
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'));
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    type: error.name,
    message: '',
    stack: frames.slice(0, 8).join('\n'),
    ...(code === undefined ? {} : { code }),
  };
}
