/** Fields with their labels, hints and errors. For widgets in which people write or choose. */
import { css } from 'lit';

export const fieldStyles = css`
  .field {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    /* A page's float or narrow sidebar must not squeeze a field to nothing. */
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .field.invalid {
    padding-inline-start: calc(var(--doorstep-space) * 3);
    border-inline-start: 6px solid var(--doorstep-error);
  }
  .label {
    font-weight: 600;
    line-height: 1.35;
  }
  .label .optional {
    font-weight: 400;
    color: var(--doorstep-muted);
  }
  .hint {
    color: var(--doorstep-muted);
  }
  .field-error {
    display: flex;
    gap: calc(var(--doorstep-space) * 2);
    align-items: flex-start;
    color: var(--doorstep-error);
    font-weight: 600;
  }
  .field-error .icon {
    margin-block-start: 0.12em;
  }
  .control {
    width: 100%;
    min-height: var(--doorstep-target);
    margin-block-start: calc(var(--doorstep-space) * 1);
    padding: calc(var(--doorstep-space) * 2) calc(var(--doorstep-space) * 3);
    border: max(1px, var(--doorstep-edge)) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-surface);
    color: var(--doorstep-text);
    line-height: 1.4;
  }
  .control:hover {
    border-color: var(--doorstep-text);
  }
  .root .field .control:focus {
    outline: 3px solid var(--doorstep-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--doorstep-focus-inner);
  }
  .invalid .control {
    border-color: var(--doorstep-error);
    border-width: 2px;
  }
  textarea.control {
    min-height: 9em;
    resize: vertical;
    line-height: inherit;
  }
  @supports (field-sizing: content) {
    textarea.control {
      field-sizing: content;
      max-height: 24em;
    }
  }
  input.short {
    max-width: 14em;
  }
  .select {
    position: relative;
    display: block;
  }
  .select select {
    appearance: none;
    padding-inline-end: calc(var(--doorstep-space) * 11);
    text-overflow: ellipsis;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: calc(var(--doorstep-space) * 3);
    inset-block-start: calc(50% + var(--doorstep-space) / 2);
    translate: 0 -50%;
    pointer-events: none;
  }
  .count {
    color: var(--doorstep-muted);
    font-size: var(--doorstep-text-small);
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--doorstep-error);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .field.invalid {
      border-inline-start-color: Mark;
    }
  }
`;
