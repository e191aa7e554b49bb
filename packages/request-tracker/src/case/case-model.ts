/** What is said about a request, worked out from the holder's view and the clock. No DOM, no words. */
import {
  isOpen,
  isOverdue,
  nextPromise,
  requestStatuses,
  type RequestStatus,
  type RequestView,
  type TimelineEntry,
} from '@doorstep/contract';

/** What is owed next: a first answer, then the result. */
export type Owed = 'answer' | 'result';

/** How it stands with the promise. Spans in milliseconds. */
export type PromiseStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly owed: Owed; readonly due: number; readonly left: number }
  | { readonly kind: 'late'; readonly owed: Owed; readonly due: number; readonly by: number }
  | { readonly kind: 'paused'; readonly owed: Owed; readonly left: number };

export function promiseStanding(view: RequestView, now: number): PromiseStanding {
  const clock = {
    status: view.status,
    respondBy: moment(view.promise.respondBy),
    resolveBy: moment(view.promise.resolveBy),
    respondedAt: moment(view.promise.respondedAt),
    pausedSince: moment(view.promise.pausedSince),
  };
  const due = isKnownStatus(view.status) ? nextPromise(clock) : null;
  if (due === null) return { kind: 'none' };
  const owed: Owed = clock.respondedAt === null && clock.respondBy !== null ? 'answer' : 'result';
  if (isOverdue(clock, now)) return { kind: 'late', owed, due, by: (clock.pausedSince ?? now) - due };
  if (clock.pausedSince !== null) return { kind: 'paused', owed, left: due - clock.pausedSince };
  return { kind: 'running', owed, due, left: due - now };
}

/** The stages that nearly every request passes, for the drawn track. */
export const stages = ['received', 'accepted', 'inProgress', 'resolved'] as const;

/** Where on the track a request is; `null` where it has left the track, so that nothing false is drawn. */
export function stageOf(status: string): number | null {
  return trackPosition.get(status) ?? null;
}

const trackPosition: ReadonlyMap<string, number> = new Map([
  ['received', 0],
  ['accepted', 1],
  ['assigned', 1],
  ['reopened', 1],
  ['inProgress', 2],
  ['waitingForResident', 2],
  ['scheduled', 2],
  ['resolved', 3],
  ['confirmed', 3],
]);

/** How a state is coloured; its words and its icon say the same. */
export type Tone = 'calm' | 'asks' | 'good' | 'ended';

export function toneOf(status: string): Tone {
  if (status === 'resolved' || status === 'confirmed') return 'good';
  if (status === 'waitingForResident') return 'asks';
  return isKnownStatus(status) && !isOpen(status) ? 'ended' : 'calm';
}

/** Other backends have states of their own. */
function isKnownStatus(status: string): status is RequestStatus {
  return requestStatuses.some((known) => known === status);
}

/** The handler's question that waits for an answer: the last thing that the office said. */
export function openQuestion(view: RequestView): TimelineEntry | undefined {
  if (view.status !== 'waitingForResident') return undefined;
  return [...view.timeline]
    .sort(byMoment)
    .reverse()
    .find((entry) => entry.by === 'staff' && entry.text);
}

/** Why a request has ended without a result, in the office's words. */
export function reasonOf(view: RequestView): string | undefined {
  if (toneOf(view.status) !== 'ended') return undefined;
  return historyOf(view).find((entry) => entry.status === view.status && entry.by !== 'holder' && entry.text)?.text;
}

/** The history, the latest first. Entries of one moment keep the order in which the backend tells them. */
export function historyOf(view: RequestView): TimelineEntry[] {
  return [...view.timeline].sort(byMoment).reverse();
}

/** Everything that a person would call news, so that a refresh is announced only when there is some. */
export type News = 'none' | 'status' | 'entry';

export function newsIn(before: RequestView | undefined, after: RequestView): News {
  if (!before || before.id !== after.id) return 'none';
  if (before.status !== after.status) return 'status';
  const known = new Set(before.timeline.map(({ id }) => id));
  return after.timeline.some(({ id }) => !known.has(id)) ? 'entry' : 'none';
}

export type Solved = 'yes' | 'partly' | 'no';
export const solvedAnswers = ['yes', 'partly', 'no'] as const satisfies readonly Solved[];

/** From the best to the worst, as they stand in the form. */
export const satisfactionSteps = [5, 4, 3, 2, 1] as const;

/** Why somebody was content, or was not. The identifiers travel; the words are the tracker's. */
export function ratingReasons(solved: Solved | undefined): readonly string[] {
  if (solved === undefined) return [];
  return solved === 'yes' ? reasonsToPraise : reasonsToComplain;
}

const reasonsToPraise = ['quick', 'clear', 'friendly', 'thorough'];
const reasonsToComplain = ['not-fixed', 'came-back', 'slow', 'not-told', 'unfriendly'];

function moment(written: string | null): number | null {
  const parsed = written === null ? Number.NaN : Date.parse(written);
  return Number.isNaN(parsed) ? null : parsed;
}

function byMoment(one: TimelineEntry, other: TimelineEntry): number {
  return Date.parse(one.at) - Date.parse(other.at) || 0;
}
