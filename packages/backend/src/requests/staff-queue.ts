/** The queue that staff work through: what is due first stands first, what waits for the resident last. */
import {
  blackOut,
  findPersonalMarks,
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
  readonly locale: string;
  readonly now: number;
}

type Item = StaffQueue['items'][number];

const excerptLength = 120;
const mostRows = 2000;

export async function readQueue(queries: Queries, asked: QueueQuestion): Promise<Item[]> {
  const { locale, now } = asked;
  const rows = await findRows(queries, asked);
  const escalated = await readEscalated(queries);
  const categories = new Map(
    (await readCategories(queries)).map((one) => [one.id, categoryInLocale(one, locale).name]),
  );
  const centers = new Map((await readCenters(queries)).map((one) => [one.place.id, inLanguage(one, locale).name]));
  const items = rows.map((row) => queueItem(row, { now, role: asked.member.role, categories, centers, escalated }));
  const wanted =
    asked.overdue === undefined ? items : items.filter(({ item }) => String(item.overdue) === asked.overdue);
  return wanted.sort((one, other) => one.urgency - other.urgency).map(({ item }) => item);
}

interface Names {
  readonly now: number;
  readonly role: StaffMember['role'];
  readonly categories: ReadonlyMap<string, string>;
  readonly centers: ReadonlyMap<string, string>;
  readonly escalated: ReadonlySet<string>;
}

function queueItem(
  row: RequestRow,
  { now, role, categories, centers, escalated }: Names,
): { item: Item; urgency: number } {
  const clock = clockOf(row);
  const words = role === 'reviewer' ? blackOut(row.description, findPersonalMarks(row.description)) : row.description;
  const item: Item = {
    id: row.id,
    number: row.number,
    kind: row.kind,
    category: { id: row.category_id, name: categories.get(row.category_id) ?? row.category_id },
    status: row.status,
    excerpt: [...words].slice(0, excerptLength).join(''),
    center: row.center_id === null ? null : { id: row.center_id, name: centers.get(row.center_id) ?? row.center_id },
    assignee: row.assignee,
    receivedAt: toDateTime(row.received_at),
    respondBy: toDateTimeOrNull(row.respond_by),
    resolveBy: toDateTimeOrNull(row.resolve_by),
    overdue: isOverdue(clock, now),
    escalated: escalated.has(row.id),
    revision: row.revision,
  };
  const due = clock.pausedSince === null ? nextPromise(clock) : null;
  return { item, urgency: (item.escalated ? 0 : 1e15) + (due ?? (isOpen(row.status) ? 4e14 : 5e14)) };
}

/** Scope and filters in SQL; the order depends on the clock and is made afterwards. */
function findRows(
  queries: Queries,
  { member, status, center, category, assignee, q }: QueueQuestion,
): Promise<RequestRow[]> {
  let query = queries.selectFrom('requests').selectAll().orderBy('received_at', 'desc').limit(mostRows);
  const { centerId } = member;
  if (centerId !== null) {
    query = query.where((either) =>
      either.or([either('center_id', '=', centerId), either('assignee', '=', member.id)]),
    );
  }
  const statuses = statusesIn(status);
  if (statuses) query = query.where('status', 'in', statuses);
  if (center !== undefined) query = query.where('center_id', '=', center);
  if (category !== undefined) query = query.where('category_id', '=', category);
  if (assignee !== undefined)
    query = query.where('assignee', assignee === 'none' ? 'is' : '=', assignee === 'none' ? null : assignee);
  if (q !== undefined && q.trim() !== '') {
    const like = `%${q
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
    query = query.where(
      sql<boolean>`lower(number) like ${like} escape '\\' or lower(description) like ${like} escape '\\'`,
    );
  }
  return query.execute();
}

/** Comma-separated; without any, all that is open. Names that do not exist find nothing. */
function statusesIn(asked: string | undefined): RequestStatus[] | undefined {
  if (asked === 'all') return undefined;
  if (asked === undefined) return requestStatuses.filter(isOpen);
  const names = new Set(asked.split(','));
  const found = requestStatuses.filter((status) => names.has(status));
  return found.length > 0 ? found : [asked as RequestStatus];
}

async function readEscalated(queries: Queries): Promise<ReadonlySet<string>> {
  const rows = await queries
    .selectFrom('request_escalations')
    .select('request_id')
    .where('outcome', 'is', null)
    .execute();
  return new Set(rows.map(({ request_id }) => request_id));
}
