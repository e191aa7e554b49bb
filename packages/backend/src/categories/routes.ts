/** What can be asked for: all categories, or one. */
import type { Category } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { pageOf } from '../http/page-of.js';
import { categoryInLocale } from './definition.js';
import { readCategories, readCategory } from './repository.js';

export function categoryRoutes(api: FastifyInstance): void {
  serve(api, operations.listCategories, async ({ query, queries, locale }) => {
    const definitions = await readCategories(queries);
    const wanted = definitions
      .filter((definition) => query.kind === undefined || definition.kind === query.kind)
      .map((definition) => categoryInLocale(definition, locale))
      .filter((category) => query.q === undefined || matches(category, query.q));
    const page = pageOf(wanted, query);
    if (!page) return refuse('invalid-input');
    return ok(page, {
      version: definitions.map((definition) => `${definition.id} ${definition.definitionVersion ?? ''}`),
    });
  });
  serve(api, operations.getCategory, async ({ params, queries, locale }) => {
    const definition = await readCategory(queries, params.id);
    if (!definition) return refuse('not-found');
    return ok(categoryInLocale(definition, locale), { version: [definition.definitionVersion ?? ''] });
  });
}

function matches(category: Category, typed: string): boolean {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const text = [category.name, category.description, category.group, ...(category.keywords ?? [])]
    .join('\n')
    .normalize('NFKC')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
