/** The words of the figures, loaded with them. Each figure says what it is a share of and how it is computed. */
import { defineMessages, type MessageSet } from '@doorstep/core';

const english = {
  period: 'Cases received',
  monthsThree: 'Last 3 months',
  monthsSix: 'Last 6 months',
  monthsTwelve: 'Last 12 months',
  all: 'Since the beginning',
  ofPeriod: '{from} to {to}',
  basis: { one: '1 case', other: '{count} cases' },
  fewBasis: 'fewer than {least} cases',
  tooFew: 'Fewer than {least}: not shown',
  responseRate: 'Answered in time',
  resolutionRate: 'Solved, say residents',
  satisfactionRate: 'Satisfied',
  closedByStaffRate: 'Closed by staff in time',
  medianHoursToRespond: 'Time to an answer',
  medianHoursToResolve: 'Time to a result',
  of_responsesDue: 'of {count} answers that were due',
  of_solvedAnswers: 'of {count} residents who answered',
  of_satisfactionAnswers: 'of {count} residents who answered',
  of_resultsDue: 'of {count} results that were due',
  medianNote: 'Half are faster. Nine in ten within {span}.',
  stillOpen: 'Still open, so not counted in: {count}.',
  stillOpenFew: 'Still open, so not counted in: fewer than {least}.',
  closedApart: 'Staff closed {closed}. Residents confirmed {confirmed} of them.',
  few: 'fewer than {least}',
  up: 'Up {points} points on the period before',
  down: 'Down {points} points on the period before',
  same: 'As in the period before',
  faster: '{span} faster than in the period before',
  slower: '{span} slower than in the period before',
  how: 'How this is computed',
  how_responseRate:
    'Cases in which a person answered by the promised time, divided by all cases whose promised time has passed. Cases referred elsewhere are left out.',
  how_resolutionRate:
    'Residents who answered “solved: yes”, divided by all who answered that question, about the last resolution of their case. {share} of the closed cases were answered.',
  how_satisfactionRate:
    'Residents who gave 4 or 5 of 5, divided by all who gave a number, about the last resolution of their case.',
  how_closedByStaffRate:
    'Cases that staff closed as resolved, divided by all cases whose time for a result has passed. What residents say about them is the figure “Solved, say residents”.',
  how_medianHoursToRespond: 'From receipt to the first answer by a person: the middle one of all that were answered.',
  how_medianHoursToResolve:
    'From receipt to the last resolution: the middle one of all that are closed. Open cases are not in it; their number stands beside it.',
  seeNotices: 'See the notices',
  seeNoticesOf: 'of {group}',
  compare: 'Compare',
  measure: 'Figure',
  groupBy: 'By',
  group_month: 'Month',
  group_category: 'Category',
  group_center: 'Center',
  chart: '{measure} by {group}, {period}',
  table: 'The same as a table',
  cases: 'Cases',
  hidden: {
    one: '1 group is not shown, because it or what could be subtracted is smaller than {least}.',
    other: '{count} groups are not shown, because they or what could be subtracted are smaller than {least}.',
  },
  noGroups: 'No group is large enough to be shown.',
  averages:
    'Withdrawn, doubled and held-back cases are not counted. Groups and shares of fewer than {least} are never shown.',
} as const satisfies MessageSet;

export type StatisticsMessages = typeof english;

export const statisticsMessages = defineMessages('notice-board-statistics', english, {
  'zh-Hans': () => import('./zh-Hans.js'),
});
