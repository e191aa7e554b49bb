/** Service centers: all, or one. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { pageOf } from '../http/page-of.js';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { inLanguage, readCenter, readCenters } from './repository.js';

export function centerRoutes(api: FastifyInstance): void {
  serve(api, operations.listCenters, async ({ query, queries, locale }) => {
    const centers = (await readCenters(queries)).map((center) => inLanguage(center, locale));
    const wanted = centers.filter(
      (center) =>
        (query.area === undefined || center.areaId === query.area) &&
        (query.facility === undefined || center.facilities.includes(query.facility)) &&
        (query.language === undefined || center.languages.includes(query.language)) &&
        (query.q === undefined ||
          `${center.name}\n${center.address ?? ''}`.toLowerCase().includes(query.q.toLowerCase())),
    );
    const page = pageOf(wanted, query);
    return page ? ok(page) : refuse('invalid-input');
  });
  serve(api, operations.getCenter, async ({ params, queries, locale }) => {
    const center = await readCenter(queries, params.id);
    return center ? ok(inLanguage(center, locale)) : refuse('not-found');
  });
}
