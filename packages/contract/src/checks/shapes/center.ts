// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Closure } from './closure.js';
import { Duty } from './duty.js';
import { Id } from './id.js';
import { Isochrone } from './isochrone.js';
import { LocaleTag } from './locale-tag.js';
import { OpeningSpan } from './opening-span.js';
import { Photo } from './photo.js';
import { Position } from './position.js';
import { WebAddress } from './web-address.js';

export const Center: ShapeOf<z.infer<typeof schemas.Center>> = {
  id: Id,
  name: 'string',
  'kind?': 'string',
  areaId: ['nullable', Id],
  position: ['nullable', Position],
  address: ['nullable', 'string'],
  phones: ['string'],
  facilities: ['string'],
  languages: [LocaleTag],
  accessibility: ['string'],
  openingHours: ['nullable', 'string'],
  timeZone: 'string',
  closures: [Closure],
  'openings?': [OpeningSpan],
  services: [{ name: 'string', 'promiseMinutes?': 'int' }],
  duty: [Duty],
  'website?': WebAddress,
  'photos?': [Photo],
  'isochrone?': Isochrone,
  'terms?': 'string',
  'distance?': 'int',
};
