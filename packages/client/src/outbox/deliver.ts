/** Sends one entry: its photos first, then the request under its key. Says what to do next, never throws. */
import type { RequestReceipt } from '@doorstep/contract';
import type { Backend } from '../backend.js';
import type { ClientProblem } from '../outcome.js';
import type { OutboxContent } from './entry.js';

export type Delivery =
  | { readonly done: true; readonly receipt: RequestReceipt }
  /** `again`: it may go better later. Otherwise it never will, as it is. */
  | { readonly done: false; readonly again: boolean; readonly problem: ClientProblem };

/** `uploaded`: hashes that the backend has taken already; added to here. */
export async function deliver(
  backend: Backend,
  key: string,
  { draft, photos }: OutboxContent,
  uploaded: Set<string>,
): Promise<Delivery> {
  for (const [index, { sha256, blob }] of photos.entries()) {
    if (uploaded.has(sha256)) continue;
    const stored = await backend.putMedia(sha256, blob);
    if (!stored.ok) return failure(stored.problem, `photos.${index}`);
    uploaded.add(sha256);
  }
  const body = photos.length > 0 ? { ...draft, photos: photos.map(({ sha256 }) => sha256) } : draft;
  const sent = await backend.createRequest(body, { idempotencyKey: key });
  // Unused photos are kept 72 hours: what has been deleted since is uploaded with the next try.
  if (!sent.ok && sent.problem.code === 'media-unknown') uploaded.clear();
  if (!sent.ok) return failure(sent.problem);
  // An answer without a code is no receipt: it came from something that is not the backend.
  if (!sent.value.code.trim()) return failure({ code: 'bad-answer', title: 'The answer has no code' });
  return { done: true, receipt: sent.value };
}

/** Refusals that pass by themselves: sign-in pages, timeouts, what comes too early or too often. */
const passing = new Set([401, 407, 408, 421, 423, 425, 429]);
const passingCodes = new Set(['idempotency-key-in-use', 'media-unknown']);
/** Nothing was refused, and yet nobody can say that a second try would not make a second request. */
const finalCodes = new Set(['unknown-result', 'not-supported']);

function failure(problem: ClientProblem, place?: string): Delivery {
  const { status = 0, code, title } = problem;
  // A refusal without a problem that can be read is not the backend's: it broke off, or something between refused.
  const readable = code !== 'bad-answer';
  const refused = readable && status > 399 && status < 500 && !passing.has(status) && !passingCodes.has(code);
  const again = !refused && !finalCodes.has(code);
  const located =
    place === undefined || problem.errors ? problem : { ...problem, errors: [{ path: place, code, message: title }] };
  return { done: false, again, problem: located };
}
