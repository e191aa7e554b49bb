/** The look of what opens from the wall: one column, calm, with room to breathe. */
import { choiceStyles, errorSummaryStyles, fieldStyles, progressStyles } from '@doorstep/core';
import { css, type CSSResult } from 'lit';

const areaStyles = css`
  .area {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 5);
  }
  .area > .button {
    justify-self: start;
  }
  .root .area h2 {
    font-size: var(--doorstep-text-title);
  }
  .whole {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
    max-width: 46em;
    padding: calc(var(--doorstep-space) * 6);
    background-color: var(--doorstep-surface);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: calc(var(--doorstep-radius) * 1.5);
    background-image: linear-gradient(var(--doorstep-accent-soft), transparent 8em);
  }
  .whole.fulfilled {
    box-shadow: inset 0 3px 0 var(--doorstep-success);
    background-image: linear-gradient(var(--doorstep-success-soft), transparent 8em);
  }
  .whole .card-kind {
    max-width: none;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: calc(var(--doorstep-space) * 2);
  }
  .photos img {
    width: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--doorstep-radius);
  }
  .flow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
    max-width: 40em;
  }
  /* A sheet of paper of its own, whatever it lies on. */
  .area > .flow:not(.bare) {
    padding: calc(var(--doorstep-space) * 6);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: calc(var(--doorstep-radius) * 1.5);
    background: var(--doorstep-surface);
  }
  @container doorstep (max-width: 479.98px) {
    .area > .flow:not(.bare) {
      padding: calc(var(--doorstep-space) * 4);
    }
  }
  .field > label.button {
    justify-self: start;
  }
  .told {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    padding: calc(var(--doorstep-space) * 5);
    border-radius: calc(var(--doorstep-radius) * 1.5);
    background: var(--doorstep-accent-soft);
  }
  .told-title {
    font-size: var(--doorstep-text-large);
    font-weight: 650;
  }
  .done > h2 {
    color: var(--doorstep-success);
  }
  @media (prefers-reduced-motion: no-preference) {
    .done {
      animation: settle 200ms ease-out;
    }
  }
  @keyframes settle {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
  .code-box {
    display: grid;
    justify-items: start;
    gap: calc(var(--doorstep-space) * 1);
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-surface);
  }
  .code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, monospace;
    font-size: var(--doorstep-text-title);
    font-weight: 650;
    letter-spacing: 0.04em;
  }
  .similar {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    list-style: none;
  }
  .similar-wish {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    width: 100%;
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-accent-soft);
    color: var(--doorstep-text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .similar-wish:hover {
    border-color: var(--doorstep-accent);
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
    align-items: center;
    justify-content: space-between;
    padding-block: calc(var(--doorstep-space) * 1);
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .kept-list {
    display: grid;
    list-style: none;
  }
  .sheet {
    display: grid;
    background: var(--doorstep-surface);
    gap: calc(var(--doorstep-space) * 4);
    padding: calc(var(--doorstep-space) * 5);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: calc(var(--doorstep-radius) * 1.5);
  }
  .sheet-state {
    font-weight: 600;
  }
  .done .sheet-state {
    color: var(--doorstep-success);
  }
  /* Help stands apart from what is done every day, and is always there. */
  .sheet-help {
    column-gap: calc(var(--doorstep-space) * 6);
    padding-block-start: calc(var(--doorstep-space) * 2);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .sheet-form {
    padding: calc(var(--doorstep-space) * 4);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .made-claim,
  .said,
  .said-list {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    list-style: none;
  }
  .made-claim {
    gap: calc(var(--doorstep-space) * 3);
    padding-block-start: calc(var(--doorstep-space) * 4);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .said-one {
    justify-self: start;
    padding: calc(var(--doorstep-space) * 3);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .said-one.own {
    justify-self: end;
    background: var(--doorstep-accent-soft);
  }
  .plain-list {
    padding-inline-start: 1.2em;
  }
  .root address {
    font-style: normal;
  }
  .photo-row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    list-style: none;
  }
  .photo-row li {
    display: grid;
    justify-items: start;
    width: 8em;
  }
  .photo-row img {
    width: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--doorstep-radius);
  }
`;

export const laterStyles: CSSResult[] = [fieldStyles, choiceStyles, errorSummaryStyles, progressStyles, areaStyles];
