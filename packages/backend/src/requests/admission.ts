/** Whether a new request is let in: how many came lately, whether a device has to work first, whether a machine filled the form. */
import type { RequestDraft } from '@doorstep/contract';
import { refuse, type Refusal } from '../http/reply.js';
import { createProofChallenge, spendProof } from '../limits/proof-of-work.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';

export interface Sender {
  readonly draft: RequestDraft;
  readonly queries: Queries;
  readonly now: number;
  readonly client: string;
  /** A page without scripts cannot do work. */
  readonly scripts: 'some' | 'none';
}

/** `held`: taken in, with a receipt, for a person to look at first. */
export type Admission = 'received' | 'held';

/** Counted are attempts, also those that fail later: trying costs as much as sending. */
export async function admit({ limits, secrets }: Services, sender: Sender): Promise<Admission | Refusal> {
  const { draft, queries, now, client, scripts } = sender;
  const place = draft.center ?? 'no center';
  const waiting = limits.requests.take(client, now);
  if (waiting !== undefined) return refuse('too-many-requests', { retryAfter: waiting });
  const busy = [
    limits.freeRequests.take(client, now),
    limits.calm.take('all', now),
    limits.requestsAtCenter.take(place, now),
  ];
  if (busy.some((wait) => wait !== undefined)) {
    if (scripts === 'none') return 'held';
    const proven = draft.proof !== undefined && (await spendProof(queries, secrets, draft.proof, now));
    if (!proven) return refuse('proof-required', { extra: { challenge: await createProofChallenge(secrets, now) } });
  }
  // What fills the field that people do not see is a machine: kept, looked at by a person, never lost.
  return (draft.website ?? '').trim() === '' ? 'received' : 'held';
}
