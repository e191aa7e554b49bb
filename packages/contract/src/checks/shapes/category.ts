// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Id } from './id.js';
import { Promise } from './promise.js';
import { Question } from './question.js';

export const Category: ShapeOf<z.infer<typeof schemas.Category>> = {
  id: Id,
  name: 'string',
  description: 'string',
  group: 'string',
  kind: 'string',
  promise: Promise,
  questions: [Question],
  'keywords?': ['string'],
  'location?': 'string',
  'contact?': 'string',
  'private?': 'boolean',
  'nearbyMeters?': 'int',
  'definitionVersion?': 'string',
};
