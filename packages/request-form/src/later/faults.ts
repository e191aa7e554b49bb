/** What still has to be put right, item by item. The words for it are in the messages. */
import {
  answerFault,
  countCodePoints,
  hasVisibleCharacter,
  isReceiptCode,
  type InputError,
  type Question,
} from '@doorstep/contract';
import {
  answersOf,
  categoryOf,
  numberOf,
  shownQuestions,
  type Fault,
  type FormDraft,
  type FormSetting,
  type Item,
  type Page,
} from './form-model.js';
import type { LaterMessages } from './later-messages.js';

/** A fault of ours is said by a message of ours: the compiler knows which there are. */
type OwnMessage = keyof LaterMessages;

/** Code points. */
export const limits = { description: 10_000, address: 300, counter: 200, refused: 2000, name: 100 } as const;

/** The faults of one screen, in the order in which its fields stand. */
export function faultsOf({ items }: Page, draft: FormDraft, setting: FormSetting): Fault[] {
  return items.flatMap((item) => itemFaults(item, draft, setting));
}

function itemFaults(item: Item, draft: FormDraft, setting: FormSetting): Fault[] {
  switch (item) {
    case 'category':
      return categoryOf(draft, setting) ? [] : [{ item, fieldId: 'category', message: 'categoryRequired' }];
    case 'place':
      return placeFaults(draft, setting);
    case 'ground':
      return groundFaults(draft);
    case 'description':
      return textFaults(
        item,
        'description',
        draft.description,
        'descriptionRequired',
        'descriptionTooLong',
        limits.description,
      );
    case 'contact':
      return contactFaults(draft, setting);
    case 'photos':
    case 'review':
      return [];
    default: {
      const question = shownQuestions(draft, setting).find(({ id }) => item === `answer-${id}`);
      const fault = question && questionFault(question, draft, setting);
      return fault ? [{ ...fault, item, fieldId: item }] : [];
    }
  }
}

function placeFaults(draft: FormDraft, setting: FormSetting): Fault[] {
  const { address, center, position } = draft;
  if (countCodePoints(address) > limits.address) {
    return [{ item: 'place', fieldId: 'address', message: 'placeTooLong', values: { limit: limits.address } }];
  }
  const isNamed = hasVisibleCharacter(address) || center !== '' || position !== null;
  const isRequired = categoryOf(draft, setting)?.location === 'required';
  return isRequired && !isNamed ? [{ item: 'place', fieldId: 'address', message: 'placeRequired' }] : [];
}

function groundFaults(draft: FormDraft): Fault[] {
  const faults = [
    ...textFaults('ground', 'counter', draft.counter, 'counterRequired', 'placeTooLong', limits.counter),
    ...textFaults('ground', 'refused', draft.refused, 'refusedRequired', 'descriptionTooLong', limits.refused),
  ];
  if (hasVisibleCharacter(draft.earlierCode) && !isReceiptCode(draft.earlierCode)) {
    faults.push({ item: 'ground', fieldId: 'earlierCode', message: 'earlierCodeWrong' });
  }
  return faults;
}

function contactFaults(draft: FormDraft, setting: FormSetting): Fault[] {
  const item = 'contact';
  const required = categoryOf(draft, setting)?.contact === 'required';
  if (draft.contactWay === '' || (required && draft.contactWay === 'none')) {
    return [{ item, fieldId: 'contact', message: 'contactWayRequired' }];
  }
  if (draft.contactWay === 'phone') {
    if (!hasVisibleCharacter(draft.phone)) return [{ item, fieldId: 'phone', message: 'phoneRequired' }];
    const digits = draft.phone.normalize('NFKC').replace(/\D/g, '');
    if (digits.length < 5 || countCodePoints(draft.phone) > 40)
      return [{ item, fieldId: 'phone', message: 'phoneWrong' }];
  }
  if (draft.contactWay === 'email') {
    if (!hasVisibleCharacter(draft.email)) return [{ item, fieldId: 'email', message: 'emailRequired' }];
    if (!/^[^\s@]+@[^\s@]+$/.test(draft.email.trim()) || draft.email.length > 254)
      return [{ item, fieldId: 'email', message: 'emailWrong' }];
  }
  return [];
}

function textFaults(
  item: Item,
  fieldId: string,
  text: string,
  required: OwnMessage,
  tooLong: OwnMessage,
  limit: number,
): Fault[] {
  if (!hasVisibleCharacter(text)) return [{ item, fieldId, message: required }];
  return countCodePoints(text) > limit ? [{ item, fieldId, message: tooLong, values: { limit } }] : [];
}

interface Found extends Pick<Fault, 'values'> {
  readonly message: OwnMessage;
}

function questionFault(question: Question, draft: FormDraft, setting: FormSetting): Found | undefined {
  const { id, type, label, min = 0, max = 0 } = question;
  const typed = draft.answers[id];
  if (type === 'number' && typeof typed === 'string' && hasVisibleCharacter(typed) && numberOf(typed) === undefined) {
    return { message: 'answerNumber', values: { label } };
  }
  const limit = question.maxLength ?? (type === 'text' ? 200 : 4000);
  const day = type === 'date';
  switch (answerFault(question, answersOf([question], draft.answers)[id], setting.today)) {
    case undefined:
      return undefined;
    case 'required':
      return {
        message: ['text', 'longText', 'number', 'date'].includes(type) ? 'answerRequired' : 'answerChoose',
        values: { label },
      };
    case 'too-long':
      return { message: 'textTooLong', values: { label, limit } };
    case 'too-small':
      return {
        message: day ? 'answerTooEarly' : 'answerTooSmall',
        values: { label, limit: day ? dayFrom(setting.today, min) : min },
      };
    case 'too-large':
      return {
        message: day ? 'answerTooLate' : 'answerTooLarge',
        values: { label, limit: day ? dayFrom(setting.today, max) : max },
      };
    case 'not-a-date':
      return { message: 'answerDate', values: { label } };
    default:
      return { message: 'answerChoose', values: { label } };
  }
}

/** The day that is so many days from another: `2026-11-23`. */
export function dayFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const fieldOfPath: Readonly<Record<string, readonly [Item, string]>> = {
  category: ['category', 'category'],
  center: ['place', 'center'],
  location: ['place', 'address'],
  description: ['description', 'description'],
  'escalation.counter': ['ground', 'counter'],
  'escalation.refused': ['ground', 'refused'],
  'escalation.earlierCode': ['ground', 'earlierCode'],
  escalation: ['ground', 'counter'],
  'contact.phone': ['contact', 'phone'],
  'contact.email': ['contact', 'email'],
  'contact.name': ['contact', 'name'],
  contact: ['contact', 'contact'],
  photos: ['photos', 'photos'],
};

/** The backend's faults at the fields that they are about. What is about none of them stays without a field. */
export function backendFaults(errors: readonly InputError[], pages: readonly Page[]): Fault[] {
  return errors.map(({ path, message }): Fault => {
    const answer = /^answers\.([\w-]+)/.exec(path)?.[1];
    const known = fieldOfPath[path] ?? fieldOfPath[path.split('.')[0] ?? ''];
    const [item, fieldId]: readonly [Item, string] = answer
      ? [`answer-${answer}`, `answer-${answer}`]
      : (known ?? ['review', 'review']);
    const isThere = pages.some((page) => page.items.includes(item));
    return { item: isThere ? item : 'review', fieldId: isThere ? fieldId : 'review', text: message };
  });
}
