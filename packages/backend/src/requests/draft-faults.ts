/** What is wrong with a draft beyond its shape: against its category, its center, and what they ask for. */
import {
  answerFaults,
  hasVisibleCharacter,
  type Category,
  type InputError,
  type RequestDraft,
} from '@doorstep/contract';
import { inputError } from '../http/input-words.js';

export interface DraftContext {
  readonly category: Category;
  /** As `2026-11-23` in the backend's time zone. */
  readonly today: string;
  readonly locale: string;
}

type Checked = Pick<RequestDraft, 'answers' | 'definitionVersion' | 'location' | 'center' | 'contact'>;

export function draftFaults(draft: Checked, { category, today, locale }: DraftContext): InputError[] {
  const errors: InputError[] = [];
  for (const [id, fault] of answerFaults(category.questions, draft.answers ?? {}, today)) {
    // Written under older questions: an answer that is no longer asked for is kept, not refused.
    const older = draft.definitionVersion !== undefined && draft.definitionVersion !== category.definitionVersion;
    if (!(older && fault === 'unknown-question')) errors.push(inputError(`answers.${id}`, fault, locale));
  }
  if (category.location === 'required' && !namesPlace(draft))
    errors.push(inputError('location', 'place-required', locale));
  if (category.contact === 'required' && !namesContact(draft))
    errors.push(inputError('contact', 'contact-required', locale));
  return errors;
}

function namesPlace({ location, center }: Checked): boolean {
  return center !== undefined || location?.position !== undefined || shows(location?.address);
}

function namesContact({ contact }: Checked): boolean {
  return shows(contact?.phone) || shows(contact?.email);
}

function shows(text: string | undefined): boolean {
  return text !== undefined && hasVisibleCharacter(text);
}
