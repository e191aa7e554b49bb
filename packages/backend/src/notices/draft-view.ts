/** A draft as a member of staff sees it: the words, the marks, and what they may do with it. */
import type { NoticeDraft } from '@doorstep/contract';
import type { Config } from '../config.js';
import type { Secrets } from '../data-folder/secrets.js';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { handlersOf, wordsOf, type DraftRow } from './drafts.js';
import { knownOf, marksIn, suggestionFrom } from './marks.js';
import { readNames } from './notice-view.js';
import { offeredPhotos } from './photos.js';

type DraftAction = NoticeDraft['actions'][number];

/** Who may read and publish what others wrote. */
export const reviewingRoles = ['reviewer', 'supervisor', 'administrator'] as const;

export interface Viewer {
  readonly member: StaffMember;
  readonly secrets: Secrets;
  readonly config: Pick<Config, 'publicUrl'>;
  readonly locale: string;
  readonly now: number;
}

export async function draftView(queries: Queries, row: DraftRow, viewer: Viewer): Promise<NoticeDraft> {
  const { secrets, config, locale, now, member } = viewer;
  const names = await readNames(queries, { categories: [row.category_id], centers: [row.center_id] }, locale);
  const known = row.state === 'withdrawn' ? [] : await knownOf(queries, secrets, row.request_id);
  const request =
    row.request_id === null
      ? undefined
      : await queries
          .selectFrom('requests')
          .select(['number', 'description', 'result'])
          .where('id', '=', row.request_id)
          .executeTakeFirst();
  const named = (id: string | null, from: ReadonlyMap<string, string>) =>
    id === null ? null : { id, name: from.get(id) ?? id };
  const handlers = row.request_id === null ? new Set<string>() : await handlersOf(queries, row.request_id);
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    requestId: row.request_id,
    requestNumber: request?.number ?? null,
    words: wordsOf(row),
    category: named(row.category_id, names.categories),
    center: named(row.center_id, names.centers),
    areaId: row.area_id,
    outcome: row.outcome,
    marks: marksIn(wordsOf(row), known),
    photos: await offeredPhotos(queries, row, { secrets, config, now }),
    suggestion: request && row.state !== 'withdrawn' ? suggestionFrom(request, known) : null,
    author: row.author_name,
    reviewer: row.reviewer_name,
    reason: row.reason,
    createdAt: toDateTime(row.created_at),
    updatedAt: toDateTime(row.updated_at),
    publishedAt: toDateTimeOrNull(row.published_at),
    revision: row.revision,
    actions: actionsOf(row, member, handlers),
  };
}

/** What is not offered is not taken either. */
export async function mayDo(
  queries: Queries,
  row: DraftRow,
  member: StaffMember,
  action: DraftAction,
): Promise<boolean> {
  const handlers = row.request_id === null ? new Set<string>() : await handlersOf(queries, row.request_id);
  return actionsOf(row, member, handlers).includes(action);
}

function actionsOf(
  { state, author_id }: DraftRow,
  { id, role }: StaffMember,
  handlers: ReadonlySet<string>,
): DraftAction[] {
  const reviews = reviewingRoles.some((one) => one === role) && !handlers.has(id) && author_id !== id;
  const actions: DraftAction[] = [];
  if (state === 'draft' || (state === 'submitted' && reviews)) actions.push('edit', 'redact');
  if (state === 'draft') actions.push('submit');
  if (state === 'submitted' && reviews) actions.push('return', 'publish');
  // Taking down is always safe: whoever sees the mistake may act.
  if (state !== 'withdrawn') actions.push('withdraw');
  return actions;
}
