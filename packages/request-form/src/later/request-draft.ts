/** The filled-in form as the contract's request. */
import { hasVisibleCharacter, normalizeReceiptCode, type RequestDraft } from '@doorstep/contract';
import { answersOf, categoryOf, emptyDraft, shownQuestions, type FormDraft, type FormSetting } from './form-model.js';

export interface Sending {
  readonly locale: string;
  readonly source: 'web' | 'counter' | 'kiosk';
  /** Hashes of photos. */
  readonly photos: readonly string[];
}

/** Leaves out what is empty, and what this category does not ask for. */
export function requestOf(draft: FormDraft, setting: FormSetting, { locale, source, photos }: Sending): RequestDraft {
  const category = categoryOf(draft, setting);
  const answers = answersOf(shownQuestions(draft, setting), draft.answers);
  const asksPlace = category?.location !== 'none';
  const location = asksPlace ? locationOf(draft) : undefined;
  return {
    category: draft.category,
    description: wellFormed(draft.description),
    kind: setting.kind,
    locale,
    source,
    visibility: category?.private ? 'private' : draft.visibility,
    ...(asksPlace && draft.center ? { center: draft.center } : {}),
    ...(location ? { location } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(photos.length > 0 ? { photos: [...photos] } : {}),
    ...contactOf(draft),
    ...(category?.definitionVersion ? { definitionVersion: category.definitionVersion } : {}),
    ...(setting.kind === 'escalation' ? { escalation: groundOf(draft) } : {}),
    ...(draft.website ? { website: draft.website } : {}),
  };
}

function locationOf({ address, position, accuracy }: FormDraft): RequestDraft['location'] {
  const place = {
    ...(hasVisibleCharacter(address) ? { address: wellFormed(address) } : {}),
    ...(position ? { position } : {}),
    ...(position && accuracy !== null ? { accuracy } : {}),
  };
  return Object.keys(place).length > 0 ? place : undefined;
}

export function contactOf({ contactWay, name, phone, email }: FormDraft): Pick<RequestDraft, 'contact'> {
  if (contactWay !== 'phone' && contactWay !== 'email') return {};
  return {
    contact: {
      ...(hasVisibleCharacter(name) ? { name: wellFormed(name) } : {}),
      ...(contactWay === 'phone' ? { phone: wellFormed(phone.trim()) } : { email: wellFormed(email.trim()) }),
    },
  };
}

function groundOf({ counter, refused, earlierCode }: FormDraft): NonNullable<RequestDraft['escalation']> {
  return {
    counter: wellFormed(counter),
    refused: wellFormed(refused),
    ...(hasVisibleCharacter(earlierCode) ? { earlierCode: normalizeReceiptCode(earlierCode) } : {}),
  };
}

/** Half a character, from a broken paste, cannot travel; the rest of the text must. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A request back in the form, to be corrected and sent again. */
export function formDraftOf(request: RequestDraft): FormDraft {
  const { location, contact, escalation, answers = {} } = request;
  return {
    ...emptyDraft,
    category: request.category,
    description: request.description,
    center: request.center ?? '',
    address: location?.address ?? '',
    position: location?.position ?? null,
    accuracy: location?.accuracy ?? null,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, value]) => [id, typeof value === 'number' ? String(value) : value]),
    ),
    counter: escalation?.counter ?? '',
    refused: escalation?.refused ?? '',
    earlierCode: escalation?.earlierCode ?? '',
    contactWay: contact?.phone ? 'phone' : contact?.email ? 'email' : 'none',
    name: contact?.name ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    visibility: request.visibility ?? 'private',
  };
}
