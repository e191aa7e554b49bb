/** What happens to a draft after it is written: submitted, returned, published, taken down. */
import { hasVisibleCharacter, type NoticePublication } from '@doorstep/contract';
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';
import type { Secrets } from '../data-folder/secrets.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { readRequestFacts } from './consent.js';
import { handlersOf, updateDraft, wordsOf, type DraftRow } from './drafts.js';
import { knownOf, marksIn } from './marks.js';
import { approvedPhotos } from './photos.js';
import { publish, takeDown } from './public-notice.js';
import { mayBePublished } from './start-draft.js';

export interface Step {
  readonly queries: Queries;
  readonly row: DraftRow;
  readonly member: StaffMember;
  readonly now: number;
  readonly locale: string;
}

type Outcome = Promise<DraftRow | Refusal>;

export async function submitDraft({ queries, row, now, locale }: Step): Outcome {
  if (row.state !== 'draft') return refuse('transition-not-allowed');
  const missing = missingWords(row, locale);
  if (missing) return missing;
  return changed(updateDraft(queries, row, { state: 'submitted', reason: null }, now));
}

export async function returnDraft({ queries, row, member, now }: Step, reason: string): Outcome {
  if (row.state !== 'submitted') return refuse('transition-not-allowed');
  if (await isOwnCase(queries, row, member)) return refuse('own-case');
  return changed(
    updateDraft(queries, row, { state: 'draft', reason, reviewer_id: member.id, reviewer_name: member.name }, now),
  );
}

/** The first reader puts it on the board. Marks that are left need a reason, which stays with the draft. */
export async function publishDraft(
  { queries, row, member, now, locale }: Step,
  secrets: Secrets,
  { reason, photos = [] }: Pick<NoticePublication, 'reason' | 'photos'>,
): Outcome {
  if (row.state !== 'submitted' && row.state !== 'draft') return refuse('transition-not-allowed');
  if (await isOwnCase(queries, row, member)) return refuse('own-case');
  const missing = missingWords(row, locale);
  if (missing) return missing;
  if (row.request_id !== null && !(await mayBePublished(queries, row.request_id))) return refuse('consent-missing');
  const facts = row.request_id === null ? undefined : await readRequestFacts(queries, row.request_id);
  if (facts?.reopened) return refuse('transition-not-allowed');
  const marks = marksIn(wordsOf(row), await knownOf(queries, secrets, row.request_id));
  if (marks.length > 0 && reason === undefined) return refuse('unresolved-marks', { extra: { marks } });
  const shown = await approvedPhotos(queries, row, photos);
  if (!shown) return refuse('media-unknown', { errors: [inputError('photos', 'photo-unknown', locale)] });
  const published = await updateDraft(
    queries,
    row,
    {
      state: 'published',
      reason: reason ?? null,
      reviewer_id: member.id,
      reviewer_name: member.name,
      published_at: now,
    },
    now,
  );
  if (!published) return refuse('changed-meanwhile');
  await publish(queries, {
    id: row.id,
    kind: row.kind,
    words: wordsOf(row),
    category_id: row.category_id,
    center_id: row.center_id,
    area_id: row.area_id,
    outcome: row.outcome,
    received_at: facts?.received_at ?? null,
    responded_at: facts?.responded_at ?? null,
    resolved_at: facts?.resolved_at ?? null,
    promise_kept: facts?.promise_kept ?? null,
    solved: facts?.solved ?? null,
    satisfaction: facts?.satisfaction ?? null,
    reopened: 0,
    photos: JSON.stringify(shown),
    published_at: now,
  });
  return published;
}

export async function withdrawDraft({ queries, row, now }: Step, reason: string): Outcome {
  if (row.state === 'withdrawn') return refuse('transition-not-allowed');
  const withdrawn = await updateDraft(queries, row, { state: 'withdrawn', reason }, now);
  if (!withdrawn) return refuse('changed-meanwhile');
  await takeDown(queries, row.id, now);
  return withdrawn;
}

/** Neither who handled the request nor who wrote the notice is its first reader. */
async function isOwnCase(queries: Queries, { request_id, author_id }: DraftRow, { id }: StaffMember): Promise<boolean> {
  if (author_id === id) return true;
  return request_id !== null && (await handlersOf(queries, request_id)).has(id);
}

/** A notice without a title and a summary tells nobody anything; one about a request also says what was done. */
function missingWords(row: DraftRow, locale: string): Refusal | undefined {
  const words = Object.entries(wordsOf(row));
  const faults = words.flatMap(([tag, { title, summary, result }]) => [
    ...(hasVisibleCharacter(title) ? [] : [`words.${tag}.title`]),
    ...(hasVisibleCharacter(summary) ? [] : [`words.${tag}.summary`]),
    ...(row.kind !== 'resolution' || hasVisibleCharacter(result ?? '') ? [] : [`words.${tag}.result`]),
  ]);
  if (words.length === 0) faults.push('words');
  return faults.length === 0
    ? undefined
    : refuse('invalid-input', { errors: faults.map((path) => inputError(path, 'required', locale)) });
}

async function changed(row: Promise<DraftRow | undefined>): Outcome {
  return (await row) ?? refuse('changed-meanwhile');
}
