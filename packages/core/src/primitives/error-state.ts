/** What stands where something could not be loaded: what happened, how to try again, whom to call. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { phone as phoneOutline, retry, triangleAlert } from '../icons/base-icons.js';
import { button, linkButton } from './button.js';

export interface ErrorStateOptions {
  readonly message: string;
  readonly retryLabel: string;
  /** Left out where trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
  /** A number that reaches a person, and the words of its link: "Call 12345". */
  readonly phone?: { readonly number: string; readonly label: string } | undefined;
}

export function errorState({ message, retryLabel, onRetry, phone }: ErrorStateOptions): TemplateResult {
  return html`<div class="plain-state failed" part="error-state">
    ${icon(triangleAlert)}
    <p role="alert">${message}</p>
    <div class="buttons">
      ${onRetry ? button({ label: retryLabel, icon: retry, onClick: onRetry }) : nothing}
      ${phone ? linkButton({ label: phone.label, href: `tel:${phone.number.replace(/[^\d+]/g, '')}`, icon: phoneOutline }) : nothing}
    </div>
  </div>`;
}
