// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';

export const StatisticsGroup: ShapeOf<z.infer<typeof schemas.StatisticsGroup>> = {
  count: ['nullable', 'int'],
  responseRate: ['nullable', ['between', 'number', 0, 1]],
  responsesDue: ['nullable', 'int'],
  resolutionRate: ['nullable', ['between', 'number', 0, 1]],
  solvedAnswers: ['nullable', 'int'],
  satisfactionRate: ['nullable', ['between', 'number', 0, 1]],
  satisfactionAnswers: ['nullable', 'int'],
  closedByStaffRate: ['nullable', ['between', 'number', 0, 1]],
  resultsDue: ['nullable', 'int'],
  closedByStaff: ['nullable', 'int'],
  confirmedByResident: ['nullable', 'int'],
  answerRate: ['nullable', ['between', 'number', 0, 1]],
  reopenRate: ['nullable', ['between', 'number', 0, 1]],
  medianHoursToRespond: ['nullable', 'number'],
  p90HoursToRespond: ['nullable', 'number'],
  medianHoursToResolve: ['nullable', 'number'],
  p90HoursToResolve: ['nullable', 'number'],
  stillOpen: ['nullable', 'int'],
  id: 'string',
  name: 'string',
};
