/** What the holder of a receipt does: each action checked against the rules, then taken as a step or told in the history. */
import { allowedHolderActions, type HolderAction, type MessageDraft, type RatingDraft } from '@doorstep/contract';
import { nextPromise } from '@doorstep/contract';
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { refreshNoticeOf } from '../notices/consent.js';
import { referToMedia } from '../media/references.js';
import type { Queries } from '../storage/store.js';
import { openEscalation, readEscalation } from './escalations.js';
import { appendEvent } from './history.js';
import { clockOf, situationOf } from './holder-view.js';
import { readRating } from './ratings.js';
import { updateRequest, type RequestRow } from './repository.js';
import { takeStep } from './take-step.js';
import type { Step } from './step.js';

export interface HolderCall {
  readonly queries: Queries;
  readonly request: RequestRow;
  readonly now: number;
  readonly locale: string;
  /** Of the city: whose working days count where those of the center are not known. */
  readonly timeZone: string;
}

type Done = Promise<Refusal | undefined>;

export async function sendMessage(call: HolderCall, { text, photos = [] }: MessageDraft): Done {
  const { queries, request, now, locale } = call;
  const fault = await holderFault(call, 'message');
  if (fault) return fault;
  if (request.status === 'waitingForResident')
    return takeStep(queries, request, asStep(call, 'answer', { text, photos }));
  if (!(await referToMedia(queries, photos, { subject: 'request', id: request.id }))) {
    return refuse('media-unknown', { errors: [inputError('photos', 'photo-unknown', locale)] });
  }
  await updateRequest(queries, request, {}, now);
  await appendEvent(queries, { ...told(call), kind: 'message', operation: 'message', text, photos });
  return undefined;
}

/** Once per resolution. "Yes" confirms; "no" asks for it to be taken up again, which staff decide. */
export async function rate(call: HolderCall, draft: RatingDraft): Done {
  const { queries, request, now } = call;
  if ((await readRating(queries, request)) !== undefined) return refuse('already-rated');
  const done = request.status === 'resolved' || request.status === 'confirmed';
  const fault = await holderFault(call, 'rate');
  if (fault) return done && request.resolved_at !== null ? refuse('rating-window-closed') : fault;
  const solved = draft.solved === true ? 'yes' : draft.solved === false ? 'no' : draft.solved;
  const rated = await queries
    .insertInto('request_ratings')
    .values({
      id: createId(),
      request_id: request.id,
      round: request.round,
      solved,
      satisfaction: draft.satisfaction ?? null,
      reasons: JSON.stringify(draft.reasons ?? []),
      comment: draft.comment ?? null,
      publish: draft.publish === true ? 1 : 0,
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (rated.numInsertedOrUpdatedRows !== 1n) return refuse('already-rated');
  await refreshNoticeOf(queries, request.id, now);
  await updateRequest(queries, request, {}, now);
  await appendEvent(queries, { ...told(call), kind: 'rating', operation: 'rate', text: draft.comment ?? null });
  const after = { ...request, revision: request.revision + 1 };
  if (solved === 'yes' && request.status === 'resolved') return takeStep(queries, after, asStep(call, 'confirm', {}));
  if (solved !== 'no' || request.reopen_refused === 1) return undefined;
  return takeStep(queries, after, asStep(call, 'request-reopen', { reason: draft.comment?.trim() || '–' }));
}

export async function askReopening(call: HolderCall, reason: string): Done {
  const fault = await holderFault(call, 'reopen');
  return fault ?? takeStep(call.queries, call.request, asStep(call, 'request-reopen', { reason }));
}

export async function escalate(call: HolderCall, reason: string): Done {
  const { queries, request, now, timeZone } = call;
  const escalation = await readEscalation(queries, request.id);
  if (escalation && escalation.outcome === null) return refuse('already-escalated');
  const fault = await holderFault(call, 'escalate');
  if (fault) {
    // Not yet, or not at all: a promise that is still running will one day be a ground.
    const due = nextPromise(clockOf(request));
    return due === null ? fault : refuse('not-yet-allowed', { retryAfter: Math.max(1, Math.ceil((due - now) / 1000)) });
  }
  await updateRequest(queries, request, {}, now);
  if (!(await openEscalation(queries, request, reason, { now, timeZone }))) return refuse('already-escalated');
  await appendEvent(queries, { ...told(call), kind: 'escalation', operation: 'escalate', text: reason });
  return undefined;
}

export async function withdraw(call: HolderCall): Done {
  const fault = await holderFault(call, 'withdraw');
  return fault ?? takeStep(call.queries, call.request, asStep(call, 'withdraw', {}));
}

async function holderFault({ queries, request, now }: HolderCall, action: HolderAction): Done {
  if (request.erased_at !== null) return refuse('transition-not-allowed', { allowed: [] });
  const [rating, escalation] = [await readRating(queries, request), await readEscalation(queries, request.id)];
  const allowed = allowedHolderActions(situationOf({ request, rating, escalation }, now));
  return allowed.includes(action) ? undefined : refuse('transition-not-allowed', { allowed });
}

function asStep({ now, locale }: HolderCall, operation: string, body: Step['body']): Step {
  return { operation, by: { kind: 'holder' }, body, now, locale };
}

function told({ request, now }: HolderCall) {
  const { id, status, center_id } = request;
  return { request_id: id, at: now, actor: 'holder', center_id, from_status: status, to_status: status } as const;
}
