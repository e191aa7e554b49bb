/** The look of the board: calm, ruled like a page, nothing boxed that can be read without a box. */
import { baseStyles, fieldStyles } from '@doorstep/core';
import { css, type CSSResultGroup } from 'lit';

const boardStyles = css`
  .board,
  .notices,
  .filter,
  .search-row,
  .items,
  .notice-item > article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .board,
  .notices {
    gap: calc(var(--doorstep-space) * 4);
  }
  .filter,
  .search-row,
  .notice-item > article {
    gap: calc(var(--doorstep-space) * 2);
  }
  .board-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
    justify-content: space-between;
  }
  .root h2 {
    font-size: var(--doorstep-text-title);
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
    font-weight: 600;
    cursor: pointer;
  }
  .view-button[aria-pressed='true'] {
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
  }
  .search-row {
    align-items: end;
  }
  .filter-row {
    margin-inline-start: calc(var(--doorstep-space) * -2);
  }
  .root .list-heading {
    font-size: var(--doorstep-text-small);
    font-weight: 600;
  }
  .items {
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
    display: inline-block;
    padding-block: calc(var(--doorstep-space) * 1);
    font-weight: 650;
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
  @container doorstep (min-width: 480px) {
    .search-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;

export const noticeBoardStyles: CSSResultGroup = [baseStyles, fieldStyles, boardStyles];
