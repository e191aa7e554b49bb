// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { StatisticsGroup } from './statistics-group.js';
import { StatisticsPeriod } from './statistics-period.js';

export const NoticeStatistics: ShapeOf<z.infer<typeof schemas.NoticeStatistics>> = {
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
  period: StatisticsPeriod,
  previous: [
    'nullable',
    {
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
      period: StatisticsPeriod,
    },
  ],
  groupBy: ['nullable', 'string'],
  groups: [StatisticsGroup],
  hiddenGroups: 'int',
  smallestGroup: 'int',
};
