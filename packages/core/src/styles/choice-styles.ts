/** Radios and checkboxes: the native control in a row that is wholly pressable. */
import { css } from 'lit';

export const choiceStyles = css`
  .choices {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    margin-block-start: calc(var(--doorstep-space) * 2);
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    /* Rows that stand beside a taller one keep their hint close to their label. */
    place-content: start stretch;
    align-items: start;
    column-gap: calc(var(--doorstep-space) * 3);
    min-height: var(--doorstep-target);
    padding: calc(var(--doorstep-space) * 2.25) calc(var(--doorstep-space) * 3);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-surface);
    cursor: pointer;
    transition: background-color var(--doorstep-duration);
  }
  .choice:hover {
    border-color: var(--doorstep-text);
    background: var(--doorstep-sunken);
  }
  .choice input {
    width: 1.375em;
    height: 1.375em;
    margin: 0.0625em 0 0;
    cursor: inherit;
  }
  .choice .hint {
    grid-column: 2;
    font-size: var(--doorstep-text-small);
  }
  @supports selector(:has(a)) {
    .choice:has(:checked) {
      border-color: var(--doorstep-accent);
      background: var(--doorstep-accent-soft);
      /* Inset, so that the row keeps its size. */
      box-shadow: inset 0 0 0 1px var(--doorstep-accent);
    }
    .choice:has(:focus-visible) {
      outline: 3px solid var(--doorstep-focus);
      outline-offset: 2px;
    }
    .root .choice:has(:focus-visible) :focus-visible {
      outline: none;
      box-shadow: none;
    }
  }
  @container doorstep (min-width: 560px) {
    .choices.two-columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      border-width: 2px;
    }
  }
`;
