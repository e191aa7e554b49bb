/** `/staff/session`: in, who, out. */
import { operations } from '@doorstep/contract/schemas';
import type { StaffSession } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import { created, isRefusal, ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { closeSession, comesFromHere, openSession, readSession } from './sessions.js';
import { memberOfToken, requireStaff, type StaffMember } from './staff-members.js';

export function staffSessionRoutes(api: FastifyInstance): void {
  const { secrets } = api.services;

  serve(api, operations.signIn, async ({ body, queries, request, now }) => {
    if (!comesFromHere(request)) return refuse('origin-not-allowed');
    const tokenHash = secrets.hash('staff-token', body.token);
    const member = await memberOfToken(queries, tokenHash, now);
    if (!member) return refuse('sign-in-required');
    const { cookie, csrfToken, expiresAt } = await openSession(queries, secrets, { tokenHash, request, now });
    return created(sessionView(member, csrfToken, expiresAt), { headers: { 'set-cookie': cookie } });
  });

  serve(api, operations.getStaffSession, async ({ queries, request, now }) => {
    const member = await requireStaff(queries, secrets, { request, now });
    const session = await readSession(queries, secrets, { request, now });
    if (isRefusal(member) || !session) return refuse('sign-in-required');
    return ok(sessionView(member, session.csrfToken, session.expiresAt));
  });

  serve(api, operations.signOut, async ({ queries, request, now }) => {
    const member = await requireStaff(queries, secrets, { request, now });
    if (isRefusal(member)) return member;
    const cookie = await closeSession(queries, secrets, request);
    return { kind: 'answer', status: 204, body: null, headers: { 'set-cookie': cookie } };
  });
}

function sessionView(member: StaffMember, csrfToken: string, expiresAt: number): StaffSession {
  return { member, csrfToken, expiresAt: new Date(expiresAt).toISOString() };
}
