// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Position } from './position.js';

export const RequestLocation: ShapeOf<z.infer<typeof schemas.RequestLocation>> = {
  'position?': Position,
  'accuracy?': ['between', 'number', 0, 100000],
  'address?': 'string',
};
