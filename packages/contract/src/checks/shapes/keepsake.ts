// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Photo } from './photo.js';

export const Keepsake: ShapeOf<z.infer<typeof schemas.Keepsake>> = {
  id: Id,
  wishId: Id,
  'wishTitle?': 'string',
  claimId: ['nullable', Id],
  kind: 'string',
  text: ['nullable', 'string'],
  photo: ['nullable', Photo],
  state: 'string',
  at: DateTime,
};
