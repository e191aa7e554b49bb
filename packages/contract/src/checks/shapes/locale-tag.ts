// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';

export const LocaleTag: ShapeOf<z.infer<typeof schemas.LocaleTag>> = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
