/**
 * The life of a request as one table. The backend enforces it, the tracker and the desk draw their buttons from it,
 * and the documentation prints it. What is not a row here is refused with `transition-not-allowed`.
 */
import type { RequestStatus } from './request-kinds.js';

/** Who may do it. `handler` and upwards are staff; `system` is a clock. */
export type Actor = 'holder' | 'handler' | 'reviewer' | 'supervisor' | 'system';

export interface Transition {
  readonly operation: string;
  readonly from: readonly RequestStatus[];
  /** The state it leads to; `null` leaves the state as it is. */
  readonly to: RequestStatus | null;
  readonly by: readonly Actor[];
  /** Fields of the operation's body that must be given. */
  readonly needs: readonly ('reason' | 'text' | 'result' | 'until' | 'target' | 'duplicateOf' | 'assignee')[];
  /** `pause`: the promise's clock stands still from here; `run`: it goes on. */
  readonly clock?: 'pause' | 'run';
}

const staff = ['handler', 'supervisor'] as const satisfies readonly Actor[];

export const transitions = [
  { operation: 'hold', from: ['received'], to: 'held', by: ['reviewer', 'supervisor', 'system'], needs: ['reason'] },
  { operation: 'release', from: ['held'], to: 'received', by: ['reviewer', 'supervisor'], needs: [] },
  { operation: 'accept', from: ['received'], to: 'accepted', by: staff, needs: [] },
  { operation: 'assign', from: ['accepted', 'assigned', 'reopened'], to: 'assigned', by: staff, needs: ['assignee'] },
  { operation: 'return', from: ['assigned'], to: 'accepted', by: staff, needs: ['reason'] },
  { operation: 'start', from: ['accepted', 'assigned', 'reopened'], to: 'inProgress', by: staff, needs: [] },
  {
    operation: 'ask',
    from: ['accepted', 'assigned', 'inProgress'],
    to: 'waitingForResident',
    by: staff,
    needs: ['text'],
    clock: 'pause',
  },
  {
    operation: 'answer',
    from: ['waitingForResident'],
    to: 'inProgress',
    by: ['holder'],
    needs: ['text'],
    clock: 'run',
  },
  {
    operation: 'resume',
    from: ['waitingForResident', 'scheduled'],
    to: 'inProgress',
    by: staff,
    needs: [],
    clock: 'run',
  },
  {
    operation: 'schedule',
    from: ['accepted', 'assigned', 'inProgress', 'scheduled'],
    to: 'scheduled',
    by: staff,
    needs: ['until'],
  },
  {
    operation: 'resolve',
    from: ['accepted', 'assigned', 'inProgress', 'waitingForResident', 'scheduled', 'reopened'],
    to: 'resolved',
    by: staff,
    needs: ['result'],
    clock: 'run',
  },
  {
    operation: 'refer',
    from: ['received', 'accepted', 'assigned', 'inProgress'],
    to: 'referred',
    by: staff,
    needs: ['target', 'reason'],
  },
  {
    operation: 'reject',
    from: ['received', 'held', 'accepted', 'assigned'],
    to: 'rejected',
    by: staff,
    needs: ['reason'],
  },
  {
    operation: 'mark-duplicate',
    from: ['received', 'accepted', 'assigned', 'inProgress'],
    to: 'duplicate',
    by: staff,
    needs: ['duplicateOf'],
  },
  { operation: 'unmark-duplicate', from: ['duplicate'], to: 'accepted', by: staff, needs: [] },
  {
    operation: 'extend',
    from: ['received', 'accepted', 'assigned', 'inProgress', 'waitingForResident', 'scheduled', 'reopened'],
    to: null,
    by: staff,
    needs: ['reason', 'until'],
  },
  { operation: 'confirm', from: ['resolved'], to: 'confirmed', by: ['holder', 'system'], needs: [] },
  {
    operation: 'request-reopen',
    from: ['resolved', 'confirmed'],
    to: 'reopenRequested',
    by: ['holder'],
    needs: ['reason'],
  },
  {
    operation: 'accept-reopen',
    from: ['reopenRequested'],
    to: 'reopened',
    by: ['supervisor'],
    needs: [],
    clock: 'run',
  },
  { operation: 'refuse-reopen', from: ['reopenRequested'], to: 'resolved', by: ['supervisor'], needs: ['reason'] },
  {
    operation: 'uphold-escalation',
    from: [
      'received',
      'accepted',
      'assigned',
      'inProgress',
      'waitingForResident',
      'scheduled',
      'resolved',
      'confirmed',
      'rejected',
      'referred',
    ],
    to: 'reopened',
    by: ['supervisor'],
    needs: ['text'],
    clock: 'run',
  },
  {
    operation: 'refuse-escalation',
    from: [
      'received',
      'accepted',
      'assigned',
      'inProgress',
      'waitingForResident',
      'scheduled',
      'resolved',
      'confirmed',
      'rejected',
      'referred',
      'reopened',
    ],
    to: null,
    by: ['supervisor'],
    needs: ['reason'],
  },
  {
    operation: 'withdraw',
    from: ['received', 'held', 'accepted', 'assigned', 'inProgress', 'waitingForResident', 'scheduled', 'reopened'],
    to: 'withdrawn',
    by: ['holder'],
    needs: [],
  },
] as const satisfies readonly Transition[];

export type TransitionName = (typeof transitions)[number]['operation'];

/** The row for an operation. */
export function transitionNamed(operation: string): Transition | undefined {
  return transitions.find((row) => row.operation === operation);
}

/** Whether the table lets this actor do this from this state. Administrators may do what supervisors may. */
export function isTransitionAllowed(operation: string, from: RequestStatus, by: Actor): boolean {
  const row = transitionNamed(operation);
  return row !== undefined && row.from.includes(from) && row.by.includes(by);
}

/** Everything this actor may do from this state, in the order of the table. */
export function transitionsFrom(from: RequestStatus, by: Actor): Transition[] {
  return (transitions as readonly Transition[]).filter((row) => row.from.includes(from) && row.by.includes(by));
}
