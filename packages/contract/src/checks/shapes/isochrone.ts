// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Boundary } from './boundary.js';

export const Isochrone: ShapeOf<z.infer<typeof schemas.Isochrone>> = {
  minutes: ['between', 'number', 1, 60],
  boundary: Boundary,
};
