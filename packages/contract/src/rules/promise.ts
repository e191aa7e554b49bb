/** What was promised, against the clock. Overdue and due soon are derived here and stored nowhere. */
import { isOpen, type RequestStatus } from './request-kinds.js';

/** Moments in milliseconds since the epoch. */
export interface PromiseClock {
  readonly status: RequestStatus;
  readonly respondBy: number | null;
  readonly resolveBy: number | null;
  readonly respondedAt: number | null;
  readonly pausedSince: number | null;
}

/** The next thing that is owed: an answer first, then a result. `null` when nothing is. */
export function nextPromise(clock: PromiseClock): number | null {
  if (!isOpen(clock.status)) return null;
  return clock.respondedAt === null ? (clock.respondBy ?? clock.resolveBy) : clock.resolveBy;
}

/** Whether a promise has passed unkept. While it waits for the resident, nothing falls due. */
export function isOverdue(clock: PromiseClock, now: number): boolean {
  const due = nextPromise(clock);
  return due !== null && (clock.pausedSince ?? now) > due;
}

/** Whether the next promise falls due within the given hours. */
export function isDueSoon(clock: PromiseClock, now: number, hours: number): boolean {
  const due = nextPromise(clock);
  return due !== null && clock.pausedSince === null && now <= due && due - now <= hours * 3_600_000;
}
