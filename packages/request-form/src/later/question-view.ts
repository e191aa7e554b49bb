/** One question of a category, by its type. */
import type { Question } from '@doorstep/contract';
import { choice, choices, select, textArea, textField, type Option } from '@doorstep/core';
import type { TemplateResult } from 'lit';
import { dayFrom } from './faults.js';
import { errorOf, type FormScene } from './scene.js';

/** More options than these are a list to open rather than rows to read. */
const mostRadios = 8;

export function questionView(question: Question, scene: FormScene): TemplateResult {
  const { id, type, label, help, required, options = [] } = question;
  const { words, answer, setting } = scene;
  const typed = scene.draft.answers[id];
  const text = typeof typed === 'string' ? typed : '';
  const shared = {
    id: `answer-${id}`,
    label,
    hint: help,
    error: errorOf(`answer-${id}`, scene),
    optional: required ? undefined : scene.core.say('optional'),
    required: required ? ('required' as const) : undefined,
  };
  const say = (value: string): void => answer(id, value);
  switch (type) {
    case 'longText':
      return textArea({ ...shared, value: text, rows: 4, onInput: say });
    case 'choice':
      return options.length > mostRadios
        ? select({ ...shared, value: text, options, placeholder: words.say('choose'), onChange: say })
        : choice({ ...shared, value: text, options, columns: columnsFor(options), onChange: say });
    case 'choices':
      return choices({
        ...shared,
        values: Array.isArray(typed) ? (typed as string[]) : [],
        options,
        columns: columnsFor(options),
        onChange: (values) => answer(id, values),
      });
    case 'boolean':
      return choice({
        ...shared,
        value: typeof typed === 'boolean' ? String(typed) : '',
        options: [
          { value: 'true', label: words.say('yes') },
          { value: 'false', label: words.say('no') },
        ],
        columns: 'two',
        onChange: (value) => answer(id, value === 'true'),
      });
    case 'number':
    case 'date':
      return textField({
        ...shared,
        kind: type,
        value: text,
        ...(type === 'date' && question.min !== undefined ? { min: dayFrom(setting.today, question.min) } : {}),
        ...(type === 'date' && question.max !== undefined ? { max: dayFrom(setting.today, question.max) } : {}),
        onInput: say,
      });
    default:
      // A type that a newer backend knows is asked as text: better than not at all.
      return textField({ ...shared, value: text, onInput: say });
  }
}

function columnsFor(options: readonly Option[]): 'one' | 'two' {
  return options.every(({ label }) => label.length <= 24) ? 'two' : 'one';
}
