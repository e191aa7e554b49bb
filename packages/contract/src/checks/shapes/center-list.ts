// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Center } from './center.js';
import { CenterFacets } from './center-facets.js';

export const CenterList: ShapeOf<z.infer<typeof schemas.CenterList>> = {
  items: [Center],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
  'facets?': CenterFacets,
};
