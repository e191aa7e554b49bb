/** The plain form that stood in the page until now: what was typed there, and where the person was typing. */
import type { ContactWay, FormDraft, Item } from './form-model.js';

/** Names of plain fields, as the backend's own page has them, and the shorter ones that webmasters write. */
const fieldNames: Readonly<Record<string, keyof FormDraft>> = {
  category: 'category',
  center: 'center',
  description: 'description',
  'location.address': 'address',
  address: 'address',
  'contact.name': 'name',
  name: 'name',
  'contact.phone': 'phone',
  phone: 'phone',
  'contact.email': 'email',
  email: 'email',
  'escalation.counter': 'counter',
  'escalation.refused': 'refused',
  'escalation.earlierCode': 'earlierCode',
};

const itemOfField: Readonly<Partial<Record<keyof FormDraft, Item>>> = {
  category: 'category',
  center: 'place',
  address: 'place',
  description: 'description',
  name: 'contact',
  phone: 'contact',
  email: 'contact',
  counter: 'ground',
  refused: 'ground',
  earlierCode: 'ground',
};

export interface Takeover {
  readonly draft: Partial<FormDraft>;
  /** Where the person was, so that the next letter is not lost. */
  readonly focus?:
    { readonly item: Item; readonly fieldId: string; readonly selection: readonly [number, number] | null } | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Reads the fallback of an element. Its fields stay as they are: should the widget go, they are there again. */
export function takeOver(host: HTMLElement): Takeover {
  const draft: { -readonly [Key in keyof FormDraft]?: FormDraft[Key] } = {};
  const answers: Record<string, string | string[]> = {};
  for (const field of host.querySelectorAll<Field>('input[name], textarea[name], select[name]')) {
    const { name, value } = field;
    if (
      value === '' ||
      (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type) && !field.checked)
    )
      continue;
    const answer = /^answers\.([\w-]+)$/.exec(name)?.[1];
    const key = fieldNames[name];
    if (answer) answers[answer] = value;
    else if (key) Object.assign(draft, { [key]: value });
  }
  if (Object.keys(answers).length > 0) draft.answers = answers;
  const way: ContactWay = draft.phone ? 'phone' : draft.email ? 'email' : '';
  if (way) draft.contactWay = way;
  return { draft, focus: focusIn(host) };
}

function focusIn(host: HTMLElement): Takeover['focus'] {
  const active = (host.getRootNode() as Document | ShadowRoot).activeElement;
  if (!(
    active instanceof HTMLInputElement ||
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLSelectElement
  ))
    return undefined;
  if (!host.contains(active)) return undefined;
  const fieldId = fieldNames[active.name];
  const item = fieldId && itemOfField[fieldId];
  if (!fieldId || !item) return undefined;
  const isText =
    active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.selectionStart !== null);
  return { item, fieldId, selection: isText ? [active.selectionStart ?? 0, active.selectionEnd ?? 0] : null };
}
