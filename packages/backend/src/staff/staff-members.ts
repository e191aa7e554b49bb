/** Who is calling: a bearer token, or a session at the desk, as the member of staff it belongs to. */
import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Secrets } from '../data-folder/secrets.js';
import { refuse, type Refusal } from '../http/reply.js';
import type { Queries } from '../storage/store.js';
import { readSession } from './sessions.js';
import type { StaffRole } from './tables.js';

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly centerId: string | null;
}

/** The caller, or why they are not let in. Without `roles`, any role will do. */
export async function requireStaff(
  queries: Queries,
  secrets: Secrets,
  { request, now, roles }: { request: FastifyRequest; now: number; roles?: readonly StaffRole[] },
): Promise<StaffMember | Refusal> {
  const token = /^bearer +(\S{20,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  const tokenHash =
    token === undefined
      ? (await readSession(queries, secrets, { request, now }))?.tokenHash
      : secrets.hash('staff-token', token);
  const member = tokenHash === undefined ? undefined : await memberOfToken(queries, tokenHash, now);
  if (!member) return refuse('sign-in-required');
  return roles && !roles.includes(member.role) ? refuse('not-permitted') : member;
}

/** Whose token it is, unless the token has expired or its owner works here no more. */
export async function memberOfToken(
  queries: Queries,
  tokenHash: string,
  now: number,
): Promise<StaffMember | undefined> {
  const row = await queries
    .selectFrom('staff_tokens')
    .innerJoin('staff_members', 'staff_members.id', 'staff_tokens.staff_id')
    .select(['staff_members.id', 'name', 'role', 'center_id as centerId', 'disabled_at', 'expires_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!row || row.disabled_at !== null || (row.expires_at !== null && row.expires_at <= now)) return undefined;
  return { id: row.id, name: row.name, role: row.role, centerId: row.centerId };
}

/** A new token for a member of staff. It is returned this once. */
export async function issueStaffToken(
  queries: Queries,
  secrets: Secrets,
  { staffId, now, expiresAt = null }: { staffId: string; now: number; expiresAt?: number | null },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await queries
    .insertInto('staff_tokens')
    .values({
      token_hash: secrets.hash('staff-token', token),
      staff_id: staffId,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return token;
}
