/** A request draft from the fields of an HTML form, whose names are the paths of the draft: `contact.phone`, `answers.floor`. */
import type { Answers, AnswerValue, Category, InputError, Question } from '@doorstep/contract';
import type { FormFields } from '../http/form-fields.js';

const texts = [
  'category',
  'description',
  'subject',
  'kind',
  'center',
  'locale',
  'definitionVersion',
  'visibility',
  'source',
  'website',
];

/** What the schema of the operation then checks. Empty fields were left out, not filled with nothing. */
export function draftFromFields(fields: FormFields, category: Category | undefined): Record<string, unknown> {
  const draft: Record<string, unknown> = {};
  for (const name of texts) {
    const value = fields[name]?.[0];
    if (value !== undefined && value !== '') draft[name] = value;
  }
  const contact = group(fields, 'contact', ['name', 'phone', 'email']);
  const address = fields['location.address']?.[0] ?? '';
  const answers: Answers = {};
  for (const [name, values] of Object.entries(fields)) {
    if (!name.startsWith('answers.') || values.every((value) => value === '')) continue;
    const id = name.slice('answers.'.length);
    answers[id] = typedAnswer(
      values,
      category?.questions.find((question) => question.id === id),
    );
  }
  const photos = (fields['photos'] ?? []).filter((hash) => hash !== '');
  if (photos.length > 0) draft['photos'] = photos;
  if (Object.keys(contact).length > 0) draft['contact'] = contact;
  if (address !== '') draft['location'] = { address };
  if (Object.keys(answers).length > 0) draft['answers'] = answers;
  const counter = fields['escalation.counter']?.[0] ?? '';
  if (counter !== '') draft['escalation'] = group(fields, 'escalation', ['counter', 'refused', 'earlierCode']);
  return draft;
}

/** The same faults, at the names of the form's own fields. */
export function atFields(errors: readonly InputError[]): InputError[] {
  const places: Readonly<Record<string, string>> = { location: 'location.address', contact: 'contact.phone' };
  return errors.map((error) => ({
    ...error,
    path: places[error.path] ?? error.path.replace(/^(answers\.[^.]+|photos)\..*$/, '$1'),
  }));
}

function group(fields: FormFields, name: string, members: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    members.flatMap((member) => {
      const value = fields[`${name}.${member}`]?.[0] ?? '';
      return value === '' ? [] : [[member, value] as const];
    }),
  );
}

/** A form knows only text. What cannot be read as the question's type stays text, so that the rules can say what is wrong. */
function typedAnswer(values: readonly string[], question: Question | undefined): AnswerValue {
  const [first = ''] = values;
  switch (question?.type) {
    case 'choices':
      return [...values];
    case 'boolean':
      return first === 'true' ? true : first === 'false' ? false : first;
    case 'number': {
      const text = first.normalize('NFKC').trim();
      return /^[+-]?\d{1,15}([.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : first;
    }
    default:
      return first;
  }
}
