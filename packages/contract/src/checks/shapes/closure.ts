// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Day } from './day.js';

export const Closure: ShapeOf<z.infer<typeof schemas.Closure>> = {
  from: Day,
  to: Day,
  'reason?': 'string',
  'openingHours?': 'string',
};
