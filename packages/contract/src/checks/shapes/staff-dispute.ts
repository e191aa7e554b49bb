// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';

export const StaffDispute: ShapeOf<z.infer<typeof schemas.StaffDispute>> = {
  id: Id,
  wishId: Id,
  'wishTitle?': 'string',
  claimId: ['nullable', Id],
  kind: 'string',
  by: 'string',
  text: 'string',
  at: DateTime,
  state: 'string',
  decision: ['nullable', 'string'],
};
