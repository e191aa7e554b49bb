/** The kinds of request and the states that each can be in. */

/** `grumble`: short, may be anonymous. `escalation`: "it could not get done", goes to a supervisor. */
export const requestKinds = ['request', 'grumble', 'escalation'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStatuses = [
  'received',
  'accepted',
  'assigned',
  'inProgress',
  'waitingForResident',
  'scheduled',
  'resolved',
  'confirmed',
  'reopenRequested',
  'reopened',
  'rejected',
  'referred',
  'duplicate',
  'withdrawn',
  'held',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

const closed: ReadonlySet<RequestStatus> = new Set([
  'resolved',
  'confirmed',
  'rejected',
  'referred',
  'duplicate',
  'withdrawn',
]);

/** Whether anybody still has to do something about it (Open311's `open`). */
export function isOpen(status: RequestStatus): boolean {
  return !closed.has(status);
}
