/** What keeps the board in step with the request behind a notice: consent, erasure, ratings, reopenings. */
import type { ConsentAnswer } from '@doorstep/contract';
import type { Queries } from '../storage/store.js';
import { takeDown, refreshPublic } from './public-notice.js';

/** The holder does not want it public any more: one action, at once, for good. `undefined`: no such request. */
export async function withdrawConsent(
  queries: Queries,
  requestId: string,
  now: number,
): Promise<ConsentAnswer | undefined> {
  const request = await queries
    .updateTable('requests')
    .set(({ eb }) => ({ visibility: 'private' as const, updated_at: now, revision: eb('revision', '+', 1) }))
    .where('id', '=', requestId)
    .returning('id')
    .executeTakeFirst();
  if (!request) return undefined;
  return { id: requestId, visibility: 'private', hidden: await hideNoticesOf(queries, requestId, 'consent', now) };
}

/** Takes down whatever was made of a request, drafts too. For erasure and for withdrawn consent. Gives the ids that were public. */
export async function hideNoticesOf(
  queries: Queries,
  requestId: string,
  reason: 'consent' | 'erasure',
  now: number,
): Promise<string[]> {
  const drafts = await queries
    .selectFrom('notice_drafts')
    .select('id')
    .where('request_id', '=', requestId)
    .where('state', '!=', 'withdrawn')
    .execute();
  const hidden: string[] = [];
  for (const { id } of drafts) {
    await queries
      .updateTable('notice_drafts')
      .set(({ eb }) => ({
        state: 'withdrawn' as const,
        reason,
        // The words go as well: nobody has a use for them any more.
        words: '{}',
        updated_at: now,
        revision: eb('revision', '+', 1),
      }))
      .where('id', '=', id)
      .execute();
    if (await takeDown(queries, id, now)) hidden.push(id);
  }
  return hidden;
}

/** Brings the facts of a request's notice up to date. Called by whatever changes them: a rating, a reopening, a new result. */
export async function refreshNoticeOf(queries: Queries, requestId: string, now: number): Promise<void> {
  const draft = await queries
    .selectFrom('notice_drafts')
    .select('id')
    .where('request_id', '=', requestId)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (!draft) return;
  const facts = await readRequestFacts(queries, requestId);
  if (facts) await refreshPublic(queries, draft.id, facts, now);
}

/** The facts of a request that its notice may show. */
export async function readRequestFacts(queries: Queries, requestId: string) {
  const request = await queries
    .selectFrom('requests')
    .select(['status', 'round', 'received_at', 'respond_by', 'responded_at', 'resolved_at'])
    .select(['first_respond_by', 'first_responded_at'])
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (!request) return undefined;
  const rating = await queries
    .selectFrom('request_ratings')
    .select(['solved', 'satisfaction'])
    .where('request_id', '=', requestId)
    .where('round', '=', request.round)
    .executeTakeFirst();
  const closed = request.status === 'resolved' || request.status === 'confirmed';
  const { received_at } = request;
  const respond_by = request.round > 1 ? request.first_respond_by : request.respond_by;
  const responded_at = request.first_responded_at ?? request.responded_at;
  return {
    received_at,
    responded_at,
    resolved_at: closed ? request.resolved_at : null,
    promise_kept: respond_by === null || responded_at === null ? null : responded_at <= respond_by ? 1 : 0,
    solved: rating?.solved ?? null,
    satisfaction: rating?.satisfaction ?? null,
    reopened: closed ? 0 : 1,
  };
}
