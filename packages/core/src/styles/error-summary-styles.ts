/** The error summary, which is a notice with links to the fields. */
import { css } from 'lit';

export const errorSummaryStyles = css`
  .error-summary ul {
    display: grid;
    list-style: none;
  }
  .error-summary a {
    display: inline-flex;
    align-items: center;
    min-height: var(--doorstep-target);
    color: var(--doorstep-error);
    font-weight: 600;
  }
  .error-summary:focus {
    outline: 3px solid var(--doorstep-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--doorstep-focus-inner);
  }
`;
