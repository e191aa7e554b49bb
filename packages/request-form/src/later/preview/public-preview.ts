/** What neighbours would see of a request, and what in its words looks private: the backend's own rules, before anything is sent. */
import { blackOut, personalMarksIn, publicSummary, type Contact, type PersonalMark } from '@doorstep/contract';
import type { FormDraft } from '../form-model.js';
import { contactOf } from '../request-draft.js';

export interface PublicPreview {
  readonly summary: string;
  readonly marks: readonly PersonalMark[];
  /** The first phone number or e-mail address in the words, where the form has no contact yet. */
  readonly contact: Pick<Contact, 'phone' | 'email'> | undefined;
}

export function previewOf(draft: FormDraft): PublicPreview {
  const marks = personalMarksIn(draft.description, contactOf(draft).contact);
  return { summary: publicSummary(draft.description, marks), marks, contact: contactIn(draft, marks) };
}

/** The words without what looks private. What stood there is still seen to have stood there. */
export function withoutMarks(
  { description }: FormDraft,
  marks: readonly PersonalMark[],
): Pick<FormDraft, 'description'> {
  return { description: blackOut(description, marks) };
}

/** The contact where it belongs: only the office reads it there. */
export function withContact({ phone, email }: Pick<Contact, 'phone' | 'email'>): Partial<FormDraft> {
  if (phone) return { contactWay: 'phone', phone };
  return email ? { contactWay: 'email', email } : {};
}

/** Words cut at their marks, in order. */
export interface Piece {
  readonly text: string;
  readonly mark: PersonalMark | undefined;
}

export function piecesOf(text: string, marks: readonly PersonalMark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: undefined });
    pieces.push({ text: mark.text, mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: undefined });
  return pieces;
}

function contactIn({ contactWay }: FormDraft, marks: readonly PersonalMark[]): PublicPreview['contact'] {
  if (contactWay === 'phone' || contactWay === 'email') return undefined;
  const found = marks.find(({ kind }) => kind === 'phone' || kind === 'email');
  if (!found) return undefined;
  return found.kind === 'phone' ? { phone: found.text } : { email: found.text };
}
