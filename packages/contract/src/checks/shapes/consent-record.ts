// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';

export const ConsentRecord: ShapeOf<z.infer<typeof schemas.ConsentRecord>> = {
  id: Id,
  kind: 'string',
  form: 'string',
  scopes: ['string'],
  textVersion: 'int',
  givenAt: DateTime,
  until: ['nullable', DateTime],
  withdrawnAt: ['nullable', DateTime],
  recordedBy: 'string',
};
