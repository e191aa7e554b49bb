// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';

export const AddressView: ShapeOf<z.infer<typeof schemas.AddressView>> = {
  state: 'string',
  text: ['nullable', 'string'],
  until: ['nullable', DateTime],
};
