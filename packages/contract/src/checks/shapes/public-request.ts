// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { Position } from './position.js';

export const PublicRequest: ShapeOf<z.infer<typeof schemas.PublicRequest>> = {
  id: Id,
  category: Named,
  summary: 'string',
  status: 'string',
  receivedAt: DateTime,
  position: ['nullable', Position],
  distance: ['nullable', 'int'],
  supporters: 'int',
};
