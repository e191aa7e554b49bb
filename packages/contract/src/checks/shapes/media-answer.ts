// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { MediaHash } from './media-hash.js';

export const MediaAnswer: ShapeOf<z.infer<typeof schemas.MediaAnswer>> = {
  sha256: MediaHash,
  width: 'int',
  height: 'int',
  keptUntil: ['nullable', DateTime],
};
