/** Receipts: secret codes that open one thing each. Kept only as keyed hashes, so that a copy of the database opens nothing. */
import { randomBytes } from 'node:crypto';
import { createReceiptCode, isReceiptCode, normalizeReceiptCode } from '@doorstep/contract';
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';

export interface ReceiptSubject {
  /** What kind of thing: `request`, `claim`, `signup`. */
  readonly subject: string;
  readonly id: string;
  readonly role: 'holder' | 'supporter';
}

/** Makes a code for something and records its hash. The code is returned this once. */
export async function issueReceipt(
  queries: Queries,
  secrets: Secrets,
  subject: ReceiptSubject,
  now: number,
): Promise<string> {
  const code = createReceiptCode(randomBytes);
  await recordReceipt(queries, secrets, subject, code, now);
  return code;
}

/** Records a code that is already known, as those of the sample are. */
export async function recordReceipt(
  queries: Queries,
  secrets: Secrets,
  subject: ReceiptSubject,
  code: string,
  now: number,
): Promise<void> {
  await queries
    .insertInto('receipts')
    .values({
      code_hash: hashOf(secrets, code),
      subject: subject.subject,
      subject_id: subject.id,
      role: subject.role,
      created_at: now,
    })
    .execute();
}

/** What the code opens. Always asks the database, so that a code that cannot exist takes as long as one that does not. */
export async function openReceipt(
  queries: Queries,
  secrets: Secrets,
  typed: string,
): Promise<ReceiptSubject | undefined> {
  const row = await queries
    .selectFrom('receipts')
    .select(['subject', 'subject_id', 'role'])
    .where('code_hash', '=', hashOf(secrets, typed))
    .executeTakeFirst();
  if (!row || !isReceiptCode(typed)) return undefined;
  return { subject: row.subject, id: row.subject_id, role: row.role === 'supporter' ? 'supporter' : 'holder' };
}

function hashOf(secrets: Secrets, code: string): string {
  return secrets.hash('receipt', normalizeReceiptCode(code));
}
