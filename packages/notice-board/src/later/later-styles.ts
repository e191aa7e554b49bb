/** The look of what comes after the first list: filters, a notice by itself, the table, what is new, what one can take along. */
import { detailsStyles } from '@doorstep/core';
import { css, type CSSResult } from 'lit';

const laterBoardStyles = css`
  .opened {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .root .opened h2 {
    max-width: var(--doorstep-measure);
  }
  .view-button[aria-pressed='false']:hover {
    background: var(--doorstep-sunken);
  }
  .root :is(.list-heading, h2):focus {
    outline: none;
    box-shadow: none;
  }
  .filter-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 4);
    padding-block: calc(var(--doorstep-space) * 2);
  }
  .root .small-heading {
    font-size: var(--doorstep-text-small);
    color: var(--doorstep-muted);
    margin-block-end: calc(var(--doorstep-space) * 1);
  }
  .summary-whole,
  .opened .result p {
    white-space: pre-line;
  }
  .opened > .button {
    justify-self: start;
    margin-inline-start: calc(var(--doorstep-space) * -2);
  }
  .new-place + .notice {
    margin-block-end: calc(var(--doorstep-space) * 4);
  }
  .facts-table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .facts-table > div {
    display: grid;
    grid-template-columns: minmax(4.5em, min(10em, 32%)) minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
    padding-block: calc(var(--doorstep-space) * 2);
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .facts-table dt {
    color: var(--doorstep-muted);
  }
  .useful {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2) calc(var(--doorstep-space) * 4);
    align-items: center;
  }
  .compact .notice-item {
    padding-block: calc(var(--doorstep-space) * 2);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  .pager > span {
    margin-inline: auto;
  }
  .table-frame {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--doorstep-text-small);
  }
  th,
  td {
    padding: calc(var(--doorstep-space) * 2.5) calc(var(--doorstep-space) * 2);
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: normal;
    min-width: 5.5em;
  }
  thead th {
    color: var(--doorstep-muted);
    font-weight: 600;
    white-space: nowrap;
  }
  tbody th {
    min-width: 14em;
  }
  tbody .notice-link {
    padding-block: 0;
  }
  .new-place {
    position: sticky;
    z-index: 1;
    inset-block-start: calc(var(--doorstep-space) * 2);
    /* Takes no room: nothing moves when it comes. */
    height: 0;
    text-align: center;
  }
  .new-pill {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--doorstep-space) * 2);
    min-height: var(--doorstep-target);
    padding: 0 calc(var(--doorstep-space) * 5);
    border: var(--doorstep-edge) solid transparent;
    border-radius: 999px;
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
    font-weight: 600;
    box-shadow: var(--doorstep-shadow);
    cursor: pointer;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 4);
    margin-inline-start: calc(var(--doorstep-space) * -2);
  }
  @media (forced-colors: active) {
    .view-button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .new-pill {
      border-color: ButtonText;
    }
  }
  @media print {
    .notice-item {
      break-inside: avoid;
    }
  }
`;

export const laterStyles: readonly CSSResult[] = [detailsStyles, laterBoardStyles];
