/** Service centers: a filtered list, all as GeoJSON, or one. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { pageOf } from '../http/page-of.js';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import type { ReadDirectory } from '../places/directory.js';
import { chooseCenters, listedInLocale } from './choose.js';
import { facetsOf } from './facets.js';
import { geoJsonOf } from './geojson.js';
import { openingsAt } from './openings.js';
import { inLanguage } from './repository.js';

/** Who is on duty and whose doors are open changes by the clock, not by a write. */
const tenMinutes = 600_000;

export function centerRoutes(api: FastifyInstance, readDirectory: ReadDirectory): void {
  serve(api, operations.listCenters, async ({ query, queries, locale, now }) => {
    const directory = await readDirectory(queries);
    const { limit, cursor, ...filter } = query;
    const page = pageOf(chooseCenters(directory, filter, locale), { limit, cursor });
    if (!page) return refuse('invalid-input');
    const openingsOf = openingsAt(directory, locale, now);
    return ok(
      {
        ...page,
        items: page.items.map((chosen) => listedInLocale(chosen, locale, now, openingsOf)),
        ...(cursor === undefined ? { facets: facetsOf(directory, locale) } : {}),
      },
      { version: [directory.revision, Math.floor(now / tenMinutes)] },
    );
  });
  serve(api, operations.getCenter, async ({ params, queries, locale }) => {
    const directory = await readDirectory(queries);
    const center = directory.byId.get(params.id);
    return center ? ok(inLanguage(center, locale), { version: [directory.revision] }) : refuse('not-found');
  });
  serve(api, operations.listCentersAsGeoJson, async ({ query, queries, locale, now }) => {
    const directory = await readDirectory(queries);
    const centers = chooseCenters(directory, query, locale).map((chosen) => listedInLocale(chosen, locale, now));
    return ok(geoJsonOf(centers), {
      headers: { 'content-type': 'application/geo+json; charset=utf-8' },
      version: [directory.revision],
    });
  });
}
