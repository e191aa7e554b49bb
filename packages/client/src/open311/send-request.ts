/**
 * Sends a request to a server that would take it twice. A lost answer is looked up before anything is said, and what
 * cannot be found is `unknown-result`: a person decides whether to send it again, no program does.
 */
import type { RequestDraft, RequestReceipt } from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import { failed, type ClientProblem, type Outcome } from '../outcome.js';
import { metresBetween } from '../lists/distance.js';
import { moment, position, text, type Fields } from './fields.js';
import { requestIdOf } from './requests.js';
import type { Wire } from './wire.js';

export async function sendRequest(
  wire: Wire,
  draft: RequestDraft,
  options?: CallOptions,
): Promise<Outcome<RequestReceipt>> {
  // Asked before: if the server cannot be reached now, nothing was sent, and it may be sent later.
  const reachable = await wire.get('/services', undefined, options);
  if (!reachable.ok) return reachable;
  const sent = await wire.post('/requests', formOf(draft), options);
  if (sent.ok) {
    const [row = {}] = sent.value;
    const id = requestIdOf(row) ?? text(row, 'token');
    if (id !== undefined) return { ok: true, value: receiptOf(id) };
  }
  if (!sent.ok && !mayHaveArrived(sent.problem)) return sent;
  const found = await lookUp(wire, draft, options);
  if (found !== undefined) return { ok: true, value: receiptOf(found) };
  return failed('unknown-result', 'It may have arrived', { detail: sent.ok ? undefined : sent.problem.detail });
}

/** The number is all that this protocol gives; whoever knows it can follow the request. */
function receiptOf(id: string): RequestReceipt {
  return { id, code: id, status: 'received', promisedBy: null };
}

/** Everything but a plain refusal. "Is a duplicate" is a refusal that means: it is there. */
function mayHaveArrived({ status = 0, code, detail = '' }: ClientProblem): boolean {
  if (status > 399 && status < 500) return status === 408 || /duplicate/i.test(detail);
  return code !== 'aborted';
}

async function lookUp(wire: Wire, draft: RequestDraft, options?: CallOptions): Promise<string | undefined> {
  // A day back, because clocks of devices and servers differ.
  const since = new Date(Date.now() - 86_400_000).toISOString().replace(/\.\d+/, '');
  const listed = await wire.get('/requests', { service_code: draft.category, start_date: since }, options);
  if (!listed.ok) return undefined;
  const same = listed.value.filter((row) => isSame(row, draft));
  const latest = same.sort((a, b) =>
    (moment(b, 'requested_datetime') ?? '').localeCompare(moment(a, 'requested_datetime') ?? ''),
  );
  return latest[0] && requestIdOf(latest[0]);
}

function isSame(row: Fields, draft: RequestDraft): boolean {
  const words = (value: string): string => value.replace(/\s+/g, ' ').trim();
  if (words(text(row, 'description') ?? '') !== words(descriptionOf(draft))) return false;
  const [there, here] = [position(row), draft.location?.position];
  return !there || !here || metresBetween(there, here) <= 50;
}

function descriptionOf({ subject, description }: RequestDraft): string {
  return subject ? `${subject}\n${description}` : description;
}

function formOf(draft: RequestDraft): URLSearchParams {
  const { category, location, center, contact, answers = {} } = draft;
  const form = new URLSearchParams({ service_code: category, description: descriptionOf(draft) });
  const add = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') form.append(name, String(value));
  };
  add('lat', location?.position?.latitude);
  add('long', location?.position?.longitude);
  add('address_string', location?.address);
  add('address_id', center);
  add('first_name', contact?.name);
  add('phone', contact?.phone);
  add('email', contact?.email);
  for (const [code, answer] of Object.entries(answers)) {
    if (Array.isArray(answer)) for (const one of answer) add(`attribute[${code}][]`, one);
    else add(`attribute[${code}]`, typeof answer === 'boolean' ? String(answer) : answer);
  }
  return form;
}
