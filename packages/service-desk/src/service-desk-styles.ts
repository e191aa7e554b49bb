/** The look of the desk: a working surface. Rows ruled like a ledger, one column on a phone, two where there is room. */
import { baseStyles, choiceStyles, detailsStyles, dialogStyles, errorSummaryStyles, fieldStyles } from '@doorstep/core';
import { css, type CSSResultGroup } from 'lit';
import { caseStyles } from './case/case-styles.js';
import { counterStyles } from './counter/counter-styles.js';
import { queueStyles } from './queue/queue-styles.js';

const deskStyles = css`
  .desk,
  .page,
  .sign-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 6);
    align-content: start;
  }
  .sign-in {
    max-width: 30em;
    margin: calc(var(--doorstep-space) * 8) auto;
    padding: calc(var(--doorstep-space) * 8);
    gap: calc(var(--doorstep-space) * 4);
    justify-items: start;
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
  }
  /* It is put there for who cannot see where a page begins; for the others the page itself says so. */
  .root #desk-heading:focus {
    outline: none;
    box-shadow: none;
  }
  .sign-in > .field,
  .sign-in > .notice {
    width: 100%;
  }
  .root h2 {
    font-size: var(--doorstep-text-title);
  }
  .desk-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 6);
    align-items: center;
    justify-content: space-between;
    padding-block-end: calc(var(--doorstep-space) * 3);
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .nav,
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 4);
    align-items: center;
    list-style: none;
  }
  .nav a {
    display: inline-flex;
    align-items: center;
    min-height: var(--doorstep-target);
    padding-inline: calc(var(--doorstep-space) * 1);
    color: var(--doorstep-text);
    text-decoration: none;
    border-block-end: 3px solid transparent;
  }
  .nav a:hover {
    text-decoration: underline;
  }
  .nav a[aria-current='page'] {
    font-weight: 650;
    border-block-end-color: var(--doorstep-accent);
  }
  .who {
    column-gap: calc(var(--doorstep-space) * 2);
  }
  .root .who .button {
    font-weight: 400;
  }
  .who > .buttons {
    flex-wrap: nowrap;
    gap: 0;
  }
  .root .who .buttons > .button {
    flex: none;
  }
  .page-head.split {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
  }
  .page-head {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    justify-items: start;
  }
  .number {
    font-weight: 400;
    color: var(--doorstep-muted);
    font-variant-numeric: tabular-nums;
  }
  .queue,
  .sheet,
  .marks {
    list-style: none;
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .root .queue-item,
  .root .sheet li,
  .root .marks li {
    max-width: none;
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--doorstep-space) * 1);
    font-size: var(--doorstep-text-small);
    font-weight: 600;
  }
  .badge.plain {
    padding: 0 calc(var(--doorstep-space) * 2);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    font-weight: 400;
  }
  .badge.late,
  .badge.escalated {
    color: var(--doorstep-error);
  }
  .badge.soon {
    color: var(--doorstep-warning);
  }
  .badge.later,
  .badge.waiting,
  .badge.none {
    color: var(--doorstep-muted);
    font-weight: 400;
  }
  .scope-gap {
    flex: 0 0 calc(var(--doorstep-space) * 2);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  .stale {
    padding: calc(var(--doorstep-space) * 2) calc(var(--doorstep-space) * 3);
    border-inline-start: 4px solid var(--doorstep-warning);
    background: var(--doorstep-warning-soft);
  }
  .root .keys {
    grid-template-columns: 4em minmax(0, 1fr);
  }
  .root .keys dd {
    grid-column: 2;
  }
  .keys {
    margin-block-end: calc(var(--doorstep-space) * 4);
  }
  kbd {
    display: inline-block;
    min-width: 2em;
    padding: 0 calc(var(--doorstep-space) * 2);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: max(0px, var(--doorstep-radius) - 4px);
    background: var(--doorstep-sunken);
    font: inherit;
    text-align: center;
  }
  .morning section {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
  }
  .sheet li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(var(--doorstep-space) * 4);
    align-items: center;
    padding-block: calc(var(--doorstep-space) * 2);
  }
  .sheet .queue-link {
    font-size: inherit;
    margin-block: 0;
  }
  /* Nobody types on a telephone's keyboard. */
  @media (hover: none) and (pointer: coarse) {
    .for-keys {
      display: none;
    }
  }
  @container doorstep (min-width: 720px) {
    .sheet li {
      grid-template-columns: 16em minmax(9em, 1fr) minmax(0, 2fr);
    }
  }
  @media print {
    .desk,
    .page {
      gap: 12px;
    }
    .queue-link {
      min-height: 0;
      color: #000;
      text-decoration: none;
    }
    .sheet li {
      break-inside: avoid;
      padding-block: 3px;
    }
  }
`;

export const serviceDeskStyles: CSSResultGroup = [
  baseStyles,
  fieldStyles,
  choiceStyles,
  detailsStyles,
  dialogStyles,
  errorSummaryStyles,
  deskStyles,
  queueStyles,
  caseStyles,
  counterStyles,
];
