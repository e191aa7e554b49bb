/** Services and their definitions, as categories with questions. */
import type { Category, Question, QuestionType } from '@doorstep/contract';
import { isFields, number, rowsOf, text, truth, type Fields } from './fields.js';

/** `undefined` for a row without a code: nothing could be sent with it. */
export function categoryOf(service: Fields, definition: readonly Fields[] = []): Category | undefined {
  const id = text(service, 'service_code', 'code');
  if (id === undefined) return undefined;
  const keywords = text(service, 'keywords')
    ?.split(/[,;]/)
    .map((word) => word.trim());
  const { questions, notes } = questionsOf(definition);
  return {
    id,
    name: text(service, 'service_name', 'name') ?? id,
    description: [text(service, 'description'), ...notes].filter(Boolean).join('\n'),
    group: text(service, 'group') ?? '',
    kind: 'request',
    // The protocol has no promise: no number of hours would be true.
    promise: { respondWithinHours: Infinity, resolveWithinHours: Infinity },
    questions,
    ...(keywords?.some(Boolean) ? { keywords: keywords.filter(Boolean) } : {}),
    location: 'required',
    contact: 'optional',
    ...(keywords?.includes('private') ? { private: true } : {}),
  };
}

/** Whether there are questions to ask for. */
export function hasDefinition(service: Fields): boolean {
  return truth(service, 'metadata', false);
}

function questionsOf(definition: readonly Fields[]): { questions: Question[]; notes: string[] } {
  const attributes = definition.flatMap((row) => ('attributes' in row ? rowsOf(row['attributes']) : [row]));
  // By `order`; where that is missing or the same, as they stand.
  const ordered = attributes
    .map((attribute, index) => ({ attribute, index, order: number(attribute, 'order') ?? Infinity }))
    .sort((a, b) => (a.order === b.order ? a.index - b.index : a.order - b.order));
  const questions: Question[] = [];
  const notes: string[] = [];
  for (const { attribute } of ordered) {
    const label = text(attribute, 'description', 'datatype_description');
    const id = text(attribute, 'code');
    // "Not variable" is information, not a question, even where it is called required.
    if (!truth(attribute, 'variable', true)) notes.push(label ?? '');
    else if (id !== undefined && !questions.some((question) => question.id === id))
      questions.push(questionOf(id, label ?? id, attribute));
  }
  return { questions, notes };
}

const typeOf: Readonly<Record<string, QuestionType>> = {
  string: 'text',
  number: 'number',
  // A moment to the minute has no control that all browsers share: it is asked as text, with the server's own words for it.
  datetime: 'text',
  text: 'longText',
  singlevaluelist: 'choice',
  multivaluelist: 'choices',
};

function questionOf(id: string, label: string, attribute: Fields): Question {
  const options = optionsOf(attribute['values']);
  const asked = typeOf[text(attribute, 'datatype')?.toLowerCase() ?? ''] ?? 'text';
  // A choice without anything to choose from is a question all the same.
  const type = (asked === 'choice' || asked === 'choices') && options.length === 0 ? 'text' : asked;
  const help = text(attribute, 'datatype_description');
  return {
    id,
    type,
    label,
    required: truth(attribute, 'required', false),
    ...(help !== undefined && help !== label ? { help } : {}),
    ...(type === 'choice' || type === 'choices' ? { options } : {}),
  };
}

/** Keys are compared as strings: `0` is a key like any other. Of two with the same key, the first is kept. */
function optionsOf(values: unknown): { value: string; label: string }[] {
  const options = new Map<string, string>();
  for (const row of Array.isArray(values) ? values.filter(isFields) : []) {
    const key = row['key'];
    const value = typeof key === 'string' || typeof key === 'number' ? String(key) : text(row, 'name');
    if (value !== undefined && !options.has(value)) options.set(value, text(row, 'name') ?? value);
  }
  return [...options].map(([value, label]) => ({ value, label }));
}
