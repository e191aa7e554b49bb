/** Words for those who do not see what the others see. */
import { html, type TemplateResult } from 'lit';

export function visuallyHidden(words: string): TemplateResult {
  return html`<span class="visually-hidden">${words}</span>`;
}
