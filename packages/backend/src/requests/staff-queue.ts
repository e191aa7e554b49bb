/** The queue that staff work through: what is due first stands first, what waits for the resident last. Ordered and paged in SQL. */
import {
  isOpen,
  isOverdue,
  nextPromise,
  requestStatuses,
  type RequestStatus,
  type StaffQueue,
} from '@doorstep/contract';
import { sql } from 'kysely';
import { categoryInLocale } from '../categories/definition.js';
import { readCategories } from '../categories/repository.js';
import { inLanguage, readCenters } from '../centers/repository.js';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import type { Excerpts } from './excerpts.js';
import { clockOf } from './holder-view.js';
import type { RequestRow } from './repository.js';

export interface QueueQuestion {
  readonly member: StaffMember;
  readonly status: string | undefined;
  readonly center: string | undefined;
  readonly category: string | undefined;
  readonly assignee: string | undefined;
  readonly q: string | undefined;
  readonly overdue: 'true' | 'false' | undefined;
  readonly limit: number | undefined;
  readonly cursor: string | undefined;
  readonly locale: string;
  readonly now: number;
}

type Item = StaffQueue['items'][number];

const pageSize = 50;

/** `undefined` for a cursor that this never gave out. */
export async function readQueue(
  queries: Queries,
  excerpts: Excerpts,
  asked: QueueQuestion,
): Promise<StaffQueue | undefined> {
  const { locale, now, limit = pageSize, cursor } = asked;
  const start = cursor === undefined ? 0 : Number(/^o(\d{1,9})$/.exec(cursor)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) return undefined;
  const found = chosen(queries, asked);
  const rows = await found
    .selectAll('requests')
    .select(escalated.as('escalated'))
    .orderBy(escalated, 'desc')
    .orderBy(urgency)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .offset(start)
    .execute();
  const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const categories = new Map(
    (await readCategories(queries)).map((one) => [one.id, categoryInLocale(one, locale).name]),
  );
  const centers = new Map((await readCenters(queries)).map((one) => [one.place.id, inLanguage(one, locale).name]));
  const names = { now, excerpts, categories, centers };
  return {
    items: rows.slice(0, limit).map((row) => queueItem(row, names)),
    nextCursor: rows.length > limit ? `o${start + limit}` : null,
    total: Number(total),
  };
}

interface Names {
  readonly now: number;
  readonly excerpts: Excerpts;
  readonly categories: ReadonlyMap<string, string>;
  readonly centers: ReadonlyMap<string, string>;
}

function queueItem(row: RequestRow & { escalated: number }, { now, excerpts, categories, centers }: Names): Item {
  const clock = clockOf(row);
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    category: { id: row.category_id, name: categories.get(row.category_id) ?? row.category_id },
    status: row.status,
    excerpt: excerpts.of(row),
    center: row.center_id === null ? null : { id: row.center_id, name: centers.get(row.center_id) ?? row.center_id },
    assignee: row.assignee,
    receivedAt: toDateTime(row.received_at),
    respondBy: toDateTimeOrNull(row.respond_by),
    resolveBy: toDateTimeOrNull(row.resolve_by),
    dueAt: toDateTimeOrNull(clock.pausedSince === null ? nextPromise(clock) : null),
    overdue: isOverdue(clock, now),
    escalated: row.escalated > 0,
    revision: row.revision,
  };
}

const open = sql.join(requestStatuses.filter(isOpen).map((status) => sql.lit(status)));

/** `nextPromise` of the contract, as the store computes it. A test holds the two together. */
const next = sql<number | null>`case when requests.status not in (${open}) then null
  when responded_at is null then coalesce(respond_by, resolve_by) else resolve_by end`;

const escalated = sql<number>`case when exists (select 1 from request_escalations
  where request_escalations.request_id = requests.id and request_escalations.outcome is null) then 1 else 0 end`;

/** Moments are below 1e15: what owes nothing now comes after all of them, what is closed at the very end. */
const urgency = sql<number>`case when requests.status not in (${open}) then 2000000000000000
  when paused_since is not null then 1000000000000000 else coalesce(${next}, 1000000000000000) end`;

function chosen(queries: Queries, asked: QueueQuestion) {
  const { member, status, center, category, assignee, q, overdue, now } = asked;
  let query = queries.selectFrom('requests');
  const { centerId } = member;
  if (centerId !== null) {
    query = query.where((either) =>
      either.or([either('center_id', '=', centerId), either('assignee', '=', member.id)]),
    );
  }
  if (member.role === 'handler') {
    query = query.where((either) =>
      either.or([either('kind', '!=', 'escalation'), either('assignee', '=', member.id)]),
    );
  }
  const statuses = statusesIn(status);
  if (statuses) query = query.where('status', 'in', statuses);
  if (center !== undefined) query = query.where('center_id', '=', center);
  if (category !== undefined) query = query.where('category_id', '=', category);
  if (assignee !== undefined)
    query = query.where('assignee', assignee === 'none' ? 'is' : '=', assignee === 'none' ? null : assignee);
  if (overdue !== undefined) {
    const late = sql<boolean>`coalesce(coalesce(paused_since, ${now}) > ${next}, false)`;
    query = query.where(overdue === 'true' ? late : sql<boolean>`not ${late}`);
  }
  if (q !== undefined && q.trim() !== '') {
    const like = `%${q
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
    query = query.where(
      sql<boolean>`(lower(number) like ${like} escape '\\' or lower(description) like ${like} escape '\\')`,
    );
  }
  return query;
}

/** Comma-separated; without any, all that is open. Names that do not exist find nothing. */
function statusesIn(asked: string | undefined): RequestStatus[] | undefined {
  if (asked === 'all') return undefined;
  if (asked === undefined) return requestStatuses.filter(isOpen);
  const names = new Set(asked.split(','));
  const found = requestStatuses.filter((status) => names.has(status));
  return found.length > 0 ? found : [asked as RequestStatus];
}
