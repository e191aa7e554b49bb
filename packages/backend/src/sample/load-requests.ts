/** The sample's requests with their histories, as if each step had been taken through the API. */
import type { RequestStatus } from '@doorstep/contract';
import { transitionNamed } from '@doorstep/contract';
import type { Secrets } from '../data-folder/secrets.js';
import { createPublicNumber } from '../identifiers.js';
import { readOpenHours } from '../requests/center-hours.js';
import { recordReceipt } from '../receipts/receipts.js';
import { storeContact } from '../requests/contacts.js';
import { appendEvent } from '../requests/history.js';
import { promiseFrom } from '../requests/promise.js';
import type { Queries } from '../storage/store.js';
import type { SampleCategory, SampleCity, SampleEvent, SampleRequest } from './sample-city.js';

export async function loadRequests(queries: Queries, secrets: Secrets, city: SampleCity, now: number): Promise<void> {
  for (const request of city.requests) {
    const category = city.categories.find(({ id }) => id === request.category);
    if (!category) continue;
    await insert(queries, { request, category, now });
    for (const event of request.history) await tell(queries, request, event);
    await recordReceipt(
      queries,
      secrets,
      { subject: 'request', id: request.id, role: 'holder' },
      request.code,
      Date.parse(request.receivedAt),
    );
    await storeContact(queries, secrets, { requestId: request.id, role: 'holder', contact: request.contact, now });
  }
  // Last, because an earlier request may be listed later.
  for (const { id, history } of city.requests) {
    const duplicateOf = last(history, (event) => event.duplicateOf !== undefined)?.duplicateOf;
    if (duplicateOf !== undefined)
      await queries.updateTable('requests').set({ duplicate_of: duplicateOf }).where('id', '=', id).execute();
  }
}

interface Telling {
  readonly request: SampleRequest;
  readonly category: SampleCategory;
  readonly now: number;
}

async function insert(queries: Queries, { request, category, now }: Telling): Promise<void> {
  const { history } = request;
  const receivedAt = Date.parse(request.receivedAt);
  const at = (event: SampleEvent | undefined) => (event ? Date.parse(event.at) : null);
  const resolved = last(history, (event) => event.operation === 'resolve');
  const waiting =
    request.status === 'waitingForResident' ? last(history, (event) => event.operation === 'ask') : undefined;
  const { position, address } = request.location ?? {};
  const year = new Date(receivedAt).getUTCFullYear();
  await queries
    .insertInto('requests')
    .values({
      id: request.id,
      number: createPublicNumber('SY', year),
      kind: request.kind,
      category_id: category.id,
      definition_version: category.definitionVersion,
      center_id: request.centerId,
      status: request.status,
      description: request.description,
      address: address ?? null,
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      answers: JSON.stringify(request.answers),
      escalation_ground: request.escalation ? JSON.stringify(request.escalation) : null,
      visibility: request.visibility,
      locale: request.locale,
      source: 'web',
      received_at: receivedAt,
      updated_at: at(history.at(-1)) ?? receivedAt,
      revision: history.length,
      ...promiseFrom(category.promise, receivedAt, await readOpenHours(queries, request.centerId)),
      responded_at: at(history.find(({ by }) => by === 'handler' || by === 'supervisor')),
      resolved_at: at(resolved),
      ended_at: null,
      paused_since: at(waiting),
      round: 1 + history.filter(({ operation }) => operation === 'accept-reopen').length,
      result: resolved?.text?.[request.locale] ?? null,
      outcome: resolved?.outcome ?? null,
      assignee: null,
      reopen_refused: history.some(({ operation }) => operation === 'refuse-reopen') ? 1 : 0,
      overdue_noted_at: now,
      supporters: request.supporters,
      summary: request.visibility === 'public' ? request.summary[request.locale] : null,
      photos: '[]',
    })
    .execute();
}

async function tell(queries: Queries, request: SampleRequest, event: SampleEvent): Promise<void> {
  const before = request.history.slice(0, request.history.indexOf(event));
  const from = before.reduce<RequestStatus>((status, one) => transitionNamed(one.operation)?.to ?? status, 'received');
  await appendEvent(queries, {
    request_id: request.id,
    at: Date.parse(event.at),
    kind: kindOf(event),
    operation: event.operation,
    actor: event.by === 'holder' || event.by === 'system' ? event.by : 'staff',
    center_id: request.centerId,
    from_status: event.operation === 'receive' ? null : from,
    to_status: transitionNamed(event.operation)?.to ?? from,
    text: event.text?.[request.locale] ?? event.target?.[request.locale] ?? null,
    until: event.until === undefined ? null : Date.parse(event.until),
  });
}

function kindOf({ operation }: SampleEvent) {
  switch (operation) {
    case 'message':
      return 'message';
    case 'rate':
      return 'rating';
    case 'escalate':
      return 'escalation';
    case 'support':
      return 'supporter';
    case 'extend':
      return 'extension';
    default:
      return 'status';
  }
}

function last(history: readonly SampleEvent[], fits: (event: SampleEvent) => boolean): SampleEvent | undefined {
  return history.filter(fits).at(-1);
}
