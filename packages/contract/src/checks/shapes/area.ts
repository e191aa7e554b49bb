// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { AreaFigures } from './area-figures.js';
import { Boundary } from './boundary.js';
import { Id } from './id.js';
import { Position } from './position.js';

export const Area: ShapeOf<z.infer<typeof schemas.Area>> = {
  id: Id,
  name: 'string',
  level: ['between', 'int', 1, 9],
  levelName: 'string',
  parentId: ['nullable', Id],
  'boundary?': Boundary,
  'position?': Position,
  'contact?': { 'name?': 'string', 'phone?': 'string' },
  'figures?': AreaFigures,
  'terms?': 'string',
};
