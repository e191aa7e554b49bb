/**
 * Erasure: who it was about and everything that was written goes; that there was a case, of which category and how it
 * ended, stays. The one exception to "history is only added to".
 */
import { isTransitionAllowed } from '@doorstep/contract';
import { releaseMedia } from '../media/references.js';
import { hideNoticesOf } from '../notices/consent.js';
import type { Queries } from '../storage/store.js';
import { appendEvent } from './history.js';
import type { HolderCall } from './holder-steps.js';
import { updateRequest } from './repository.js';
import { takeStep } from './take-step.js';

/** When it was erased. Asking again changes nothing. */
export async function erase({ queries, request, now, locale }: HolderCall): Promise<number> {
  if (request.erased_at !== null) return request.erased_at;
  let seen = request;
  if (isTransitionAllowed('withdraw', seen.status, 'holder')) {
    const step = { operation: 'withdraw', by: { kind: 'holder' }, body: {}, now, locale } as const;
    if (!(await takeStep(queries, seen, step))) seen = { ...seen, status: 'withdrawn', revision: seen.revision + 1 };
  }
  const words = { subject: null, description: '', summary: null, result: null, private_result: null };
  const place = { address: null, latitude: null, longitude: null, accuracy: null };
  const rest = { answers: '{}', escalation_ground: null, photos: '[]', visibility: 'private', erased_at: now } as const;
  await updateRequest(queries, seen, { ...words, ...place, ...rest, ended_at: seen.ended_at ?? now }, now);
  await forgetWords(queries, seen.id);
  await hideNoticesOf(queries, seen.id, 'erasure', now);
  const { id, status } = seen;
  await appendEvent(queries, {
    request_id: id,
    at: now,
    kind: 'status',
    operation: 'erase',
    actor: 'holder',
    from_status: status,
    to_status: status,
  });
  return now;
}

async function forgetWords(queries: Queries, id: string): Promise<void> {
  await queries.updateTable('request_events').set({ text: null, photos: '[]' }).where('request_id', '=', id).execute();
  await queries.updateTable('request_ratings').set({ comment: null }).where('request_id', '=', id).execute();
  await queries
    .updateTable('request_escalations')
    .set({ text: '', answer: null })
    .where('request_id', '=', id)
    .execute();
  await queries.deleteFrom('request_notes').where('request_id', '=', id).execute();
  await queries.deleteFrom('request_contacts').where('request_id', '=', id).execute();
  await releaseMedia(queries, { subject: 'request', id });
}
