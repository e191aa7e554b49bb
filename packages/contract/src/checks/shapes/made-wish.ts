// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { RelayMessage } from './relay-message.js';

export const MadeWish: ShapeOf<z.infer<typeof schemas.MadeWish>> = {
  id: Id,
  state: 'string',
  title: 'string',
  story: 'string',
  published: ['nullable', { title: 'string', story: 'string' }],
  reviewNote: ['nullable', 'string'],
  units: { total: 'int', left: 'int' },
  center: ['nullable', Named],
  submittedAt: DateTime,
  publishedAt: ['nullable', DateTime],
  expiresAt: ['nullable', DateTime],
  claims: [
    {
      id: Id,
      units: 'int',
      state: 'string',
      handOverCode: ['nullable', 'string'],
      'messages?': [RelayMessage],
      'address?': ['nullable', 'string'],
    },
  ],
  actions: ['string'],
};
