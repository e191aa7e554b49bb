/** The look of the board: calm, ruled like a page, nothing boxed that can be read without a box. */
import { baseStyles, detailsStyles, fieldStyles } from '@doorstep/core';
import { css, type CSSResultGroup } from 'lit';
import { figureStyles } from './statistics/figure-styles.js';

const boardStyles = css`
  .board,
  .notices,
  .opened {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .board-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
    justify-content: space-between;
  }
  .root .board-head h2,
  .root .opened h2 {
    font-size: var(--doorstep-text-title);
  }
  .root .opened h2 {
    max-width: var(--doorstep-measure);
  }
  .views {
    display: inline-flex;
    padding: 3px;
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
  }
  .view-button {
    min-height: var(--doorstep-target);
    padding: 0 calc(var(--doorstep-space) * 5);
    border: 0;
    border-radius: max(0px, var(--doorstep-radius) - 4px);
    background: transparent;
    color: var(--doorstep-text);
    font-weight: 600;
    cursor: pointer;
  }
  .view-button[aria-pressed='true'] {
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
  }
  .view-button[aria-pressed='false']:hover {
    background: var(--doorstep-sunken);
  }
  .filter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 2);
    justify-items: start;
  }
  .filter > * {
    max-width: 100%;
  }
  .filter > :not(.button) {
    width: 100%;
  }
  .search-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 2);
    align-items: end;
  }
  .filter-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 4);
    padding-block: calc(var(--doorstep-space) * 2);
  }
  .root .list-heading {
    font-size: var(--doorstep-text-small);
    font-weight: 600;
  }
  .list-heading .muted {
    font-weight: 400;
  }
  .root .list-heading:focus,
  .root h2:focus {
    outline: none;
    box-shadow: none;
  }
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* Not none: with that, a screen reader of Safari hears no list. */
    list-style: '';
  }
  .root .items > li {
    max-width: none;
  }
  .notice-item {
    padding-block: calc(var(--doorstep-space) * 5);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .notice-item:last-child {
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .notice-item > article {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
  }
  .kind-line,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  /* Behind and not before: a line never begins with a dot. */
  .facts > span:not(:last-child)::after,
  .kind-line > .muted:not(:last-child)::after {
    content: '·';
    margin-inline-start: calc(var(--doorstep-space) * 3);
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--doorstep-space) * 1.5);
    color: var(--doorstep-success);
    font-weight: 600;
  }
  .kind.clarification {
    color: var(--doorstep-warning);
  }
  .kind.announcement {
    color: var(--doorstep-info);
  }
  .notice-link {
    color: var(--doorstep-link);
    text-decoration-thickness: 1px;
    font-weight: 650;
  }
  h3 > .notice-link {
    display: inline-block;
    padding-block: calc(var(--doorstep-space) * 1);
  }
  .list .summary,
  .list .result {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .result {
    padding-inline-start: calc(var(--doorstep-space) * 3);
    border-inline-start: 3px solid var(--doorstep-success);
  }
  .result-label {
    margin-inline-end: 0.35em;
    color: var(--doorstep-success);
    font-weight: 600;
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
  }
  .facts-table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .facts-table > div {
    display: grid;
    grid-template-columns: minmax(6em, 10em) minmax(0, 1fr);
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
  .compact-item {
    display: grid;
    gap: calc(var(--doorstep-space) * 0.5);
    padding-block: calc(var(--doorstep-space) * 2.5);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .compact-item .notice-link {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
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
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  .pager > span {
    margin-inline: auto;
  }
  .new-place {
    position: sticky;
    z-index: 1;
    inset-block-start: calc(var(--doorstep-space) * 2);
    height: 0;
    /* Takes no room, not even a gap of the grid. */
    margin-block-end: calc(var(--doorstep-space) * -4);
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
  @container doorstep (min-width: 480px) {
    .search-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
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

export const noticeBoardStyles: CSSResultGroup = [baseStyles, fieldStyles, detailsStyles, boardStyles, figureStyles];
