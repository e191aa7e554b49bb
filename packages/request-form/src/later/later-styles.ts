/** The later screens: the review list, photos, the code in large type. */
import { css } from 'lit';

export const laterStyles = css`
  .nested {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    padding-inline-start: calc(var(--doorstep-space) * 4);
    border-inline-start: 4px solid var(--doorstep-line);
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
  /* Large text in a narrow column leaves no room beside it. */
  @container doorstep (max-width: 17em) {
    .review-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .review-row .review-change {
      grid-area: auto;
    }
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
    /* On one line, however narrow. */
    font-size: min(var(--doorstep-text-display), 7.5cqi);
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
  .next {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
  }
  .sent ol {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    padding-inline-start: 1.5em;
  }
  .locate {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    justify-items: start;
  }
  .nearby,
  .leftovers {
    display: grid;
    gap: calc(var(--doorstep-space) * 3);
    list-style: none;
  }
  .leftovers {
    margin-block-end: calc(var(--doorstep-space) * 4);
  }
  .nearby-one {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    justify-items: start;
    padding-block-start: calc(var(--doorstep-space) * 3);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .sent-title {
    display: flex;
    gap: calc(var(--doorstep-space) * 2);
    align-items: center;
  }
  .sent-title.success .icon {
    color: var(--doorstep-success);
  }
  .sent-title.info .icon {
    color: var(--doorstep-info);
  }
  .receipt-extras {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
  }
  .tracking {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 4);
    align-items: center;
  }
  .qr {
    width: 9em;
    height: 9em;
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    forced-color-adjust: none;
  }
  .kept {
    color: var(--doorstep-muted);
  }
  @media print {
    .buttons,
    .leftovers {
      display: none;
    }
  }
`;
