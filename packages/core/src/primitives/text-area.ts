/** A field for several lines, with a count that lets people type over the limit and tells them by how much. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../live.js';
import { describedBy, field, type FieldOptions } from './field.js';

export interface TextAreaOptions extends FieldOptions {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly name?: string | undefined;
  readonly rows?: number | undefined;
  readonly required?: 'required' | undefined;
  /** Said under the field, such as "120 characters left". Screen readers hear it with the field, and when typing pauses if it is announced. */
  readonly count?: { readonly text: string; readonly state: 'within' | 'over' } | undefined;
}

export function textArea(options: TextAreaOptions): TemplateResult {
  const { count, onInput } = options;
  const countId = `${options.id}-count`;
  return field(
    options,
    html`<textarea
        class="control"
        part="control"
        id=${options.id}
        name=${options.name ?? options.id}
        rows=${options.rows ?? 5}
        aria-required=${options.required ? 'true' : nothing}
        aria-invalid=${options.error ? 'true' : nothing}
        aria-describedby=${count ? describedBy(options, countId) : describedBy(options)}
        .value=${live(options.value)}
        @input=${(event: InputEvent) => onInput((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${count ? html`<p class="count ${count.state}" part="count" id=${countId}>${count.text}</p>` : nothing}`,
  );
}
