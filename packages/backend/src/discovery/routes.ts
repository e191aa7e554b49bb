/** `GET /`: what this backend is and what it can do. */
import type { Discovery } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { ok } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { inLocale } from '../localized.js';

/** Which served operation makes a feature. */
const featureOperations = {
  requests: '/requests',
  media: '/media/{sha256}',
  notices: '/notices',
  wishes: '/wishes',
  centers: '/centers',
  opportunities: '/opportunities',
  activities: '/activities',
  events: '/events',
} as const;

export function discoveryRoutes(api: FastifyInstance): void {
  const { config } = api.services;
  const served = new Set<string>();
  api.addHook('onRoute', ({ config: route }) => {
    if (route?.operation) served.add(route.operation.path);
  });
  serve(api, operations.discover, async ({ locale }) => {
    const { identity } = api;
    const discovery: Discovery = {
      doorstep: '1',
      name: inLocale(identity.name, locale),
      locales: [...config.locales],
      timeZone: config.timeZone,
      features: Object.entries(featureOperations).flatMap(([feature, path]) => (served.has(path) ? [feature] : [])),
      sample: identity.sample === 'on',
      ...(identity.phone === undefined ? {} : { phone: identity.phone }),
    };
    return ok(discovery, { version: [JSON.stringify(discovery)] });
  });
}
