// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { StaffMessage } from './staff-message.js';

export const StaffMessageList: ShapeOf<z.infer<typeof schemas.StaffMessageList>> = {
  items: [StaffMessage],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};
