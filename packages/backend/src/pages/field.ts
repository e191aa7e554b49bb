/** Native form fields with label, help and error, for pages without JavaScript. */
import type { InputError, Question } from '@doorstep/contract';
import type { FormFields } from '../http/form-fields.js';
import { markup, type Html } from './markup.js';
import { pageWords } from './page-words.js';

/** What was typed so far, and what is wrong with it. */
export interface Filled {
  readonly fields: FormFields;
  readonly errors: readonly InputError[];
  readonly locale: string;
}

export interface FieldPlan {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
  /** Where several forms on a page have a field of this name: which one. */
  readonly form?: string;
}

export function fieldId(name: string, form = ''): string {
  return `field-${form}${form && '-'}${name.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

export function valueOf({ fields }: Filled, name: string): string {
  return fields[name]?.[0] ?? '';
}

/** A line, or several with the type `textarea`. Other types as HTML has them. */
export function textField(
  filled: Filled,
  plan: FieldPlan,
  { type = 'text', autocomplete = 'off' }: { type?: string; autocomplete?: string } = {},
): Html {
  const { described, error } = notes(filled, plan);
  const attributes = markup`id="${fieldId(plan.name, plan.form)}" name="${plan.name}" autocomplete="${autocomplete}"${described}`;
  const value = valueOf(filled, plan.name);
  const control =
    type === 'textarea'
      ? // The line break after the tag is dropped by the parser: without it, one that was typed would be.
        markup`<textarea ${attributes}>\n${value}</textarea>`
      : markup`<input type="${type}" ${attributes} value="${value}">`;
  return markup`<div class="field${error && ' wrong'}">${labelOf(filled, plan)}${control}</div>\n`;
}

export function selectField(
  filled: Filled,
  plan: FieldPlan,
  options: readonly { value: string; label: string }[],
  none: string,
): Html {
  const { described, error } = notes(filled, plan);
  const chosen = valueOf(filled, plan.name);
  const items = options.map(
    ({ value, label }) => markup`<option value="${value}"${value === chosen && markup` selected`}>${label}</option>\n`,
  );
  return markup`<div class="field${error && ' wrong'}">${labelOf(filled, plan)}<select id="${fieldId(plan.name, plan.form)}" name="${plan.name}"${described}>
<option value="">${none}</option>
${items}</select></div>
`;
}

export function checkField(filled: Filled, name: string, value: string, label: string): Html {
  const checked = valueOf(filled, name) === value && markup` checked`;
  return markup`<div class="field"><label class="option"><input type="checkbox" id="${fieldId(name)}" name="${name}" value="${value}"${checked}> ${label}</label></div>
`;
}

/** Photos to choose; those that arrived already are carried along by their hashes. */
export function photoField(filled: Filled): Html {
  const words = pageWords(filled.locale);
  const plan: FieldPlan = { name: 'photos', label: words.photos, help: words.photosHelp };
  const arrived = (filled.fields['photos'] ?? []).filter((hash) => /^[0-9a-f]{64}$/.test(hash));
  const { described, error } = notes(filled, plan);
  const kept = arrived.map((hash) => markup`<input type="hidden" name="photos" value="${hash}">`);
  const count = arrived.length > 0 && markup`<p>${words.photosKept(arrived.length)}</p>`;
  return markup`<div class="field${error && ' wrong'}">${labelOf(filled, plan)}${count}${kept}<input type="file" id="${fieldId(plan.name, plan.form)}" name="photos" accept="image/*" multiple${described}></div>
`;
}

/** The field for a category's question, by its type. */
export function questionField(filled: Filled, question: Question): Html {
  const plan = {
    name: `answers.${question.id}`,
    label: question.label,
    help: question.help,
    required: question.required,
  };
  const words = pageWords(filled.locale);
  switch (question.type) {
    case 'text':
      return textField(filled, plan);
    case 'longText':
      return textField(filled, plan, { type: 'textarea' });
    case 'number':
      // `text`, not `number`: a browser throws away what it cannot read as a number, and people type "about 20".
      return textField(filled, plan, { type: 'text' });
    case 'date':
      return textField(filled, plan, { type: 'date' });
    case 'choice':
      return selectField(filled, plan, question.options ?? [], words.choose);
    case 'choices':
      return optionGroup(filled, plan, question.options ?? [], 'checkbox');
    case 'boolean':
      return optionGroup(
        filled,
        plan,
        [
          { value: 'true', label: words.yes },
          { value: 'false', label: words.no },
        ],
        'radio',
      );
  }
}

export function optionGroup(
  filled: Filled,
  plan: FieldPlan,
  options: readonly { value: string; label: string }[],
  type: 'checkbox' | 'radio',
): Html {
  const chosen = filled.fields[plan.name] ?? [];
  const { error } = notes(filled, plan);
  const items = options.map(({ value, label }) => {
    const checked = chosen.includes(value) && markup` checked`;
    return markup`<label class="option"><input type="${type}" name="${plan.name}" value="${value}"${checked}> ${label}</label>\n`;
  });
  return markup`<fieldset id="${fieldId(plan.name, plan.form)}"${error && markup` class="wrong"`}><legend>${plan.label}${optionalMark(filled, plan)}</legend>${helpAndError(filled, plan)}
${items}</fieldset>
`;
}

function labelOf(filled: Filled, plan: FieldPlan): Html {
  return markup`<label for="${fieldId(plan.name, plan.form)}">${plan.label}${optionalMark(filled, plan)}</label>${helpAndError(filled, plan)}`;
}

function optionalMark(filled: Filled, plan: FieldPlan): Html | false {
  return plan.required !== true && markup` <span class="optional">(${pageWords(filled.locale).optional})</span>`;
}

function helpAndError(filled: Filled, plan: FieldPlan): Html {
  const id = fieldId(plan.name, plan.form);
  const { error } = notes(filled, plan);
  const help = plan.help !== undefined && markup`<p class="help" id="${id}-help">${plan.help}</p>`;
  return markup`${help}${error && markup`<p class="error" id="${id}-error">${pageWords(filled.locale).errorPrefix}${error.message}</p>`}`;
}

function notes({ errors }: Filled, plan: FieldPlan): { error: InputError | undefined; described: Html } {
  const id = fieldId(plan.name, plan.form);
  const error = errors.find(({ path }) => path === plan.name);
  const ids = [plan.help !== undefined && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    error,
    described: markup`${ids !== '' && markup` aria-describedby="${ids}"`}${error && markup` aria-invalid="true"`}`,
  };
}
