/** What stands where there is nothing to show: why, and what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { inbox } from '../icons/base-icons.js';

export interface EmptyStateOptions {
  readonly title: string;
  readonly body?: string | undefined;
  /** The next step: a button or a link. */
  readonly action?: unknown;
  /** An outline of the icon set. Default an empty tray. */
  readonly icon?: string | undefined;
}

export function emptyState(options: EmptyStateOptions): TemplateResult {
  return html`<div class="plain-state" part="empty-state">
    ${icon(options.icon ?? inbox)}
    <p><strong>${options.title}</strong></p>
    ${options.body ? html`<p class="muted">${options.body}</p>` : nothing} ${options.action ?? nothing}
  </div>`;
}
