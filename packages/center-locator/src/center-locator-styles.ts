/** How the locator looks: one column, and the map beside the list where there is room. */
import { css } from 'lit';

export const centerLocatorStyles = css`
  .locator,
  .search,
  .narrowing,
  .body,
  .results,
  .root .list,
  .row {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .locator,
  .body {
    gap: calc(var(--doorstep-space) * 5);
  }
  .title {
    font-size: var(--doorstep-text-title);
  }
  .combobox {
    position: relative;
  }
  .combobox > .icon {
    position: absolute;
    inset-inline-start: calc(var(--doorstep-space) * 3);
    inset-block-start: calc(var(--doorstep-space) + var(--doorstep-target) / 2);
    translate: 0 -50%;
    color: var(--doorstep-muted);
    pointer-events: none;
  }
  .combobox > .control {
    padding-inline-start: calc(var(--doorstep-space) * 5 + 1.25em);
  }
  .locate,
  .row-more {
    display: grid;
    gap: var(--doorstep-space);
    place-content: start;
    justify-items: start;
  }
  /* Beside each other where their words fit, and never broken inside of a word. */
  .narrowing .button {
    flex: 1 1 auto;
    padding-inline: calc(var(--doorstep-space) * 3);
    overflow-wrap: break-word;
  }
  .narrowing [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2) calc(var(--doorstep-space) * 4);
    align-items: center;
    justify-content: space-between;
  }
  .total {
    font-weight: 600;
  }
  .results-pane {
    min-width: 0;
  }
  .root .list {
    gap: 0;
    list-style: none;
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .root .row {
    gap: var(--doorstep-space);
    max-width: none;
    padding: calc(var(--doorstep-space) * 4) 0;
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .root .row-name {
    font-size: var(--doorstep-text-large);
  }
  .row-name a {
    display: inline-block;
    padding-block: calc(var(--doorstep-space) * 1.5);
    margin-block: calc(var(--doorstep-space) * -1.5);
  }
  /* Its line is kept while the hours are on their way. */
  .status {
    display: flex;
    min-height: 1lh;
    gap: calc(var(--doorstep-space) * 2);
    align-items: flex-start;
    font-weight: 600;
  }
  .status .icon {
    margin-block-start: 0.14em;
  }
  .status.open {
    color: var(--doorstep-success);
  }
  .status.closed {
    color: var(--doorstep-text);
  }
  .status.closed .icon {
    color: var(--doorstep-error);
  }
  .status.unknown {
    color: var(--doorstep-muted);
    font-weight: 400;
  }
  .phone {
    display: inline-flex;
    gap: calc(var(--doorstep-space) * 2);
    align-items: center;
    min-height: max(32px, calc(var(--doorstep-target) - 8px));
  }
  .phone .icon {
    width: 1.05em;
    height: 1.05em;
  }
  @container doorstep (min-width: 560px) {
    .search {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .locate {
      max-width: 19em;
    }
    .narrowing .button {
      flex: none;
    }
  }
  @container doorstep (min-width: 720px) {
    .body:not(.with-map) .row {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      column-gap: calc(var(--doorstep-space) * 6);
    }
    .body:not(.with-map) .row > :not(.row-more) {
      grid-column: 1;
    }
    .body:not(.with-map) .row-more {
      grid-area: 1 / 2 / span 4;
    }
  }
`;
