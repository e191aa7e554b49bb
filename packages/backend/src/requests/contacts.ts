/** Contact data: a table and a key of their own, so that reading a request never reads who sent it. */
import { hasVisibleCharacter, type Contact } from '@doorstep/contract';
import type { Secrets } from '../data-folder/secrets.js';
import { createId } from '../identifiers.js';
import type { Queries } from '../storage/store.js';

const purpose = 'contact';

/** Stores what was given, if anything was. */
export async function storeContact(
  queries: Queries,
  secrets: Secrets,
  {
    requestId,
    role,
    contact,
    now,
  }: { requestId: string; role: 'holder' | 'supporter'; contact: Contact | undefined; now: number },
): Promise<void> {
  const given = Object.entries(contact ?? {}).filter(([, text]) => hasVisibleCharacter(text));
  if (given.length === 0) return;
  const sealed_contact = secrets.seal(purpose, JSON.stringify(Object.fromEntries(given)));
  await queries
    .insertInto('request_contacts')
    .values({ id: createId(), request_id: requestId, role, sealed_contact, created_at: now })
    .execute();
}

/** The holder's contact data. Who calls this writes into the audit that they were read. */
export async function readContact(queries: Queries, secrets: Secrets, requestId: string): Promise<Contact | null> {
  const row = await queries
    .selectFrom('request_contacts')
    .select('sealed_contact')
    .where('request_id', '=', requestId)
    .where('role', '=', 'holder')
    .executeTakeFirst();
  const opened = row && secrets.open(purpose, row.sealed_contact);
  return opened === undefined ? null : (JSON.parse(opened) as Contact);
}

export async function hasContact(queries: Queries, requestId: string): Promise<boolean> {
  const row = await queries
    .selectFrom('request_contacts')
    .select('id')
    .where('request_id', '=', requestId)
    .where('role', '=', 'holder')
    .executeTakeFirst();
  return row !== undefined;
}
