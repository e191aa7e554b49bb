/** The look of the page that asks for a code. An opened request brings its own: see `case/adopt-styles.ts`. */
import { baseStyles, fieldStyles } from '@doorstep/core';
import { css, type CSSResultGroup } from 'lit';

const askStyles = css`
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .root .ask > h2 {
    font-size: var(--doorstep-text-title);
  }
  .code-form {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
  }
  .code-form .control {
    max-width: 18em;
    font-size: var(--doorstep-text-large);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    text-transform: uppercase;
    direction: ltr;
    text-align: start;
  }
  .kept {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    padding-block-start: calc(var(--doorstep-space) * 5);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .kept-list {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    list-style: none;
  }
  .root .kept-list li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
    max-width: none;
  }
  .kept-list li > .button:first-child {
    flex: 1 1 12em;
    justify-content: flex-start;
    text-align: start;
  }
`;

export const requestTrackerStyles: CSSResultGroup = [baseStyles, fieldStyles, askStyles];
