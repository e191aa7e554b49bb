/** What strangers may read of a request: its first words, with everything that says who somebody is blacked out. */
import { blackOut, countCodePoints, findPersonalMarks, type RequestDraft } from '@doorstep/contract';

const longest = 140;

/** `null` where strangers read nothing. What the sender gave as contact is blacked out too, however it is written. */
export function publicSummary(
  draft: Pick<RequestDraft, 'description' | 'contact'>,
  visibility: 'public' | 'private',
): string | null {
  if (visibility === 'private') return null;
  const { description, contact } = draft;
  const known = [contact?.name, contact?.phone, contact?.email].flatMap((value) => (value ? [value] : []));
  const redacted = blackOut(description, findPersonalMarks(description, known)).replace(/\s+/g, ' ').trim();
  return countCodePoints(redacted) <= longest ? redacted : `${[...redacted].slice(0, longest - 1).join('')}…`;
}
