/** Starts a notice: from a resolved request whose holder agreed to it, or of its own. */
import type { NoticeDraftInput } from '@doorstep/contract';
import { isRefusal, refuse, type Refusal } from '../http/reply.js';
import { inputError } from '../http/input-words.js';
import { createId } from '../identifiers.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { readCategory } from '../categories/repository.js';
import { insertDraft, readDraft, type DraftRow } from './drafts.js';

export interface DraftStart {
  readonly input: NoticeDraftInput;
  readonly author: StaffMember;
  readonly locale: string;
  readonly now: number;
}

type Subject = Pick<DraftRow, 'request_id' | 'category_id' | 'center_id' | 'outcome'>;

export async function startDraft(
  queries: Queries,
  { input, author, locale, now }: DraftStart,
): Promise<DraftRow | Refusal> {
  const subject = input.requestId === undefined ? ownSubject(input) : await subjectOf(queries, input.requestId);
  if (isRefusal(subject)) return subject;
  if (author.centerId !== null && author.centerId !== subject.center_id) return refuse('not-permitted');
  if (input.requestId === undefined && (input.kind === undefined || input.kind === 'resolution'))
    return refuse('invalid-input', { errors: [inputError('requestId', 'required', locale)] });
  const category = subject.category_id === null ? undefined : await readCategory(queries, subject.category_id);
  const center = await queries
    .selectFrom('centers')
    .select('area_id')
    .where('id', '=', subject.center_id ?? '')
    .executeTakeFirst();
  // Not a word of the request gets in by itself: the title is its category, the rest is written by a person.
  const words =
    input.words ??
    Object.fromEntries(
      Object.entries(category?.name ?? {}).map(([tag, title]) => [tag, { title, summary: '', result: null }]),
    );
  const id = createId();
  await insertDraft(queries, {
    id,
    ...subject,
    kind: input.requestId === undefined ? (input.kind ?? 'announcement') : 'resolution',
    state: 'draft',
    words: JSON.stringify(words),
    area_id: input.areaId ?? center?.area_id ?? null,
    author_id: author.id,
    author_name: author.name,
    created_at: now,
    updated_at: now,
    revision: 1,
  });
  return (await readDraft(queries, id)) as DraftRow;
}

function ownSubject({ categoryId, centerId, outcome }: NoticeDraftInput): Subject {
  return {
    request_id: null,
    category_id: categoryId ?? null,
    center_id: centerId ?? null,
    outcome: outcome ?? null,
  };
}

async function subjectOf(queries: Queries, requestId: string): Promise<Subject | Refusal> {
  const request = await queries
    .selectFrom('requests')
    .select(['status', 'visibility', 'category_id', 'center_id', 'outcome', 'erased_at'])
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (!request || request.erased_at !== null) return refuse('not-found');
  if (request.status !== 'resolved' && request.status !== 'confirmed') return refuse('transition-not-allowed');
  if (!(await mayBePublished(queries, requestId))) return refuse('consent-missing');
  const started = await queries
    .selectFrom('notice_drafts')
    .select('id')
    .where('request_id', '=', requestId)
    .where('state', '!=', 'withdrawn')
    .executeTakeFirst();
  if (started) return refuse('transition-not-allowed');
  const outcomes = ['done', 'explained', 'notPossible', 'referred'] as const;
  return {
    request_id: requestId,
    category_id: request.category_id,
    center_id: request.center_id,
    outcome: outcomes.find((one) => one === request.outcome) ?? 'done',
  };
}

/** Whether the holder agreed, and the category is one that is ever shown. */
export async function mayBePublished(queries: Queries, requestId: string): Promise<boolean> {
  const request = await queries
    .selectFrom('requests')
    .select(['visibility', 'category_id'])
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (request?.visibility !== 'public') return false;
  return (await readCategory(queries, request.category_id))?.private !== true;
}
