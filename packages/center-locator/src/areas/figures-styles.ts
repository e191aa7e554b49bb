/** How the table of figures looks. */
import { css } from 'lit';

export const figuresStyles = css`
  .figures {
    display: grid;
    gap: calc(var(--doorstep-space) * 3);
    grid-template-columns: minmax(0, 1fr);
    padding-block: calc(var(--doorstep-space) * 2);
  }
  .figure-table {
    border-collapse: collapse;
    text-align: start;
  }
  .figure-table :is(th, td) {
    padding: 0 calc(var(--doorstep-space) * 2) 0 0;
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
    font-weight: 400;
    text-align: start;
  }
  .figure-table thead th {
    padding-block: calc(var(--doorstep-space) * 2);
    font-weight: 600;
  }
  .figure-table .number {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .figure-table .button {
    padding-inline: 0;
    text-align: start;
  }
`;
