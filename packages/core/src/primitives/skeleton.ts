/** Stands for what is being loaded, and shows only when that takes longer than 300 ms. */
import { html, type TemplateResult } from 'lit';

export interface SkeletonOptions {
  /** Said to screen readers: "Loading". */
  readonly label: string;
  /** Default 5. */
  readonly lines?: number | undefined;
}

export function skeleton({ label, lines = 5 }: SkeletonOptions): TemplateResult {
  return html`<div class="skeleton" part="skeleton">
    <span class="visually-hidden" role="status">${label}</span>
    ${Array.from({ length: lines }, () => html`<div class="skeleton-line" aria-hidden="true"></div>`)}
  </div>`;
}
