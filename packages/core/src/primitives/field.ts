/** What every field has around its control: label, hint and error, wired to it by ids in the same root. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { octagonAlert } from '../icons/base-icons.js';

export interface FieldOptions {
  /** Of the control; unique in the widget. Label, hint and error take theirs from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to do about what is wrong. Its presence marks the field invalid. */
  readonly error?: string | undefined;
  /** Said after the label where the field may stay empty, such as "(optional)". */
  readonly optional?: string | undefined;
}

/** For `aria-describedby`: the ids of what is shown about the control, or `nothing`. */
export function describedBy({ id, hint, error }: FieldOptions, ...more: readonly string[]): string | typeof nothing {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** One labelled control. */
export function field(options: FieldOptions, control: unknown): TemplateResult {
  return html`<div class="field ${options.error ? 'invalid' : ''}" part="field">
    <label class="label" part="label" for=${options.id}>${labelText(options)}</label>
    ${fieldNotes(options)}${control}
  </div>`;
}

/** Several controls that answer one question. The group takes the id, so that an error summary can lead to it. */
export function fieldGroup(options: FieldOptions, controls: unknown): TemplateResult {
  return html`<fieldset
    class="field ${options.error ? 'invalid' : ''}"
    part="field"
    aria-describedby=${describedBy(options)}
    id=${options.id}
    tabindex="-1"
  >
    <legend class="label" part="label">${labelText(options)}</legend>
    ${fieldNotes(options)}${controls}
  </fieldset>`;
}

/** A line that says what is wrong, for places that are not a field of their own. */
export function errorLine(id: string, message: string): TemplateResult {
  return html`<p class="field-error" part="error" id=${id}>${icon(octagonAlert)}<span>${message}</span></p>`;
}

function labelText({ label, optional }: FieldOptions): unknown {
  return optional ? html`${label} <span class="optional">${optional}</span>` : label;
}

function fieldNotes({ id, hint, error }: FieldOptions): unknown {
  return html`${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${error ? errorLine(`${id}-error`, error) : nothing}`;
}
