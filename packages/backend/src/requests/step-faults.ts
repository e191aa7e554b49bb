/** Why a step cannot be taken: the table, what the step must say, and who must not decide their own case. */
import { isOverdue, transitionNamed, transitionsFrom, type InputError } from '@doorstep/contract';
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';
import type { Queries } from '../storage/store.js';
import { readEscalation, type Escalation } from './escalations.js';
import { clockOf } from './holder-view.js';
import type { RequestRow } from './repository.js';
import { actorOf, type Step } from './step.js';

const decidesEscalation: ReadonlySet<string> = new Set(['uphold-escalation', 'refuse-escalation']);
const decidesReopening: ReadonlySet<string> = new Set(['accept-reopen', 'refuse-reopen']);

/** Everything that may be done now by this person, by name. */
function possibleOperations(
  request: RequestRow,
  escalation: Escalation | undefined,
  { by, now }: Pick<Step, 'by' | 'now'>,
): string[] {
  const open = escalation !== undefined && escalation.outcome === null;
  return (
    transitionsFrom(request.status, actorOf(by))
      .map(({ operation }) => operation)
      .filter((operation) => open || !decidesEscalation.has(operation))
      // A promise is moved before it is broken; afterwards it is late, and stays so.
      .filter((operation) => operation !== 'extend' || !isOverdue(clockOf(request), now))
  );
}

export async function stepFault(queries: Queries, step: Step, request: RequestRow): Promise<Refusal | undefined> {
  const escalation = await readEscalation(queries, request.id);
  const possible = possibleOperations(request, escalation, step);
  if (!possible.includes(step.operation)) return refuse('transition-not-allowed', { allowed: possible });
  const errors = [...missing(step), ...past(step), ...(await unknown(queries, step, request))];
  if (errors.length > 0) return refuse('invalid-input', { errors });
  return (await isOwnCase(queries, step, request, escalation)) ? refuse('own-case') : undefined;
}

function missing({ operation, body, locale }: Step): InputError[] {
  const needs = transitionNamed(operation)?.needs ?? [];
  return needs.filter((field) => body[field] === undefined).map((field) => inputError(field, 'required', locale));
}

function past({ body, now, locale }: Step): InputError[] {
  return body.until !== undefined && Date.parse(body.until) <= now
    ? [inputError('until', 'not-in-future', locale)]
    : [];
}

async function unknown(
  queries: Queries,
  { operation, body, locale }: Step,
  request: RequestRow,
): Promise<InputError[]> {
  if (operation === 'mark-duplicate' && body.duplicateOf !== undefined) {
    const other = await queries
      .selectFrom('requests')
      .select(['id', 'duplicate_of'])
      .where('id', '=', body.duplicateOf)
      .executeTakeFirst();
    const usable = other !== undefined && other.id !== request.id && other.duplicate_of === null;
    return usable ? [] : [inputError('duplicateOf', 'unknown-request', locale)];
  }
  if (operation === 'assign' && body.assignee !== undefined) {
    const member = await queries
      .selectFrom('staff_members')
      .select('id')
      .where('id', '=', body.assignee)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return member ? [] : [inputError('assignee', 'unknown-person', locale)];
  }
  return [];
}

/** Nobody judges their own work. Whom an escalation was about neither decides it nor gets the case back once it was upheld. */
async function isOwnCase(
  queries: Queries,
  { operation, by, body }: Pick<Step, 'operation' | 'by' | 'body'>,
  request: RequestRow,
  escalation: Escalation | undefined,
): Promise<boolean> {
  if (by.kind !== 'staff') return false;
  if (decidesReopening.has(operation) || decidesEscalation.has(operation)) {
    if (decidesReopening.has(operation) && request.assignee === by.member.id) return true;
    if (decidesEscalation.has(operation) && escalation?.against === by.member.id) return true;
    return request.resolved_at !== null && (await lastResolver(queries, request.id)) === by.member.id;
  }
  if (escalation === undefined || escalation.against === null || escalation.outcome !== 'upheld') return false;
  if (operation === 'assign') return escalation.against === body.assignee;
  return ['start', 'resolve', 'ask', 'schedule'].includes(operation) && escalation.against === by.member.id;
}

/** What this person is offered: without judgements of their own work, which would be refused. */
export async function offeredOperations(
  queries: Queries,
  request: RequestRow,
  escalation: Escalation | undefined,
  asked: Pick<Step, 'by' | 'now'>,
): Promise<string[]> {
  const offered: string[] = [];
  for (const operation of possibleOperations(request, escalation, asked)) {
    if (!(await isOwnCase(queries, { operation, by: asked.by, body: {} }, request, escalation)))
      offered.push(operation);
  }
  return offered;
}

/** Whoever resolved it last, also where somebody else has the case. */
async function lastResolver(queries: Queries, requestId: string): Promise<string | null> {
  const last = await queries
    .selectFrom('request_events')
    .select('actor_id')
    .where('request_id', '=', requestId)
    .where('operation', '=', 'resolve')
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  return last?.actor_id ?? null;
}
