// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { WebAddress } from './web-address.js';

export const Opportunity: ShapeOf<z.infer<typeof schemas.Opportunity>> = {
  id: Id,
  kind: 'string',
  title: 'string',
  summary: 'string',
  organization: 'string',
  area: ['nullable', Id],
  validFrom: DateTime,
  validUntil: DateTime,
  'quantity?': { total: 'number', left: 'number', unit: 'string' },
  'price?': { amount: 'int', currency: 'string', per: 'string' },
  'salary?': { from: 'int', 'to?': 'int', currency: 'string', per: 'string' },
  contact: 'string',
  'image?': WebAddress,
};
