// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { StaffWish } from './staff-wish.js';

export const StaffWishList: ShapeOf<z.infer<typeof schemas.StaffWishList>> = {
  items: [StaffWish],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};
