/** How promptly and how well cases were dealt with, in groups large enough to hide in. */
import * as z from 'zod/mini';
import { Day, Id } from './common.js';

const Rate = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));
const Hours = z.nullable(z.number());
/** `null`: fewer than the smallest group that is shown. */
const Count = z.nullable(z.int());

/** Rates from 0 to 1 with what they are a share of. Each is `null` where that is fewer than the smallest group. */
export const CaseFigures = z.object({
  /** Cases received in the period; not those withdrawn, held back or merged into another. */
  count: Count,
  /** First answer by the promised time ÷ cases whose promised time has passed, without those referred elsewhere. */
  responseRate: Rate,
  responsesDue: Count,
  /** "Solved: yes" ÷ answers to that question, about the last resolution of each case. */
  resolutionRate: Rate,
  solvedAnswers: Count,
  /** 4 and 5 of 5 ÷ answers to that question. */
  satisfactionRate: Rate,
  satisfactionAnswers: Count,
  /** Closed as resolved by staff ÷ cases whose time for a result has passed. Never mixed with what residents said. */
  closedByStaffRate: Rate,
  resultsDue: Count,
  closedByStaff: Count,
  confirmedByResident: Count,
  /** Answers to "was it solved?" ÷ cases that staff closed as resolved. */
  answerRate: Rate,
  /** Taken up again at least once ÷ cases ever closed as resolved. */
  reopenRate: Rate,
  medianHoursToRespond: Hours,
  p90HoursToRespond: Hours,
  medianHoursToResolve: Hours,
  p90HoursToResolve: Hours,
  /** Still without a result, and so not in the median above. */
  stillOpen: Count,
});

export const StatisticsPeriod = z.object({ from: z.nullable(Day), to: z.nullable(Day) });

export const StatisticsGroup = z.extend(CaseFigures, { id: z.string(), name: z.string() });

export const NoticeStatistics = z.extend(CaseFigures, {
  period: StatisticsPeriod,
  /** The span of the same length just before, if the period has a beginning. */
  previous: z.nullable(z.extend(CaseFigures, { period: StatisticsPeriod })),
  groupBy: z.nullable(z.enum(['category', 'center', 'month'])),
  groups: z.array(StatisticsGroup),
  /** Groups that are not shown because they, or what could be subtracted to find them, are too small. */
  hiddenGroups: z.int(),
  /** Groups and denominators below this are never shown. */
  smallestGroup: z.int(),
});

export const StatisticsQuery = z.object({
  category: z.optional(Id),
  center: z.optional(Id),
  area: z.optional(Id),
  from: z.optional(Day),
  to: z.optional(Day),
  groupBy: z.optional(z.enum(['category', 'center', 'month'])),
});
