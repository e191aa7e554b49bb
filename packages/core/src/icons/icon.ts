/** Draws one icon of the set. It says nothing by itself: the words stand beside it. */
import { html, type TemplateResult } from 'lit';

/** Reading direction matters for arrows only. */
export type IconTurn = 'fixed' | 'directed';

/** `path` is one of `icons.ts`: the outline on a 24 × 24 grid. */
export function icon(path: string, turn: IconTurn = 'fixed'): TemplateResult {
  return html`<svg class="icon ${turn}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
}
