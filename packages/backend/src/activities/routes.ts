/** What happens at the centers: a list for everybody. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { inputError } from '../http/input-words.js';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { activityViews } from './activity-view.js';
import { findActivities } from './find-activities.js';

const pageSize = 50;

export function activityRoutes(api: FastifyInstance): void {
  const { timeZone } = api.services.config;
  serve(api, operations.listActivities, async ({ query, queries, locale }) => {
    const { limit = pageSize, ...question } = query;
    const found = await findActivities(queries, { ...question, limit: Math.floor(limit), timeZone });
    if (!found) return refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
    const { rows, nextCursor, total, revision } = found;
    return ok({ items: activityViews(rows, locale), nextCursor, total }, { version: [revision] });
  });
}
