// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';

export const Position: ShapeOf<z.infer<typeof schemas.Position>> = {
  latitude: ['between', 'number', -90, 90],
  longitude: ['between', 'number', -180, 180],
};
