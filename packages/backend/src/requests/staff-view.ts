/** A request as a member of staff sees it. */
import { findPersonalMarks, blackOut, type Contact, type RequestView, type StaffRequestView } from '@doorstep/contract';
import { toDateTime } from '../moments.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { holderView, type Case } from './holder-view.js';
import { mayReadNotes } from './staff-access.js';
import { offeredOperations } from './step-faults.js';

export interface StaffEyes {
  readonly member: StaffMember;
  readonly locale: string;
  readonly now: number;
  /** Absent unless it was read, and the reading written down. */
  readonly contact?: Contact | null;
}

export async function staffView(
  queries: Queries,
  seen: Case,
  { member, locale, now, contact }: StaffEyes,
): Promise<StaffRequestView> {
  const { request, escalation } = seen;
  const view: RequestView = holderView(seen, locale, now);
  const notes = mayReadNotes(member) ? await readNotes(queries, request.id) : [];
  return {
    ...view,
    ...(member.role === 'reviewer' ? forReviewers(view) : {}),
    // What the holder may do is the holder's; the tracker draws it, the desk does not.
    actions: [],
    revision: request.revision,
    assignee: request.assignee,
    ...(contact === undefined ? {} : { contact }),
    internalNotes: notes,
    ...(request.private_result !== null && mayReadNotes(member) ? { privateResult: request.private_result } : {}),
    operations: await offeredOperations(queries, request, escalation, { by: { kind: 'staff', member }, now }),
  };
}

/** A reviewer works on what others will read; what says who somebody is does not belong to that. */
function forReviewers(view: RequestView): Partial<RequestView> {
  const redact = (text: string) => blackOut(text, findPersonalMarks(text));
  return {
    description: redact(view.description),
    ...(view.subject === undefined ? {} : { subject: redact(view.subject) }),
    location: undefined,
    answers: [],
    photos: [],
    timeline: view.timeline.map(({ photos: _photos, ...entry }) => ({
      ...entry,
      ...(entry.text === undefined ? {} : { text: redact(entry.text) }),
    })),
  };
}

async function readNotes(queries: Queries, requestId: string): Promise<StaffRequestView['internalNotes']> {
  const rows = await queries
    .selectFrom('request_notes')
    .select(['at', 'by_name', 'text'])
    .where('request_id', '=', requestId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ at, by_name, text }) => ({ at: toDateTime(at), by: by_name, text }));
}
