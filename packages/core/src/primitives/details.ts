/** Something that only some people want to read, folded away. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { chevronEnd } from '../icons/base-icons.js';

export interface DetailsOptions {
  readonly summary: string;
  readonly body: unknown;
  /** How it stands at first. Default `closed`. */
  readonly state?: 'open' | 'closed' | undefined;
}

export function details({ summary, body, state }: DetailsOptions): TemplateResult {
  return html`<details class="details" part="details" ?open=${state === 'open'}>
    <summary part="summary">${icon(chevronEnd, 'directed')}<span>${summary}</span></summary>
    <div class="details-body">${body}</div>
  </details>`;
}
