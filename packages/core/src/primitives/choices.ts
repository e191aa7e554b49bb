/** Radios over native inputs: one of several. */
import { html, type TemplateResult } from 'lit';
import { live } from '../live.js';
import { choiceRow, type Option } from './choice-row.js';
import { fieldGroup, type FieldOptions } from './field.js';

export interface ChoiceOptions extends FieldOptions {
  readonly options: readonly Option[];
  readonly name?: string | undefined;
  /** Two columns where there is room; for short labels. */
  readonly columns?: 'one' | 'two' | undefined;
}

export interface RadioOptions extends ChoiceOptions {
  /** The chosen value; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Radios: one of several. */
export function choice(options: RadioOptions): TemplateResult {
  return fieldGroup(options, radioRows(options, options.options));
}

/** Some of a question's radios, where they stand under headings; the group around them is the caller's. */
export function radioRows(options: RadioOptions, rows: readonly Option[]): TemplateResult {
  return html`<div class="choices ${options.columns === 'two' ? 'two-columns' : ''}">
    ${rows.map((option) =>
      choiceRow(
        option,
        `${options.id}-${options.options.indexOf(option)}`,
        (id, { name, note }) =>
          html`<input
            type="radio"
            part="radio"
            id=${id}
            name=${options.name ?? options.id}
            value=${option.value}
            aria-labelledby=${name}
            aria-describedby=${note}
            .checked=${live(option.value === options.value)}
            @change=${() => options.onChange(option.value)}
          />`,
      ),
    )}
  </div>`;
}
