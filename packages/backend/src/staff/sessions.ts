/**
 * Sessions at the desk. The cookie is HttpOnly and never leaves this origin; what changes something must also bring the
 * session's own word, which a page of another site cannot read. Both end with the token that they were made from.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';

/** A working day and its overtime, milliseconds. */
const sessionLength = 10 * 3_600_000;

const cookieName = 'doorstep_desk';
const csrfHeader = 'x-doorstep-csrf';

export interface OpenedSession {
  readonly cookie: string;
  readonly csrfToken: string;
  readonly expiresAt: number;
}

/** Makes a session for a token that is known to be good. */
export async function openSession(
  queries: Queries,
  secrets: Secrets,
  { tokenHash, request, now }: { tokenHash: string; request: FastifyRequest; now: number },
): Promise<OpenedSession> {
  const session = randomBytes(24).toString('base64url');
  const expiresAt = now + sessionLength;
  await queries.deleteFrom('staff_sessions').where('expires_at', '<=', now).execute();
  await queries
    .insertInto('staff_sessions')
    .values({
      session_hash: secrets.hash('desk-session', session),
      token_hash: tokenHash,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { cookie: cookieOf(session, request, sessionLength), csrfToken: csrfTokenOf(secrets, session), expiresAt };
}

/** Takes the cookie back and makes it worthless. */
export async function closeSession(queries: Queries, secrets: Secrets, request: FastifyRequest): Promise<string> {
  const session = sessionOf(request);
  if (session !== undefined) {
    await queries
      .deleteFrom('staff_sessions')
      .where('session_hash', '=', secrets.hash('desk-session', session))
      .execute();
  }
  return cookieOf('', request, 0);
}

export interface PresentedSession {
  readonly tokenHash: string;
  readonly csrfToken: string;
  readonly expiresAt: number;
}

/** The session that a request brings, if it is alive and the request may use it. */
export async function readSession(
  queries: Queries,
  secrets: Secrets,
  { request, now }: { request: FastifyRequest; now: number },
): Promise<PresentedSession | undefined> {
  const session = sessionOf(request);
  if (session === undefined || !comesFromHere(request)) return undefined;
  const csrfToken = csrfTokenOf(secrets, session);
  if (!isRead(request) && !equal(request.headers[csrfHeader], csrfToken)) return undefined;
  const row = await queries
    .selectFrom('staff_sessions')
    .select(['token_hash', 'expires_at'])
    .where('session_hash', '=', secrets.hash('desk-session', session))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && { tokenHash: row.token_hash, csrfToken, expiresAt: row.expires_at };
}

/** Whether a page of this very origin sent it. Browsers say so by themselves; a page cannot make them say otherwise. */
export function comesFromHere(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.headers.host);
}

function isRead(request: FastifyRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function sessionOf(request: FastifyRequest): string | undefined {
  return new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{20,64})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
}

/** Made from the session, so that it needs no place of its own and is the same in every tab. */
function csrfTokenOf(secrets: Secrets, session: string): string {
  return secrets.hash('desk-csrf', session);
}

function equal(given: string | string[] | undefined, wanted: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function cookieOf(value: string, request: FastifyRequest, milliseconds: number): string {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  return `${cookieName}=${value}; Path=/api; Max-Age=${milliseconds / 1000}; HttpOnly; SameSite=Strict${secure}`;
}
