// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { WebAddress } from './web-address.js';

export const Photo: ShapeOf<z.infer<typeof schemas.Photo>> = { url: WebAddress, 'width?': 'int', 'height?': 'int' };
