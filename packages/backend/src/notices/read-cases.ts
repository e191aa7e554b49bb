/** The facts of cases that statistics are made of: from requests, and from the archive of those that are not kept. */
import type { CaseFacts } from '@doorstep/contract';
import { sql } from 'kysely';
import type { Queries } from '../storage/store.js';
import { endOfDay, startOfDay } from '../days.js';
import { areasFrom } from './find-notices.js';

export interface CaseFilter {
  readonly category?: string | undefined;
  readonly center?: string | undefined;
  readonly area?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface LocatedCase extends CaseFacts {
  readonly category: string | null;
  readonly center: string | null;
}

/** Cases by the day they were received. */
export async function readCases(queries: Queries, filter: CaseFilter, timeZone: string): Promise<LocatedCase[]> {
  const centers = filter.area === undefined ? undefined : await centersIn(queries, filter.area);
  if (centers?.length === 0) return [];
  const from = filter.from === undefined ? undefined : startOfDay(filter.from, timeZone);
  const to = filter.to === undefined ? undefined : endOfDay(filter.to, timeZone);
  let requests = queries
    .selectFrom('requests')
    .leftJoin('request_ratings', (join) =>
      join
        .onRef('request_ratings.request_id', '=', 'requests.id')
        // An answer about an earlier resolution says nothing about the last one.
        .onRef('request_ratings.round', '=', 'requests.round'),
    )
    .select([
      'requests.category_id as category',
      'requests.center_id as center',
      'requests.status',
      'requests.received_at as receivedAt',
      // The first answer counts, against the first promise: a later round has dates of its own.
      sql<number | null>`case when requests.round > 1 then requests.first_respond_by else requests.respond_by end`.as(
        'respondBy',
      ),
      sql<number | null>`coalesce(requests.first_responded_at, requests.responded_at)`.as('respondedAt'),
      'requests.resolve_by as resolveBy',
      'requests.resolved_at as resolvedAt',
      'requests.round',
      'request_ratings.solved',
      'request_ratings.satisfaction',
    ]);
  let archived = queries
    .selectFrom('archived_cases')
    .select([
      'category_id as category',
      'center_id as center',
      'status',
      'received_at as receivedAt',
      'respond_by as respondBy',
      'responded_at as respondedAt',
      'resolve_by as resolveBy',
      'resolved_at as resolvedAt',
      'round',
      'solved',
      'satisfaction',
    ]);
  if (filter.category !== undefined) {
    requests = requests.where('requests.category_id', '=', filter.category);
    archived = archived.where('category_id', '=', filter.category);
  }
  if (filter.center !== undefined) {
    requests = requests.where('requests.center_id', '=', filter.center);
    archived = archived.where('center_id', '=', filter.center);
  }
  if (centers) {
    requests = requests.where('requests.center_id', 'in', centers);
    archived = archived.where('center_id', 'in', centers);
  }
  if (from !== undefined) {
    requests = requests.where('requests.received_at', '>=', from);
    archived = archived.where('received_at', '>=', from);
  }
  if (to !== undefined) {
    requests = requests.where('requests.received_at', '<', to);
    archived = archived.where('received_at', '<', to);
  }
  return [...(await requests.execute()), ...(await archived.execute())];
}

async function centersIn(queries: Queries, area: string): Promise<string[]> {
  const areas = await areasFrom(queries, area);
  const rows = await queries.selectFrom('centers').select('id').where('area_id', 'in', areas).execute();
  return rows.map(({ id }) => id);
}
