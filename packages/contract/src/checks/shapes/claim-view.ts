// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { AddressView } from './address-view.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { Photo } from './photo.js';
import { RelayMessage } from './relay-message.js';
import { Wish } from './wish.js';

export const ClaimView: ShapeOf<z.infer<typeof schemas.ClaimView>> = {
  id: Id,
  wish: ['nullable', Wish],
  units: 'int',
  state: 'string',
  fence: 'int',
  claimedAt: DateTime,
  expiresAt: DateTime,
  extensionsLeft: 'int',
  agreedFor: ['nullable', DateTime],
  team: ['nullable', 'string'],
  center: ['nullable', Named],
  handOver: 'string',
  reminders: [DateTime],
  fulfilment: ['nullable', { note: 'string', photos: [Photo], at: DateTime }],
  reason: ['nullable', 'string'],
  thanks: ['string'],
  'changed?': 'boolean',
  'messages?': [RelayMessage],
  'address?': ['nullable', AddressView],
  actions: ['string'],
};
