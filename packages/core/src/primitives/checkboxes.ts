/** Checkboxes over native inputs: any of several, or one consent. */
import { html, type TemplateResult } from 'lit';
import { live } from '../live.js';
import { choiceRow } from './choice-row.js';
import type { ChoiceOptions } from './choices.js';
import { fieldGroup } from './field.js';

/** Checkboxes: any number of several. The order of the values is that of the options. */
export function choices(
  options: ChoiceOptions & { readonly values: readonly string[]; readonly onChange: (values: string[]) => void },
): TemplateResult {
  const toggled = (value: string): string[] =>
    options.options.map((option) => option.value).filter((one) => (one === value) !== options.values.includes(one));
  return fieldGroup(
    options,
    html`<div class="choices ${options.columns === 'two' ? 'two-columns' : ''}">
      ${options.options.map((option, index) =>
        choiceRow(
          option,
          `${options.id}-${index}`,
          (id, { name, note }) =>
            html`<input
              type="checkbox"
              part="checkbox"
              id=${id}
              name=${options.name ?? options.id}
              value=${option.value}
              aria-labelledby=${name}
              aria-describedby=${note}
              .checked=${live(options.values.includes(option.value))}
              @change=${() => options.onChange(toggled(option.value))}
            />`,
        ),
      )}
    </div>`,
  );
}

export interface CheckboxOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly name?: string | undefined;
}

/** One checkbox that stands alone: a consent. */
export function checkbox(options: CheckboxOptions): TemplateResult {
  return choiceRow(
    { value: 'true', label: options.label, hint: options.hint },
    options.id,
    (id, { name, note }) =>
      html`<input
        type="checkbox"
        part="checkbox"
        id=${id}
        name=${options.name ?? options.id}
        value="true"
        aria-labelledby=${name}
        aria-describedby=${note}
        .checked=${live(options.checked)}
        @change=${(event: Event) => options.onChange((event.target as HTMLInputElement).checked)}
      />`,
  );
}
