/** The layout of the form: one quiet column, the review list, the code in large type. */
import { css } from 'lit';

export const requestFormStyles = css`
  .form,
  .sent {
    max-width: 48em;
    margin-inline: auto;
  }
  .form,
  .items,
  .item,
  .sent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 6);
  }
  .item {
    gap: calc(var(--doorstep-space) * 4);
  }
  .form-head {
    display: grid;
    gap: calc(var(--doorstep-space) * 3);
  }
  .title {
    font-size: var(--doorstep-text-title);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .page-title:focus-visible {
    outline-offset: 4px;
  }
  .nested {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    padding-inline-start: calc(var(--doorstep-space) * 4);
    border-inline-start: 4px solid var(--doorstep-line);
  }
  .topic-group {
    margin-block-start: calc(var(--doorstep-space) * 3);
  }
  .topic-heading {
    color: var(--doorstep-muted);
    font-weight: 600;
  }
  .honeypot {
    position: absolute;
    inset-inline-start: -9999px;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .review-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--doorstep-space) * 3);
    align-items: start;
    padding-block: calc(var(--doorstep-space) * 2);
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .review-row dt {
    grid-column: 1;
    align-self: center;
    font-weight: 600;
  }
  .review-row dd {
    grid-column: 1;
    white-space: pre-wrap;
  }
  .review-row .review-change {
    grid-area: 1 / 2 / span 2;
    white-space: normal;
  }
  @container doorstep (min-width: 640px) {
    .review-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    }
    .review-row dt,
    .review-row dd {
      align-self: start;
      padding-block: calc((var(--doorstep-target) - 1lh) / 2);
    }
    .review-row dd:nth-of-type(1) {
      grid-column: 2;
    }
    .review-row .review-change {
      grid-area: 1 / 3;
      padding: 0;
    }
  }
  .code {
    font-size: var(--doorstep-text-display);
    font-weight: 700;
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.04em;
    line-height: 1.3;
    user-select: all;
  }
  .code-box {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    padding: calc(var(--doorstep-space) * 5) calc(var(--doorstep-space) * 4);
    border: 2px solid var(--doorstep-accent);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-accent-soft);
  }
  .sent ol {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    padding-inline-start: 1.5em;
  }
  .form-foot {
    display: grid;
    gap: calc(var(--doorstep-space) * 3);
  }
`;
