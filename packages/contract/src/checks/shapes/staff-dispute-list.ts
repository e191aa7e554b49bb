// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { StaffDispute } from './staff-dispute.js';

export const StaffDisputeList: ShapeOf<z.infer<typeof schemas.StaffDisputeList>> = {
  items: [StaffDispute],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};
