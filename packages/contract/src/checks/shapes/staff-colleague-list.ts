// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { StaffColleague } from './staff-colleague.js';

export const StaffColleagueList: ShapeOf<z.infer<typeof schemas.StaffColleagueList>> = { items: [StaffColleague] };
