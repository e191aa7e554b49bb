// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';

export const Contact: ShapeOf<z.infer<typeof schemas.Contact>> = {
  'name?': 'string',
  'phone?': 'string',
  'email?': 'string',
};
