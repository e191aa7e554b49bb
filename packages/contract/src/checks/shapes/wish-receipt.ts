// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Id } from './id.js';

export const WishReceipt: ShapeOf<z.infer<typeof schemas.WishReceipt>> = { id: Id, code: 'string', state: 'string' };
