/** What the holder of a receipt may do with a request, derived from its state and the clock. */
import type { RequestStatus } from './request-kinds.js';
import { isOpen } from './request-kinds.js';

export const holderActions = ['message', 'rate', 'reopen', 'escalate', 'withdraw', 'erase'] as const;
export type HolderAction = (typeof holderActions)[number];

/** For 14 days after each resolution the two questions can be answered. */
export const ratingWindowHours = 14 * 24;

/** What {@link allowedHolderActions} needs to know. Moments in milliseconds since the epoch. */
export interface HolderSituation {
  readonly status: RequestStatus;
  readonly now: number;
  readonly resolvedAt: number | null;
  /** Whether this round's two questions were answered. */
  readonly rated: boolean;
  readonly overdue: boolean;
  /** Whether a reopen request of this round was refused. */
  readonly reopenRefused: boolean;
  /** Whether an escalation is open now. */
  readonly escalated: boolean;
}

/** Whether the two questions after a resolution may still be answered. */
export function isRatingWindowOpen(resolvedAt: number | null, now: number): boolean {
  return resolvedAt !== null && now <= resolvedAt + ratingWindowHours * 3_600_000;
}

/** The one place that decides which buttons a tracker shows and which calls a backend accepts. */
export function allowedHolderActions(situation: HolderSituation): HolderAction[] {
  const { status, escalated } = situation;
  const windowOpen = isRatingWindowOpen(situation.resolvedAt, situation.now);
  const done = status === 'resolved' || status === 'confirmed';
  const actions: HolderAction[] = [];
  if (isOpen(status) && status !== 'held') actions.push('message');
  if (done && windowOpen && !situation.rated) actions.push('rate');
  if (done && windowOpen && !situation.reopenRefused) actions.push('reopen');
  const ground =
    situation.overdue || status === 'rejected' || status === 'referred' || (done && situation.reopenRefused);
  if (ground && !escalated && status !== 'withdrawn') actions.push('escalate');
  if (isOpen(status) && status !== 'reopenRequested') actions.push('withdraw');
  actions.push('erase');
  return actions;
}
