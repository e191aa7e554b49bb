// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';

export const OpeningSpan: ShapeOf<z.infer<typeof schemas.OpeningSpan>> = {
  state: 'string',
  'until?': DateTime,
  'reason?': 'string',
};
