// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';

export const StaffQueueItem: ShapeOf<z.infer<typeof schemas.StaffQueueItem>> = {
  id: Id,
  number: 'string',
  kind: 'string',
  category: Named,
  status: 'string',
  excerpt: 'string',
  center: ['nullable', Named],
  assignee: ['nullable', 'string'],
  receivedAt: DateTime,
  respondBy: ['nullable', DateTime],
  resolveBy: ['nullable', DateTime],
  dueAt: ['nullable', DateTime],
  overdue: 'boolean',
  escalated: 'boolean',
  revision: 'int',
};
