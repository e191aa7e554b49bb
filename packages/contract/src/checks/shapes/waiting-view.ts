// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { DateTime } from './date-time.js';
import { Id } from './id.js';
import { Wish } from './wish.js';

export const WaitingView: ShapeOf<z.infer<typeof schemas.WaitingView>> = {
  id: Id,
  wish: ['nullable', Wish],
  state: 'string',
  units: 'int',
  position: ['nullable', 'int'],
  offeredUntil: ['nullable', DateTime],
};
