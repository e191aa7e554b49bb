// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { NoticeDraftPhoto } from './notice-draft-photo.js';
import { NoticeMark } from './notice-mark.js';
import { NoticeWords } from './notice-words.js';

export const NoticeDraft: ShapeOf<z.infer<typeof schemas.NoticeDraft>> = {
  id: Id,
  kind: 'string',
  state: 'string',
  requestId: ['nullable', Id],
  requestNumber: ['nullable', 'string'],
  words: ['record', NoticeWords],
  category: ['nullable', Named],
  center: ['nullable', Named],
  areaId: ['nullable', Id],
  outcome: ['nullable', 'string'],
  marks: [NoticeMark],
  suggestion: ['nullable', { summary: 'string', result: 'string' }],
  'photos?': [NoticeDraftPhoto],
  author: 'string',
  reviewer: ['nullable', 'string'],
  reason: ['nullable', 'string'],
  createdAt: DateTime,
  updatedAt: DateTime,
  publishedAt: ['nullable', DateTime],
  revision: 'int',
  actions: ['string'],
};
