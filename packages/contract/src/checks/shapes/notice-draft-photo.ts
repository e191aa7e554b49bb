// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { MediaHash } from './media-hash.js';
import { Photo } from './photo.js';

export const NoticeDraftPhoto: ShapeOf<z.infer<typeof schemas.NoticeDraftPhoto>> = {
  sha256: MediaHash,
  photo: Photo,
  shown: 'boolean',
};
