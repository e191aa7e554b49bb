// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';

export const Activity: ShapeOf<z.infer<typeof schemas.Activity>> = {
  id: Id,
  title: 'string',
  summary: 'string',
  centerId: Id,
  'facility?': 'string',
  from: DateTime,
  to: DateTime,
  capacity: ['nullable', 'int'],
  left: ['nullable', 'int'],
  'cancelled?': 'boolean',
};
