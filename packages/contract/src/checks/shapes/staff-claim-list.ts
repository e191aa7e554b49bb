// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { StaffClaim } from './staff-claim.js';

export const StaffClaimList: ShapeOf<z.infer<typeof schemas.StaffClaimList>> = {
  items: [StaffClaim],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};
