// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { LocaleTag } from './locale-tag.js';

export const WishMark: ShapeOf<z.infer<typeof schemas.WishMark>> = {
  locale: LocaleTag,
  field: 'string',
  kind: 'string',
  start: 'int',
  end: 'int',
  text: 'string',
};
