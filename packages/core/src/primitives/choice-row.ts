/** One radio or checkbox with its label, in a row that can be pressed as a whole. */
import { html, nothing, type TemplateResult } from 'lit';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export function choiceRow(
  option: Option,
  id: string,
  input: (id: string, note: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const note = option.hint ? `${id}-hint` : nothing;
  return html`<label class="choice" part="choice" for=${id}>
    ${input(id, note)}<span>${option.label}</span>${option.hint ? html`<span class="hint" id=${note}>${option.hint}</span>` : nothing}
  </label>`;
}
