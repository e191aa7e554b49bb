/** The way on in a long list: a button with how much there is, never an endless scroll. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';

export interface ShowMoreOptions {
  readonly label: string;
  /** In words: "Showing 20 of 143". */
  readonly count: string;
  /** `none` when all is shown. */
  readonly rest: 'some' | 'none';
  readonly progress?: 'idle' | 'busy' | undefined;
  readonly onMore: () => void;
}

export function showMore({ label, count, rest, progress, onMore }: ShowMoreOptions): TemplateResult {
  return html`<div class="show-more buttons" part="show-more">
    ${rest === 'some' ? button({ label, progress, onClick: onMore }) : nothing}
    <p class="muted small" role="status">${count}</p>
  </div>`;
}
