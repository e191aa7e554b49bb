/** `GET /areas`: the grid, parents before their children. */
import type { Area } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { pageOf } from '../http/page-of.js';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { inLocale, type Localized } from '../localized.js';

export interface AreaDefinition {
  readonly name: Localized;
  readonly levelName: Localized;
  readonly boundary?: Area['boundary'];
  readonly contact?: { readonly name?: Localized; readonly phone?: string };
}

export function areaRoutes(api: FastifyInstance): void {
  serve(api, operations.listAreas, async ({ query, queries, locale }) => {
    const rows = await queries
      .selectFrom('areas')
      .selectAll()
      .orderBy('level')
      .orderBy('position')
      .orderBy('id')
      .execute();
    const page = pageOf(rows, query);
    if (!page) return refuse('invalid-input');
    return ok({
      ...page,
      items: page.items.map((row) =>
        areaInLocale(
          { id: row.id, level: row.level, parentId: row.parent_id },
          JSON.parse(row.definition) as AreaDefinition,
          locale,
        ),
      ),
    });
  });
}

function areaInLocale(
  place: Pick<Area, 'id' | 'level' | 'parentId'>,
  definition: AreaDefinition,
  locale: string,
): Area {
  const { name, levelName, boundary, contact } = definition;
  return {
    ...place,
    name: inLocale(name, locale),
    levelName: inLocale(levelName, locale),
    ...(boundary ? { boundary } : {}),
    ...(contact
      ? {
          contact: {
            ...(contact.name ? { name: inLocale(contact.name, locale) } : {}),
            ...(contact.phone ? { phone: contact.phone } : {}),
          },
        }
      : {}),
  };
}
