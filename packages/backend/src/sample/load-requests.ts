/** The sample's requests with their histories, as if each step had been taken through the API. */
import type { Secrets } from '../data-folder/secrets.js';
import { createId, createPublicNumber } from '../identifiers.js';
import { recordReceipt } from '../receipts/receipts.js';
import { readOpenHours } from '../requests/center-hours.js';
import { storeContact } from '../requests/contacts.js';
import { decideEscalation, openEscalation } from '../requests/escalations.js';
import { appendEvent } from '../requests/history.js';
import type { RequestRow } from '../requests/repository.js';
import type { Queries } from '../storage/store.js';
import { byOf, replay, type Moment } from './replay.js';
import type { SampleCategory, SampleCity, SampleEvent, SampleRequest } from './sample-city.js';

export async function loadRequests(queries: Queries, secrets: Secrets, city: SampleCity, now: number): Promise<void> {
  const duplicates: [id: string, duplicateOf: string][] = [];
  const numbers = new Set<string>();
  for (const request of city.requests) {
    const category = city.categories.find(({ id }) => id === request.category);
    if (!category) continue;
    const first = firstRow(request, category, numbers);
    const open = await readOpenHours(queries, request.centerId);
    const moments = replay(request, first, { promise: category.promise, open });
    const row = moments.at(-1)?.after ?? first;
    // An earlier request may be listed later: what refers to one is written at the end.
    if (row.duplicate_of !== null) duplicates.push([row.id, row.duplicate_of]);
    // What was missed before the city was loaded is no news.
    await queries
      .insertInto('requests')
      .values({ ...row, duplicate_of: null, overdue_noted_at: now })
      .execute();
    for (const moment of moments) await tell(queries, request, moment, city.timeZone);
    const holder = { subject: 'request', id: request.id, role: 'holder' } as const;
    await recordReceipt(queries, secrets, holder, request.code, first.received_at);
    await storeContact(queries, secrets, { requestId: request.id, role: 'holder', contact: request.contact, now });
  }
  for (const [id, duplicate_of] of duplicates) {
    await queries.updateTable('requests').set({ duplicate_of }).where('id', '=', id).execute();
  }
}

/** Chance gives some number twice in one city out of a few: such a city would not open. */
function unusedNumber(receivedAt: number, used: Set<string>): string {
  for (;;) {
    const number = createPublicNumber('SY', new Date(receivedAt).getUTCFullYear());
    if (used.has(number)) continue;
    used.add(number);
    return number;
  }
}

function firstRow(request: SampleRequest, category: SampleCategory, numbers: Set<string>): RequestRow {
  const receivedAt = Date.parse(request.receivedAt);
  const { position, address } = request.location ?? {};
  return {
    id: request.id,
    number: unusedNumber(receivedAt, numbers),
    kind: request.kind,
    category_id: category.id,
    definition_version: category.definitionVersion,
    center_id: request.centerId,
    status: 'received',
    subject: null,
    description: request.description,
    address: address ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    accuracy: null,
    answers: JSON.stringify(request.answers),
    escalation_ground: request.escalation ? JSON.stringify(request.escalation) : null,
    visibility: request.visibility,
    locale: request.locale,
    source: 'web',
    received_at: receivedAt,
    updated_at: receivedAt,
    revision: 1,
    respond_by: null,
    resolve_by: null,
    responded_at: null,
    first_respond_by: null,
    first_responded_at: null,
    resolved_at: null,
    ended_at: null,
    paused_since: null,
    round: 1,
    result: null,
    private_result: null,
    outcome: null,
    assignee: null,
    duplicate_of: null,
    reopen_refused: 0,
    overdue_noted_at: null,
    supporters: request.supporters,
    summary: request.visibility === 'public' ? request.summary[request.locale] : null,
    photos: '[]',
    erased_at: null,
  };
}

async function tell(
  queries: Queries,
  request: SampleRequest,
  { event, before, after }: Moment,
  timeZone: string,
): Promise<void> {
  const by = byOf(event);
  const now = Date.parse(event.at);
  const words = event.text?.[request.locale] ?? event.target?.[request.locale] ?? null;
  if (event.rating) await rate(queries, before, event.rating, now);
  if (event.operation === 'escalate') {
    await openEscalation(queries, before, words ?? '', { now, timeZone });
  }
  if (by.kind === 'staff' && (event.operation === 'uphold-escalation' || event.operation === 'refuse-escalation')) {
    const outcome = event.operation === 'uphold-escalation' ? 'upheld' : 'refused';
    await decideEscalation(queries, request.id, { outcome, answer: words ?? '', by: by.member.id, now });
  }
  await appendEvent(queries, {
    request_id: request.id,
    at: now,
    kind: kindOf(event),
    operation: event.operation,
    actor: by.kind,
    actor_id: by.kind === 'staff' ? by.member.id : null,
    center_id: request.centerId,
    from_status: event.operation === 'receive' ? null : before.status,
    to_status: after.status,
    text: words,
    until: event.until === undefined ? null : Date.parse(event.until),
  });
}

async function rate(
  queries: Queries,
  { id, round }: RequestRow,
  { solved, satisfaction, publish }: NonNullable<SampleEvent['rating']>,
  at: number,
): Promise<void> {
  const given = { solved, satisfaction, publish: publish ? 1 : 0, reasons: '[]', comment: null };
  await queries
    .insertInto('request_ratings')
    .values({ ...given, id: createId(), request_id: id, round, at })
    .execute();
}

function kindOf({ operation }: SampleEvent) {
  switch (operation) {
    case 'message':
      return 'message';
    case 'rate':
      return 'rating';
    case 'escalate':
    case 'refuse-escalation':
      return 'escalation';
    case 'support':
      return 'supporter';
    case 'extend':
      return 'extension';
    default:
      return 'status';
  }
}
