/**
 * A POST with an `Idempotency-Key` happens once. Key, hash of what was sent and the answer are stored in the same
 * transaction as the effect, so there is no moment at which one is durable and the other is not.
 */
import { createHash } from 'node:crypto';
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';
import { isRefusal, refuse, type Answer, type Refusal, type Reply } from './reply.js';

export interface Intent {
  /** As the sender wrote it. */
  readonly key: string;
  /** Method, path, authorization and body: what must be the same when the key is. */
  readonly parts: readonly string[];
}

/** Whether the header can be a key at all. */
export function isIdempotencyKey(value: string): boolean {
  return /^[\x21-\x7e]{1,255}$/.test(value);
}

/** Answers from the record if there is one, else does the work and records its answer. Refusals are not recorded: nothing happened. */
export async function once(
  queries: Queries,
  secrets: Secrets,
  intent: Intent,
  now: number,
  work: () => Promise<Reply>,
): Promise<Reply> {
  const keyHash = secrets.hash('idempotency-key', intent.key);
  const requestHash = createHash('sha256').update(JSON.stringify(intent.parts)).digest('base64url');
  const known = await queries
    .selectFrom('idempotent_answers')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (known) {
    if (known.request_hash !== requestHash) return refuse('idempotency-key-reused');
    const opened = secrets.open('idempotent-answer', known.sealed_answer, intent.key);
    return opened === undefined ? refuse('idempotency-key-reused') : replayed(JSON.parse(opened) as Answer);
  }
  const reply = await work();
  if (isRefusal(reply)) return reply;
  const recorded = await queries
    .insertInto('idempotent_answers')
    .values({
      key_hash: keyHash,
      request_hash: requestHash,
      status: reply.status,
      sealed_answer: secrets.seal('idempotent-answer', JSON.stringify(reply), intent.key),
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // Another process was first with the same key: its effect stands, and this transaction must leave none.
  return recorded.numInsertedOrUpdatedRows === 1n ? reply : keyInUse();
}

export function keyInUse(): Refusal {
  return refuse('idempotency-key-in-use', { retryAfter: 1 });
}

function replayed(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } };
}
