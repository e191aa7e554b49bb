// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Day } from './day.js';

export const StatisticsPeriod: ShapeOf<z.infer<typeof schemas.StatisticsPeriod>> = {
  from: ['nullable', Day],
  to: ['nullable', Day],
};
