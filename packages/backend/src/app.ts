/** The HTTP application: the API of the contract under `/api`, and beside it whatever pages stand in this checkout. */
import type { Socket } from 'node:net';
import type { Operation } from '@doorstep/contract/schemas';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { readIdentity, type Identity } from './discovery/identity.js';
import { domains } from './domains.js';
import { bodyLimit, readBodies } from './http/bodies.js';
import { answerFaults } from './http/faults.js';
import { openToOrigins, protect } from './http/headers.js';
import { sendProblem } from './http/problems.js';
import { refuse } from './http/reply.js';
import { logCalls, logOptions } from './http/log.js';
import { chooseLocale } from './localized.js';
import { createLimits, unlimited, type Limits } from './limits/limits.js';
import type { MediaStore } from './media/media-store.js';
import { openMediaStore } from './media/open-media-store.js';
import { createDirectory, type ReadDirectory } from './places/directory.js';
import type { Services } from './services.js';
import { serveStaticSites } from './static-site/static-site.js';

declare module 'fastify' {
  interface FastifyInstance {
    readonly services: Services;
    readonly identity: Identity;
    /** Areas and centers, kept in memory for all who ask. */
    readonly readDirectory: ReadDirectory;
    /** Idempotency keys whose first call has not been answered yet. */
    readonly keysInUse: Set<string>;
  }
  interface FastifyContextConfig {
    operation?: Operation;
  }
}

export interface AppOptions extends Omit<Services, 'media' | 'limits'> {
  /** By default, what the configuration says. */
  readonly media?: MediaStore;
  readonly limits?: Limits;
  /** Where log lines go; standard output by default. */
  readonly logStream?: { write(line: string): void };
}

export async function createApp({ logStream, ...options }: AppOptions): Promise<FastifyInstance> {
  const services: Services = {
    media: openMediaStore(options.config),
    limits: options.config.rateLimits === 'off' ? unlimited : createLimits(),
    ...options,
  };
  const identity = await readIdentity(services.store.queries, services.config);
  const app = fastify({
    logger: logOptions(logStream),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: (_address, hop) => hop < services.config.trustedProxies,
    // Long enough for a slow phone that sends a photo, short enough for a connection that only wants to be held.
    requestTimeout: 120_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (_error, request, reply) => {
      // An address that cannot be decoded reaches no route and so none of the hooks.
      const locale = chooseLocale(request.headers['accept-language'], services.config.locales);
      sendProblem(reply, refuse('not-found'), locale, identity.phone);
    },
  });
  app.decorate('services', services);
  app.decorate('identity', identity);
  app.decorate('readDirectory', createDirectory());
  app.decorate('keysInUse', new Set<string>());
  const served: Operation[] = [];
  app.addHook('onRoute', ({ config }) => {
    if (config?.operation) served.push(config.operation);
  });
  closeConnectionsWhenStopping(app);
  logCalls(app);
  await protect(app);
  answerFaults(app, served);
  await app.register(
    async (api) => {
      await readBodies(api);
      await openToOrigins(api, services.config);
      for (const register of domains) await register(api);
    },
    { prefix: '/api' },
  );
  await serveStaticSites(app);
  return app;
}

/** A call that is still running when the server stops is answered, and its connection is not kept for a next one. */
function closeConnectionsWhenStopping(app: FastifyInstance): void {
  let stopping = false;
  // Browsers open connections ahead of need; one that never carried a call would hold a stop up until its time-out.
  const unused = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  app.addHook('preClose', async () => {
    stopping = true;
    for (const socket of unused) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
}
