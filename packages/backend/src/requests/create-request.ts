/** A new request: checked against its category, stored with its first event, its receipt and its promise, all at once. */
import {
  calendarDay,
  personalMarksIn,
  publicSummary,
  type RequestDraft,
  type RequestReceipt,
} from '@doorstep/contract';
import { categoryInLocale, type CategoryDefinition } from '../categories/definition.js';
import { readCategory } from '../categories/repository.js';
import { readCenter } from '../centers/repository.js';
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { referToMedia } from '../media/references.js';
import { toDateTimeOrNull } from '../moments.js';
import { issueReceipt, openReceipt } from '../receipts/receipts.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import type { Admission } from './admission.js';
import { readOpenHours } from './center-hours.js';
import { storeContact } from './contacts.js';
import { draftFaults } from './draft-faults.js';
import { appendEvent } from './history.js';
import { promiseFrom } from './promise.js';
import { insertRequest } from './repository.js';

export interface NewRequest {
  readonly draft: RequestDraft;
  readonly queries: Queries;
  readonly locale: string;
  readonly now: number;
  readonly admission: Admission;
}

export async function createRequest(
  services: Services,
  { draft, queries, locale, now, admission }: NewRequest,
): Promise<RequestReceipt | Refusal> {
  const { config, secrets } = services;
  const definition = await readCategory(queries, draft.category);
  if (!definition) return refuse('invalid-input', { errors: [inputError('category', 'unknown-category', locale)] });
  const center = draft.center === undefined ? undefined : await readCenter(queries, draft.center);
  const errors = draftFaults(draft, {
    category: categoryInLocale(definition, locale),
    today: calendarDay(now, config.timeZone),
    locale,
  });
  if (draft.center !== undefined && !center) errors.push(inputError('center', 'unknown-center', locale));
  if (errors.length > 0) return refuse('invalid-input', { errors });

  const id = createId();
  if (!(await referToMedia(queries, draft.photos ?? [], { subject: 'request', id }))) {
    return refuse('media-unknown', { errors: [inputError('photos', 'photo-unknown', locale)] });
  }
  const promise = promiseFrom(definition.promise, now, await readOpenHours(queries, draft.center ?? null));
  const escalation_ground = await groundOf(draft, queries, services);
  const row = { ...columnsOf(draft, definition), ...promise, id, status: admission, escalation_ground };
  await insertRequest(queries, { ...row, received_at: now, updated_at: now }, config.numberPrefix);
  await tellReceipt(queries, { id, center_id: draft.center ?? null, now, admission });
  await storeContact(queries, secrets, { requestId: id, role: 'holder', contact: draft.contact, now });
  const code = await issueReceipt(queries, secrets, { subject: 'request', id, role: 'holder' }, now);
  return { id, code, status: admission, promisedBy: toDateTimeOrNull(promise.respond_by) };
}

async function tellReceipt(
  queries: Queries,
  { id, center_id, now, admission }: { id: string; center_id: string | null; now: number; admission: Admission },
): Promise<void> {
  const event = { request_id: id, at: now, kind: 'status', center_id } as const;
  await appendEvent(queries, { ...event, operation: 'receive', actor: 'holder', to_status: 'received' });
  if (admission === 'received') return;
  await appendEvent(queries, {
    ...event,
    operation: 'hold',
    actor: 'system',
    from_status: 'received',
    to_status: 'held',
  });
}

function columnsOf(draft: RequestDraft, definition: CategoryDefinition) {
  const { location } = draft;
  // A category that is never shown to others makes every request in it private, whatever was ticked.
  const visibility = definition.private === true ? 'private' : (draft.visibility ?? 'private');
  return {
    kind: draft.kind ?? definition.kind,
    category_id: definition.id,
    definition_version: draft.definitionVersion ?? definition.definitionVersion ?? '',
    center_id: draft.center ?? null,
    subject: draft.subject ?? null,
    description: draft.description,
    address: location?.address ?? null,
    latitude: location?.position?.latitude ?? null,
    longitude: location?.position?.longitude ?? null,
    accuracy: location?.accuracy ?? null,
    answers: JSON.stringify(draft.answers ?? {}),
    visibility,
    summary:
      visibility === 'private'
        ? null
        : publicSummary(draft.description, personalMarksIn(draft.description, draft.contact)),
    photos: JSON.stringify(draft.photos ?? []),
    locale: draft.locale ?? null,
    source: draft.source ?? 'web',
    revision: 1,
    round: 1,
    reopen_refused: 0,
    supporters: 0,
  } as const;
}

/** An earlier receipt is a secret: what it opens is kept, the code is not. */
async function groundOf({ escalation }: RequestDraft, queries: Queries, { secrets }: Services): Promise<string | null> {
  if (!escalation) return null;
  const { earlierCode, ...ground } = escalation;
  const earlier = earlierCode === undefined ? undefined : await openReceipt(queries, secrets, earlierCode);
  return JSON.stringify({ ...ground, ...(earlier?.subject === 'request' ? { earlierRequest: earlier.id } : {}) });
}
