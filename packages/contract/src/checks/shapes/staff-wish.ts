// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { ConsentRecord } from './consent-record.js';
import { Contact } from './contact.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { StaffClaim } from './staff-claim.js';
import { WishMark } from './wish-mark.js';
import { WishWords } from './wish-words.js';

export const StaffWish: ShapeOf<z.infer<typeof schemas.StaffWish>> = {
  id: Id,
  state: 'string',
  category: 'string',
  'categoryName?': 'string',
  center: ['nullable', Named],
  areaId: ['nullable', Id],
  madeBy: 'string',
  subjects: ['string'],
  costBand: 'string',
  neededBy: ['nullable', DateTime],
  units: { total: 'int', left: 'int' },
  sharing: 'string',
  words: ['record', WishWords],
  textVersion: 'int',
  'private?': { title: 'string', story: 'string', address: ['nullable', 'string'], contact: ['nullable', Contact] },
  marks: [WishMark],
  consents: [ConsentRecord],
  approvals: [{ by: 'string', at: DateTime }],
  gate: ['string'],
  reviewNote: ['nullable', 'string'],
  submittedAt: DateTime,
  publishedAt: ['nullable', DateTime],
  expiresAt: ['nullable', DateTime],
  revision: 'int',
  claims: [StaffClaim],
  actions: ['string'],
};
