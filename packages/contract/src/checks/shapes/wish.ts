// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { Photo } from './photo.js';

export const Wish: ShapeOf<z.infer<typeof schemas.Wish>> = {
  id: Id,
  title: 'string',
  story: 'string',
  category: 'string',
  areaId: ['nullable', Id],
  centerId: ['nullable', Id],
  neededBy: ['nullable', DateTime],
  costBand: 'string',
  units: { total: ['between', 'int', 1, Infinity], left: ['between', 'int', 0, Infinity] },
  state: 'string',
  publishedAt: DateTime,
  'categoryName?': 'string',
  'area?': ['nullable', Named],
  'center?': ['nullable', Named],
  'sharing?': 'string',
  'revision?': 'int',
  'fulfilled?': ['between', 'int', 0, Infinity],
  'thanks?': ['string'],
  'photos?': [Photo],
};
