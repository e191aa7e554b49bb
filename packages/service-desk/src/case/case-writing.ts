/** What is being written about a case, before and after it travels. */
import type { StaffRequestView } from '@doorstep/contract';
import { hasVisibleCharacter } from '@doorstep/contract';
import type { Fields, Writing } from './case-drafts.js';
import { fieldsOf, stepFaults, type StepFault } from './case-steps.js';

/** A step that asks for nothing is taken at once. */
export function asksForWords(writing: Writing): boolean {
  return writing === 'message' || writing === 'note' || fieldsOf(writing).length > 0;
}

/** How it looks now, or what is meant: with a result and with a message. */
export function takesPhotos(writing: Writing): boolean {
  return writing === 'resolve' || writing === 'message';
}

export function writingFaults(writing: Writing, fields: Fields): Readonly<Record<string, StepFault>> {
  if (writing !== 'message' && writing !== 'note') return stepFaults(writing, fields, Date.now());
  return hasVisibleCharacter(fields['text'] ?? '') ? {} : { text: 'missing' };
}

/** The answer to a write leaves contact data out: who may read them has them on screen already, with the reading noted. */
export function keptContact(
  before: StaffRequestView | undefined,
  after: StaffRequestView,
): Pick<StaffRequestView, 'contact'> {
  const known = before?.id === after.id && after.hasContact ? before.contact : undefined;
  return after.contact === undefined && known !== undefined ? { contact: known } : {};
}
