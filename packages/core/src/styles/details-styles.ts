/** Folded parts. */
import { css } from 'lit';

export const detailsStyles = css`
  .details > summary {
    display: inline-flex;
    gap: calc(var(--doorstep-space) * 1);
    align-items: center;
    min-height: var(--doorstep-target);
    color: var(--doorstep-link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
    list-style: none;
  }
  .details > summary::-webkit-details-marker {
    display: none;
  }
  .details > summary .icon {
    transition: rotate var(--doorstep-duration);
  }
  .details[open] > summary .icon {
    rotate: 90deg;
  }
  [dir='rtl'] .details[open] > summary .icon {
    rotate: -90deg;
  }
  .details-body {
    padding-inline-start: calc(var(--doorstep-space) * 5);
    border-inline-start: 4px solid var(--doorstep-line);
  }
`;
