/** How far along: the steps of a task, or a share of something that runs. */
import { html, nothing, type TemplateResult } from 'lit';

export interface StepsOptions {
  /** In words: "Step 2 of 5". */
  readonly label: string;
  readonly current: number;
  readonly total: number;
}

/** The words carry the meaning; the row of marks repeats them for the eye. Counts from 1. */
export function steps({ label, current, total }: StepsOptions): TemplateResult {
  return html`<div class="steps" part="steps">
    <p class="muted small">${label}</p>
    <div class="step-marks" aria-hidden="true">
      ${Array.from({ length: total }, (_, index) => html`<span class="step-mark ${index < current ? 'done' : ''}"></span>`)}
    </div>
  </div>`;
}

export interface ProgressOptions {
  readonly label: string;
  /** 0 to 1; left out while it cannot be known. */
  readonly share?: number | undefined;
}

export function progressBar({ label, share }: ProgressOptions): TemplateResult {
  return html`<progress
    class="progress"
    part="progress"
    aria-label=${label}
    max="1"
    value=${share ?? nothing}
  ></progress>`;
}
