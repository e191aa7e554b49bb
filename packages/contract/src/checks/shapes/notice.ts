// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { Photo } from './photo.js';

export const Notice: ShapeOf<z.infer<typeof schemas.Notice>> = {
  id: Id,
  kind: 'string',
  title: 'string',
  summary: 'string',
  result: ['nullable', 'string'],
  category: ['nullable', Named],
  centerId: ['nullable', Id],
  areaId: ['nullable', Id],
  receivedAt: ['nullable', DateTime],
  respondedAt: ['nullable', DateTime],
  resolvedAt: ['nullable', DateTime],
  outcome: ['nullable', 'string'],
  satisfaction: ['nullable', ['between', 'int', 1, 5]],
  publishedAt: DateTime,
  'solved?': ['nullable', 'string'],
  'promiseKept?': ['nullable', 'boolean'],
  'reopened?': 'boolean',
  'center?': ['nullable', Named],
  'useful?': 'int',
  'revision?': 'int',
  'photos?': [Photo],
};
