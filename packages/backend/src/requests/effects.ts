/** What each step of the transition table does to the row of a request, beyond its state. Pure. */
import { isOpen, transitionNamed, type Category, type OpenIntervals } from '@doorstep/contract';
import type { Updateable } from 'kysely';
import { promiseFrom, promiseResumed } from './promise.js';
import type { RequestRow } from './repository.js';
import type { Step } from './step.js';
import type { RequestTable } from './tables.js';

export interface Terms {
  readonly promise: Category['promise'];
  /** Hours of the handling center. */
  readonly open: OpenIntervals | undefined;
}

type Change = Updateable<RequestTable>;

/** The row's change. That the step is allowed was found out before. */
export function effectsOf(step: Step, request: RequestRow, terms: Terms): Change {
  const row = transitionNamed(step.operation);
  const status = row?.to ?? request.status;
  return {
    status,
    ...clockOf(row?.clock, step, request, terms),
    ...firstAnswer(step, request),
    ...ending(status, step),
    ...ownEffects(step, request, terms),
  };
}

function clockOf(clock: 'pause' | 'run' | undefined, { now }: Step, request: RequestRow, terms: Terms): Change {
  if (clock === 'pause') return { paused_since: request.paused_since ?? now };
  if (clock !== 'run' && request.paused_since === null) return {};
  if (clock === undefined) return {};
  return { ...promiseResumed(terms.promise, request, now, terms.open), paused_since: null };
}

/** The first thing that staff tell the holder is the answer that was promised. Holding and releasing tell nothing. */
function firstAnswer({ by, operation, now }: Step, request: RequestRow): Change {
  const silent = operation === 'hold' || operation === 'release' || operation === 'extend';
  return by.kind === 'staff' && !silent && request.responded_at === null ? { responded_at: now } : {};
}

/** Retention counts from the moment at which nobody has to do anything any more. */
function ending(status: RequestRow['status'], { now }: Step): Change {
  return { ended_at: isOpen(status) ? null : now };
}

function ownEffects(step: Step, request: RequestRow, terms: Terms): Change {
  const { operation, body, now } = step;
  const until = body.until === undefined ? null : Date.parse(body.until);
  switch (operation) {
    case 'assign':
      return { assignee: body.assignee ?? null };
    case 'return':
      return { assignee: null };
    case 'start':
    case 'ask':
    case 'schedule':
      return takenBy(step, request);
    case 'resolve':
      return {
        ...takenBy(step, request),
        result: body.result ?? null,
        private_result: body.privateResult ?? null,
        outcome: body.outcome ?? 'done',
        resolved_at: now,
        reopen_refused: 0,
      };
    case 'mark-duplicate':
      return { duplicate_of: body.duplicateOf ?? null };
    case 'unmark-duplicate':
      return { duplicate_of: null };
    case 'extend':
      // An answer that was already given is not due again.
      return { ...(request.responded_at === null ? { respond_by: until } : {}), resolve_by: until };
    case 'accept-reopen':
      return nextRound(request, now, terms);
    case 'uphold-escalation':
      // It starts afresh, with somebody else.
      return { ...nextRound(request, now, terms), assignee: null };
    case 'refuse-reopen':
      return { reopen_refused: 1 };
    default:
      return {};
  }
}

/** Who works on a case that nobody has, has it. */
function takenBy({ by }: Step, request: RequestRow): Change {
  return by.kind === 'staff' && request.assignee === null ? { assignee: by.member.id } : {};
}

function nextRound(request: RequestRow, now: number, { promise, open }: Terms): Change {
  return {
    ...promiseFrom(promise, now, open),
    round: request.round + 1,
    // What was promised and answered at first stays what statistics and notices speak of.
    first_respond_by: request.round > 1 ? request.first_respond_by : request.respond_by,
    first_responded_at: request.first_responded_at ?? request.responded_at,
    responded_at: null,
    resolved_at: null,
    paused_since: null,
    reopen_refused: 0,
    overdue_noted_at: null,
  };
}
