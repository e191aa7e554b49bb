/** Radios and checkboxes over native inputs, each in a row that can be pressed as a whole. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldGroup, type FieldOptions } from './field.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

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
      row(
        option,
        `${options.id}-${options.options.indexOf(option)}`,
        (id, note) =>
          html`<input
            type="radio"
            part="radio"
            id=${id}
            name=${options.name ?? options.id}
            value=${option.value}
            aria-describedby=${note}
            .checked=${live(option.value === options.value)}
            @change=${() => options.onChange(option.value)}
          />`,
      ),
    )}
  </div>`;
}

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
        row(
          option,
          `${options.id}-${index}`,
          (id, note) =>
            html`<input
              type="checkbox"
              part="checkbox"
              id=${id}
              name=${options.name ?? options.id}
              value=${option.value}
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
  return row(
    { value: 'true', label: options.label, hint: options.hint },
    options.id,
    (id, note) =>
      html`<input
        type="checkbox"
        part="checkbox"
        id=${id}
        name=${options.name ?? options.id}
        value="true"
        aria-describedby=${note}
        .checked=${live(options.checked)}
        @change=${(event: Event) => options.onChange((event.target as HTMLInputElement).checked)}
      />`,
  );
}

function row(
  option: Option,
  id: string,
  input: (id: string, note: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const note = option.hint ? `${id}-hint` : nothing;
  return html`<label class="choice" part="choice" for=${id}>
    ${input(id, note)}<span>${option.label}</span>${option.hint ? html`<span class="hint" id=${note}>${option.hint}</span>` : nothing}
  </label>`;
}
