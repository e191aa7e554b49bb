/** One radio or checkbox with its label, in a row that can be pressed as a whole. */
import { html, nothing, type TemplateResult } from 'lit';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Ids of what names the input and of what is read after it. The label holds both: read as a whole, the hint would be read twice. */
export interface RowParts {
  readonly name: string | typeof nothing;
  readonly note: string | typeof nothing;
}

export function choiceRow(
  option: Option,
  id: string,
  input: (id: string, parts: RowParts) => TemplateResult,
): TemplateResult {
  const parts: RowParts = option.hint ? { name: `${id}-name`, note: `${id}-hint` } : { name: nothing, note: nothing };
  return html`<label class="choice" part="choice" for=${id}>
    ${input(id, parts)}<span id=${parts.name}>${option.label}</span
    >${option.hint ? html`<span class="hint" id=${parts.note}>${option.hint}</span>` : nothing}
  </label>`;
}
