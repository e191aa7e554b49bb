// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { LocaleTag } from './locale-tag.js';
import { WebAddress } from './web-address.js';

export const Discovery: ShapeOf<z.infer<typeof schemas.Discovery>> = {
  doorstep: ['is', '1'],
  name: 'string',
  locales: [LocaleTag],
  timeZone: 'string',
  features: ['string'],
  'sample?': 'boolean',
  'phone?': 'string',
  'privacy?': WebAddress,
};
