// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Id } from './id.js';

export const StaffColleague: ShapeOf<z.infer<typeof schemas.StaffColleague>> = {
  id: Id,
  name: 'string',
  role: 'string',
  centerId: ['nullable', Id],
};
