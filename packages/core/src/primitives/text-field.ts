/** A one-line field over a native input: text, telephone, e-mail, search, number, date. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from '../live.js';
import { describedBy, field, type FieldOptions } from './field.js';

export interface TextFieldOptions extends FieldOptions {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** For password managers and for forms that post without JavaScript. */
  readonly name?: string | undefined;
  /** `number` is a text field with a numeric keyboard: it keeps what was typed, where a native one would drop it. */
  readonly kind?: 'text' | 'tel' | 'email' | 'url' | 'search' | 'number' | 'date' | undefined;
  /** An autofill token such as `tel`. */
  readonly autocomplete?: string | undefined;
  readonly required?: 'required' | undefined;
  /** For dates, `2026-11-23`. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** The id of a list of suggestions in the same root. */
  readonly list?: string | undefined;
  readonly spellcheck?: 'true' | 'false' | undefined;
}

export function textField(options: TextFieldOptions): TemplateResult {
  const { kind = 'text', onInput } = options;
  const number = kind === 'number';
  return field(
    options,
    html`<input
      class="control ${number || kind === 'date' ? 'short' : ''}"
      part="control"
      id=${options.id}
      name=${options.name ?? options.id}
      type=${number ? 'text' : kind}
      inputmode=${number ? 'decimal' : nothing}
      autocomplete=${ifDefined(options.autocomplete)}
      spellcheck=${ifDefined(options.spellcheck)}
      list=${ifDefined(options.list)}
      min=${ifDefined(options.min)}
      max=${ifDefined(options.max)}
      aria-required=${options.required ? 'true' : nothing}
      aria-invalid=${options.error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      .value=${live(options.value)}
      @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
    />`,
  );
}
