/** Takes one step of the transition table: checked, applied to the row as it was seen, and told in the history. */
import { refuse, type Refusal } from '../http/reply.js';
import { inputError } from '../http/input-words.js';
import { readCategory } from '../categories/repository.js';
import { referToMedia } from '../media/references.js';
import { refreshNoticeOf } from '../notices/consent.js';
import type { Queries } from '../storage/store.js';
import { readOpenHours } from './center-hours.js';
import { effectsOf } from './effects.js';
import { decideEscalation } from './escalations.js';
import { appendEvent } from './history.js';
import { updateRequest, type RequestRow } from './repository.js';
import { stepFault } from './step-faults.js';
import { wordsOf, type Step } from './step.js';

/** Nothing if it was taken. */
export async function takeStep(queries: Queries, request: RequestRow, step: Step): Promise<Refusal | undefined> {
  const fault = await stepFault(queries, step, request);
  if (fault) return fault;
  const { operation, by, body, now, locale } = step;
  const photos = body.photos ?? [];
  if (!(await referToMedia(queries, photos, { subject: 'request', id: request.id }))) {
    return refuse('media-unknown', { errors: [inputError('photos', 'photo-unknown', locale)] });
  }
  const definition = await readCategory(queries, request.category_id);
  const promise = definition?.promise ?? { respondWithinHours: 24, resolveWithinHours: 120 };
  const change = effectsOf(step, request, { promise, open: await readOpenHours(queries, request.center_id) });
  await updateRequest(queries, request, change, now);
  if (by.kind === 'staff' && (operation === 'uphold-escalation' || operation === 'refuse-escalation')) {
    const outcome = operation === 'uphold-escalation' ? 'upheld' : 'refused';
    await decideEscalation(queries, request.id, { outcome, answer: wordsOf(step) ?? '', by: by.member.id, now });
  }
  await appendEvent(queries, {
    request_id: request.id,
    at: now,
    kind: kindOf(operation),
    operation,
    actor: by.kind,
    actor_id: by.kind === 'staff' ? by.member.id : null,
    center_id: request.center_id,
    from_status: request.status,
    to_status: change.status ?? request.status,
    text: wordsOf(step),
    until: body.until === undefined ? null : Date.parse(body.until),
    photos,
  });
  await refreshNoticeOf(queries, request.id, now);
  return undefined;
}

function kindOf(operation: string): 'extension' | 'escalation' | 'status' {
  if (operation === 'extend') return 'extension';
  return operation === 'refuse-escalation' ? 'escalation' : 'status';
}
