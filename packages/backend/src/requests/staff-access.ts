/** Who among the staff may see which request, and who may read how to reach its holder. */
import type { StaffMember } from '../staff/staff-members.js';
import type { RequestRow } from './repository.js';

type Placed = Pick<RequestRow, 'kind' | 'center_id' | 'assignee'>;

/**
 * Staff of one center see its requests and those given to them; staff of all centers see all. That something could not
 * get done at a counter goes to a supervisor: handlers see it once it is given to them.
 */
export function maySee(member: StaffMember, request: Placed): boolean {
  if (request.kind === 'escalation' && member.role === 'handler') return member.id === request.assignee;
  return member.centerId === null || member.centerId === request.center_id || member.id === request.assignee;
}

/** Only who handles the case, and supervisors. Each reading is written down. */
export function mayReadContact(member: StaffMember, request: Pick<Placed, 'assignee'>): boolean {
  if (member.role === 'supervisor' || member.role === 'administrator') return true;
  return member.role === 'handler' && member.id === request.assignee;
}

/** Reviewers judge what is published and what is held back: they need neither colleagues' notes nor internal results. */
export function mayReadNotes(member: StaffMember): boolean {
  return member.role !== 'reviewer';
}
