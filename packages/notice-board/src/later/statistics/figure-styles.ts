/** The look of the figures, loaded with them. */
import { css } from 'lit';

export const figureStyles = css`
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 6);
  }
  .figure-choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 4);
  }
  .figure-cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--doorstep-space) * 4);
    list-style: '';
  }
  .root .figure-cards > li {
    max-width: none;
  }
  .figure-card {
    display: flex;
    flex-direction: column;
    gap: calc(var(--doorstep-space) * 1);
    padding: calc(var(--doorstep-space) * 4) calc(var(--doorstep-space) * 4) calc(var(--doorstep-space) * 2);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
  }
  .root .figure-card h3 {
    font-size: 1em;
  }
  .figure-value {
    font-size: var(--doorstep-text-display);
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .figure-value.none {
    font-size: 1em;
    font-weight: 400;
    color: var(--doorstep-muted);
  }
  .trend {
    display: flex;
    gap: calc(var(--doorstep-space) * 1.5);
    align-items: center;
    font-weight: 600;
  }
  /* What can be pressed stands in one line across the cards. */
  .figure-card > .details {
    margin-block-start: auto;
  }
  .figure-card .button {
    align-self: start;
    margin-inline-start: calc(var(--doorstep-space) * -2);
  }
  .figures tbody :is(th, td) {
    padding-block: calc(var(--doorstep-space) * 1);
    vertical-align: middle;
  }
  .chart-block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .chart {
    overflow: visible;
    fill: var(--doorstep-text);
    font-size: var(--doorstep-text-small);
  }
  .chart .bar {
    fill: var(--doorstep-accent);
  }
  .chart .bar-track {
    fill: var(--doorstep-sunken);
  }
  .chart .bar-base {
    stroke: var(--doorstep-border);
  }
  .chart .bar-value {
    text-anchor: end;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .chart .column-value,
  .chart .column-name {
    text-anchor: middle;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .chart .column-value {
    font-weight: 600;
  }
  .chart .column-name {
    fill: var(--doorstep-muted);
  }
  td.number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @container doorstep (max-width: 479.98px) {
    .chart :is(.column-value, .minor) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chart {
      fill: CanvasText;
    }
    .chart .bar {
      fill: Highlight;
    }
    .chart .bar-track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .chart .column-name {
      fill: CanvasText;
    }
    .chart .bar-base {
      stroke: CanvasText;
    }
  }
`;
