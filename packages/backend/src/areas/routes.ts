/** `GET /areas`: the grid, parents before their children. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { pageOf } from '../http/page-of.js';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import type { ReadDirectory } from '../places/directory.js';
import { areaInLocale } from './definition.js';
import { readFigures } from './figures.js';

export function areaRoutes(api: FastifyInstance, readDirectory: ReadDirectory): void {
  serve(api, operations.listAreas, async ({ query, queries, locale }) => {
    const directory = await readDirectory(queries);
    const wanted = [...directory.areas.byId.values()].filter(
      (area) =>
        (query.parent === undefined || area.parentId === query.parent) &&
        (query.level === undefined || area.level === query.level),
    );
    const page = pageOf(wanted, query);
    if (!page) return refuse('invalid-input');
    const figuresOf = await readFigures(queries, directory);
    return ok({
      ...page,
      items: page.items.map(({ definition, id, level, parentId }) =>
        areaInLocale({ id, level, parentId }, definition, {
          locale,
          boundaries: query.boundaries ?? 'all',
          figures: figuresOf(id),
        }),
      ),
    });
  });
}
