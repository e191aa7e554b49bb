/** Everything that keeps a person from going on, in one place, each line leading to its field. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { octagonAlert } from '../icons/base-icons.js';

export interface FieldError {
  /** The id of the control or group; the same words stand beside it. */
  readonly fieldId: string;
  readonly message: string;
}

export interface ErrorSummaryOptions {
  readonly title: string;
  readonly errors: readonly FieldError[];
}

const summaryId = 'error-summary';

/** Nothing without errors. Call {@link focusErrorSummary} after the render that brings it. */
export function errorSummary({ title, errors }: ErrorSummaryOptions): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  // The alert is inside what takes the focus: only so does every screen reader read the whole of it.
  return html`<div class="notice error error-summary" part="error-summary" id=${summaryId} tabindex="-1">
    ${icon(octagonAlert)}
    <div role="alert">
      <h2 class="notice-title">${title}</h2>
      <ul>
        ${errors.map(({ fieldId, message }) => html`<li><a href="#${fieldId}" @click=${leadToField}>${message}</a></li>`)}
      </ul>
    </div>
  </div>`;
}

/** Moves to the summary, so that it is read and seen at once. */
export function focusErrorSummary(root: ParentNode): void {
  root.querySelector<HTMLElement>(`#${summaryId}`)?.focus();
}

/** Puts the focus where the answer is given, and its label in sight. False where it is not there (any more). */
export function focusField(root: ParentNode, fieldId: string): boolean {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(fieldId)}`);
  if (!target) return false;
  const control = target.matches('fieldset')
    ? (target.querySelector<HTMLElement>('input:checked') ??
      target.querySelector<HTMLElement>('input, select, textarea, button'))
    : target;
  (target.closest('.field') ?? target).scrollIntoView({ block: 'start', behavior: 'auto' });
  (control ?? target).focus({ preventScroll: true });
  return true;
}

function leadToField(event: Event): void {
  // The address of the page is not ours to change, and a fragment does not reach into a shadow root.
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  focusField(link.getRootNode() as ShadowRoot, link.hash.slice(1));
}
