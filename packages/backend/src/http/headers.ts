/** The headers that every answer of the API carries: who may read it, and what a browser must not do with it. */
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { refuse } from './reply.js';
import { sendProblem } from './problems.js';
import { localeOf } from './serve.js';

const apiPolicy = "default-src 'none'; frame-ancestors 'none'";

/** For the whole server. Policies for content differ by area and are set there. */
export async function protect(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
    // `no-referrer` would make browsers send `Origin: null` even from this server's own pages.
    referrerPolicy: { policy: 'same-origin' },
    // Whether this host speaks HTTPS only is for the proxy that does the HTTPS to say.
    strictTransportSecurity: false,
  });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
}

/** For the API: any page of the configured origins may call it, never with cookies, and staff only from this server's own pages. */
export async function openToOrigins(api: FastifyInstance, config: Config): Promise<void> {
  await api.register(cors, {
    delegator: (request, done) => {
      const forStaff = request.url.startsWith('/api/staff');
      done(null, {
        origin: forStaff ? false : config.origins === '*' ? '*' : [...config.origins],
        credentials: false,
        methods: ['GET', 'HEAD', 'POST', 'PUT'],
        allowedHeaders: [
          'Authorization',
          'Content-Type',
          'Idempotency-Key',
          'If-Match',
          'If-Modified-Since',
          'If-None-Match',
          'Last-Event-ID',
        ],
        exposedHeaders: [
          'Date',
          'ETag',
          'Idempotency-Replayed',
          'Retry-After',
          'Location',
          'Content-Language',
          'Deprecation',
        ],
        maxAge: 600,
      });
    },
  });
  api.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', apiPolicy);
    reply.header('cache-control', 'no-cache');
    reply.header(
      'vary',
      [reply.getHeader('vary'), 'Accept-Language', 'Authorization'].flat().filter(Boolean).join(', '),
    );
    const { origin } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined || config.origins === '*') return;
    // A browser sends forms and simple POSTs without asking first: CORS alone would only hide the answer.
    const own = URL.canParse(origin) && new URL(origin).host === request.headers.host;
    // A page may withhold its origin (`null`); losing what somebody typed there is worse than one more sender.
    if (!own && origin !== 'null' && !config.origins.includes(origin)) {
      await sendProblem(reply, refuse('origin-not-allowed'), localeOf(api, request), api.identity.phone);
    }
  });
}
