/** A native list to choose one thing from, for more options than fit on a screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon } from '../icons/icon.js';
import { chevronDown } from '../icons/base-icons.js';
import type { Option } from './choice-row.js';
import { describedBy, field, type FieldOptions } from './field.js';

export interface SelectOptions extends FieldOptions {
  /** The chosen value; empty for none. */
  readonly value: string;
  readonly options: readonly Option[];
  /** The words of the empty choice, such as "Choose a center". */
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
  readonly name?: string | undefined;
  readonly required?: 'required' | undefined;
}

export function select(options: SelectOptions): TemplateResult {
  const { value, onChange } = options;
  return field(
    options,
    html`<span class="select">
      <select
        class="control"
        part="control"
        id=${options.id}
        name=${ifDefined(options.name ?? options.id)}
        aria-required=${options.required ? 'true' : nothing}
        aria-invalid=${options.error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${value === ''}>${options.placeholder}</option>
        ${options.options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
      </select>
      ${icon(chevronDown)}
    </span>`,
  );
}
