/** What happens at the centers: a list for everybody. */
import type { Activity } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { inputError } from '../http/input-words.js';
import { ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { inLocale, type Localized } from '../localized.js';
import { toDateTime } from '../moments.js';
import { findActivities, type ActivityRow } from './find-activities.js';

const pageSize = 50;

export function activityRoutes(api: FastifyInstance): void {
  const { timeZone } = api.services.config;
  serve(api, operations.listActivities, async ({ query, queries, locale }) => {
    const { limit = pageSize, ...question } = query;
    const found = await findActivities(queries, { ...question, limit: Math.floor(limit), timeZone });
    if (!found) return refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
    const { rows, nextCursor, total, revision } = found;
    return ok({ items: rows.map((row) => inLanguage(row, locale)), nextCursor, total }, { version: [revision] });
  });
}

function inLanguage(row: ActivityRow, locale: string): Activity {
  const { title, summary } = JSON.parse(row.words) as Record<'title' | 'summary', Localized>;
  return {
    id: row.id,
    title: inLocale(title, locale),
    summary: inLocale(summary, locale),
    centerId: row.center_id,
    ...(row.facility === null ? {} : { facility: row.facility }),
    from: toDateTime(row.starts_at),
    to: toDateTime(row.ends_at),
    capacity: row.capacity,
    left: row.capacity === null ? null : Math.max(0, row.capacity - row.taken),
    ...(row.cancelled ? { cancelled: true } : {}),
  };
}
