// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Photo } from './photo.js';

export const StaffClaim: ShapeOf<z.infer<typeof schemas.StaffClaim>> = {
  id: Id,
  wishId: Id,
  'wishTitle?': 'string',
  units: 'int',
  state: 'string',
  claimedAt: DateTime,
  expiresAt: DateTime,
  agreedFor: ['nullable', DateTime],
  team: ['nullable', 'string'],
  'claimant?': ['nullable', { name: 'string', contact: 'string' }],
  'handOverCode?': ['nullable', 'string'],
  note: ['nullable', 'string'],
  photos: [Photo],
  reason: ['nullable', 'string'],
  'address?': ['nullable', 'string'],
  actions: ['string'],
};
