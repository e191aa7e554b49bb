/** `/staff/colleagues`: who works here, so that a case can be given to somebody. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { isRefusal, ok } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { requireStaff } from './staff-members.js';

export function staffColleagueRoutes(api: FastifyInstance): void {
  serve(api, operations.listStaffColleagues, async ({ queries, request, now }) => {
    const member = await requireStaff(queries, api.services.secrets, { request, now });
    if (isRefusal(member)) return member;
    const items = await queries
      .selectFrom('staff_members')
      .select(['id', 'name', 'role', 'center_id as centerId'])
      .where('disabled_at', 'is', null)
      .orderBy('name')
      .orderBy('id')
      .execute();
    return ok({ items }, { headers: { 'cache-control': 'private, no-store' } });
  });
}
