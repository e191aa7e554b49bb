/** A bare widget in which primitives are drawn by tests: one shadow root with the base styles, in any theme. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import {
  baseStyles,
  choiceStyles,
  detailsStyles,
  dialogStyles,
  errorSummaryStyles,
  fieldStyles,
  progressStyles,
  type Theme,
} from '@doorstep/core';

export class PrimitiveSheet extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    choiceStyles,
    dialogStyles,
    errorSummaryStyles,
    progressStyles,
    detailsStyles,
    css`
      .panel {
        display: grid;
        gap: 16px;
      }
    `,
  ];
  theme: Theme = 'neutral';
  content: () => TemplateResult = () => html``;

  override render(): TemplateResult {
    return html`<div class="root" data-theme=${this.theme} lang="en" dir="ltr">
      <div class="panel">${this.content()}</div>
    </div>`;
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }
}
customElements.define('primitive-sheet', PrimitiveSheet);

export async function sheet(content: () => TemplateResult, theme: Theme = 'neutral'): Promise<PrimitiveSheet> {
  const element = document.createElement('primitive-sheet') as PrimitiveSheet;
  element.content = content;
  element.theme = theme;
  document.body.append(element);
  await element.updateComplete;
  return element;
}
