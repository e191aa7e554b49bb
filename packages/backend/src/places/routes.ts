/** Everything about places: the grid, its centers, finding one by name, holidays, and the way there. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { areaRoutes } from '../areas/routes.js';
import { positionFrom } from '../centers/choose.js';
import { centerRoutes } from '../centers/routes.js';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { findAddresses } from './geocoder.js';
import { findPlaces } from './find-places.js';
import { calendarInLocale } from './holidays.js';
import { walkingTimes } from './routing.js';

export function placeRoutes(api: FastifyInstance): void {
  const { readDirectory } = api;
  const { config } = api.services;
  areaRoutes(api, readDirectory);
  centerRoutes(api, readDirectory);
  serve(api, operations.listHolidays, async ({ query, queries, locale }) => {
    const { holidays, revision } = await readDirectory(queries);
    return ok(calendarInLocale(holidays, locale, query), { version: [revision] });
  });
  serve(api, operations.findPlaces, async ({ query, queries, locale }) => {
    const limit = Math.floor(query.limit ?? 10);
    const items = findPlaces(await readDirectory(queries), query, locale).slice(0, limit);
    const { geocoder } = config;
    const addresses = geocoder && items.length < limit ? await findAddresses(geocoder, query.q, locale) : [];
    return ok({ items: [...items, ...addresses].slice(0, limit) });
  });
  serve(api, operations.getWalkingTimes, async ({ query, queries }) => {
    if (!config.routing) return refuse('not-found');
    const { byId } = await readDirectory(queries);
    const targets = [...new Set(query.centers.split(','))].flatMap((id) => {
      const position = byId.get(id)?.position;
      return position ? [{ id, position }] : [];
    });
    return ok({ items: await walkingTimes(config.routing, positionFrom(query.from), targets) });
  });
}
