// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { InputError } from './input-error.js';

export const Problem: ShapeOf<z.infer<typeof schemas.Problem>> = {
  type: 'string',
  title: 'string',
  status: ['between', 'int', 400, 599],
  code: 'string',
  'detail?': 'string',
  'errors?': [InputError],
  'retryAfter?': 'number',
  'phone?': 'string',
  'challenge?': ['record', 'any'],
  'allowed?': ['string'],
};
