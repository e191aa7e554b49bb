// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { WishFacet } from './wish-facet.js';

export const WishFacets: ShapeOf<z.infer<typeof schemas.WishFacets>> = {
  categories: [WishFacet],
  statuses: [WishFacet],
  costs: [WishFacet],
  centers: [WishFacet],
};
