/** What the queue is asked for. Kept in memory: what somebody searches for may be a name. */
import type { StaffColleague, StaffQueueQuery } from '@doorstep/contract';
import { requestStatuses } from '@doorstep/contract';

const scopes = ['all', 'mine', 'nobody', 'center'] as const;
export type Scope = (typeof scopes)[number];

export interface QueueFilter {
  readonly scope: Scope;
  readonly category: string;
  readonly center: string;
  /** A status, `overdue`, `open` or `all`. */
  readonly state: string;
  readonly text: string;
}

export const wholeQueue: QueueFilter = { scope: 'all', category: '', center: '', state: '', text: '' };

/** Some seventy nodes a row, with text and comments: a full page stays under 3,000. */
export const queuePageSize = 40;

export const stateChoices = ['overdue', ...requestStatuses, 'all'] as const;

export function isFiltered(filter: QueueFilter): boolean {
  return Object.entries(wholeQueue).some(([name, value]) => filter[name as keyof QueueFilter] !== value);
}

/** My center is a choice only for those who have one. */
export function scopesFor(me: StaffColleague | undefined): readonly Scope[] {
  return me?.centerId ? scopes : scopes.filter((scope) => scope !== 'center');
}

export function queueQuery(filter: QueueFilter, me: StaffColleague, cursor: string | undefined): StaffQueueQuery {
  const { scope, category, state, text } = filter;
  const center = scope === 'center' ? (me.centerId ?? '') : filter.center;
  return {
    limit: queuePageSize,
    ...(cursor === undefined ? {} : { cursor }),
    ...(scope === 'mine' ? { assignee: me.id } : scope === 'nobody' ? { assignee: 'none' } : {}),
    ...(center === '' ? {} : { center }),
    ...(category === '' ? {} : { category }),
    ...(state === 'overdue' ? { overdue: 'true' as const } : state === '' ? {} : { status: state }),
    ...(text.trim() === '' ? {} : { q: text.trim() }),
  };
}
