// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Id } from './id.js';

export const WalkingTimes: ShapeOf<z.infer<typeof schemas.WalkingTimes>> = {
  items: [
    {
      centerId: Id,
      seconds: ['nullable', ['between', 'number', 0, Infinity]],
      metres: ['nullable', ['between', 'number', 0, Infinity]],
    },
  ],
};
