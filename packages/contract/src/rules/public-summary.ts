/** What strangers may read of a request: its first words, with everything that says who somebody is blacked out. */
import { blackOut, findPersonalMarks, type PersonalMark } from './redaction.js';
import { countCodePoints } from './text.js';
import type { Contact } from '../types.js';

/** Code points. */
const longest = 140;

/** What looks private in somebody's words. What they gave as contact is found too, however it is written. */
export function personalMarksIn(description: string, contact: Contact | undefined): PersonalMark[] {
  const known = [contact?.name, contact?.phone, contact?.email].flatMap((value) => (value ? [value] : []));
  return findPersonalMarks(description, known);
}

/** `marks` are those of the description. */
export function publicSummary(description: string, marks: readonly PersonalMark[]): string {
  const redacted = blackOut(description, marks).replace(/\s+/g, ' ').trim();
  return countCodePoints(redacted) <= longest ? redacted : `${[...redacted].slice(0, longest - 1).join('')}…`;
}
