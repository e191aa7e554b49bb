// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';

export const Id: ShapeOf<z.infer<typeof schemas.Id>> = /^[A-Za-z0-9_-]{1,64}$/;
