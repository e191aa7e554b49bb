/**
 * Response, resolution and satisfaction, computed in one place from the facts of cases.
 *
 * A case counts by the day it was received. Those withdrawn, held back or merged into another are no cases; those
 * referred elsewhere are cases, but nobody here owed them an answer. What staff say (closed) and what residents say
 * (solved, satisfied) are never mixed. Answers count for the last resolution only.
 */
import type { CaseFigures } from '../types.js';
import { isOpen, type RequestStatus } from './request-kinds.js';

/** Groups and denominators below this are never shown: a rate of one person's answer is that person's answer. */
export const smallestGroup = 5;

/** All that statistics know of a case. Moments in milliseconds since the epoch. */
export interface CaseFacts {
  readonly status: RequestStatus;
  readonly receivedAt: number;
  readonly respondBy: number | null;
  readonly respondedAt: number | null;
  readonly resolveBy: number | null;
  /** Of the last resolution. */
  readonly resolvedAt: number | null;
  /** How often it has been taken up, from 1. */
  readonly round: number;
  /** The answers about the present round; `null` where there is none. */
  readonly solved: 'yes' | 'partly' | 'no' | null;
  readonly satisfaction: number | null;
}

const notCounted: ReadonlySet<RequestStatus> = new Set(['withdrawn', 'held', 'duplicate']);

/** Whether it is a case at all. */
export function isCounted({ status }: CaseFacts): boolean {
  return !notCounted.has(status);
}

export function isClosedByStaff({ status, resolvedAt }: CaseFacts): boolean {
  return (status === 'resolved' || status === 'confirmed') && resolvedAt !== null;
}

/** `now` in milliseconds: whether a promise has passed depends on it. */
export function caseFigures(facts: readonly CaseFacts[], now: number): CaseFigures {
  const cases = facts.filter(isCounted);
  const owed = cases.filter(({ status }) => status !== 'referred');
  const responsesDue = owed.filter(({ respondBy }) => respondBy !== null && respondBy < now);
  const resultsDue = owed.filter(({ resolveBy }) => resolveBy !== null && resolveBy < now);
  const closed = cases.filter(isClosedByStaff);
  const everClosed = cases.filter((one) => isClosedByStaff(one) || one.round > 1 || one.status === 'reopenRequested');
  const solvedAnswers = cases.filter(({ solved }) => solved !== null);
  const satisfactionAnswers = cases.filter(({ satisfaction }) => satisfaction !== null);
  const respondHours = spans(cases, ({ respondedAt }) => respondedAt);
  const resolveHours = spans(closed, ({ resolvedAt }) => resolvedAt);
  return {
    count: shown(cases.length),
    responseRate: rate(responsesDue, respondedInTime),
    responsesDue: shown(responsesDue.length),
    resolutionRate: rate(solvedAnswers, ({ solved }) => solved === 'yes'),
    solvedAnswers: shown(solvedAnswers.length),
    satisfactionRate: rate(satisfactionAnswers, ({ satisfaction }) => (satisfaction ?? 0) >= 4),
    satisfactionAnswers: shown(satisfactionAnswers.length),
    closedByStaffRate: rate(resultsDue, isClosedByStaff),
    resultsDue: shown(resultsDue.length),
    closedByStaff: shown(closed.length),
    confirmedByResident: shown(closed.filter(({ solved }) => solved === 'yes').length),
    answerRate: rate(closed, ({ solved }) => solved !== null),
    reopenRate: rate(everClosed, ({ round }) => round > 1),
    medianHoursToRespond: percentile(respondHours, 0.5),
    p90HoursToRespond: percentile(respondHours, 0.9),
    medianHoursToResolve: percentile(resolveHours, 0.5),
    p90HoursToResolve: percentile(resolveHours, 0.9),
    stillOpen: shown(cases.filter(({ status }) => isOpen(status)).length),
  };
}

function respondedInTime({ respondBy, respondedAt }: CaseFacts): boolean {
  return respondedAt !== null && respondBy !== null && respondedAt <= respondBy;
}

/** Nothing and enough are said; what lies between could be one person. */
function shown(count: number): number | null {
  return count === 0 || count >= smallestGroup ? count : null;
}

function rate(of: readonly CaseFacts[], holds: (one: CaseFacts) => boolean): number | null {
  return of.length < smallestGroup ? null : of.filter(holds).length / of.length;
}

/** Hours from receipt. A moment before the receipt is a fault in the record and no time at all. */
function spans(cases: readonly CaseFacts[], end: (one: CaseFacts) => number | null): number[] {
  return cases
    .map((one) => ((end(one) ?? NaN) - one.receivedAt) / 3_600_000)
    .filter((hours) => hours >= 0)
    .sort((one, other) => one - other);
}

/** Median: the middle, or the mean of the two middles. Others: the nearest rank. */
function percentile(sorted: readonly number[], share: number): number | null {
  if (sorted.length < smallestGroup) return null;
  const rank = Math.ceil(share * sorted.length) - 1;
  const [here, next] = [sorted[rank] as number, sorted[rank + 1] as number];
  return share === 0.5 && sorted.length % 2 === 0 ? (here + next) / 2 : here;
}

/**
 * Which groups may be shown beside their total: those large enough, as long as what is left out is itself too large to
 * be one person's. Otherwise the smallest shown one is left out too, so that nothing is found by subtraction.
 */
export function showableGroups<Key>(sizes: ReadonlyMap<Key, number>): Set<Key> {
  const large = [...sizes].filter(([, size]) => size >= smallestGroup).sort(([, one], [, other]) => other - one);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let rest = total - large.reduce((sum, [, size]) => sum + size, 0);
  while (rest > 0 && rest < smallestGroup && large.length > 0) rest += (large.pop() as [Key, number])[1];
  return new Set(large.map(([key]) => key));
}
