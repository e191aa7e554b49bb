/** How the locator looks: one column, and the map beside the list where there is room. */
import { css } from 'lit';

export const centerLocatorStyles = css`
  .locator {
    display: grid;
    gap: calc(var(--doorstep-space) * 5);
    grid-template-columns: minmax(0, 1fr);
  }
  .title {
    font-size: var(--doorstep-text-title);
  }
  .search {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    grid-template-columns: minmax(0, 1fr);
  }
  .combobox-control {
    position: relative;
  }
  .combobox-control > .icon {
    position: absolute;
    inset-inline-start: calc(var(--doorstep-space) * 3);
    inset-block-start: calc(var(--doorstep-space) + var(--doorstep-target) / 2);
    translate: 0 -50%;
    color: var(--doorstep-muted);
    pointer-events: none;
  }
  .combobox-control > .control {
    padding-inline-start: calc(var(--doorstep-space) * 5 + 1.25em);
  }
  .root .suggestions {
    position: absolute;
    z-index: 5;
    inset-inline: 0;
    margin-block-start: var(--doorstep-space);
    padding-block: var(--doorstep-space);
    max-height: 24em;
    overflow-y: auto;
    list-style: none;
    background: var(--doorstep-surface);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    box-shadow: var(--doorstep-shadow);
  }
  .root .suggestion {
    display: flex;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
    max-width: none;
    min-height: var(--doorstep-target);
    padding: calc(var(--doorstep-space) * 2) calc(var(--doorstep-space) * 3);
    cursor: pointer;
  }
  .suggestion .icon {
    color: var(--doorstep-muted);
  }
  .suggestion > span {
    display: grid;
    line-height: 1.35;
  }
  .suggestion:hover {
    background: var(--doorstep-sunken);
  }
  .suggestion.active {
    background: var(--doorstep-accent-soft);
    outline: 2px solid var(--doorstep-focus);
    outline-offset: -2px;
  }
  .suggestion-name {
    font-weight: 600;
  }
  .locate {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    justify-items: start;
    align-content: start;
  }
  .here {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 2);
    align-items: center;
  }
  .here > .icon {
    color: var(--doorstep-accent);
  }
  .narrowing {
    display: grid;
    gap: 0 calc(var(--doorstep-space) * 6);
    border-block: var(--doorstep-edge) solid var(--doorstep-line);
    padding-block: var(--doorstep-space);
  }
  .body {
    display: grid;
    gap: calc(var(--doorstep-space) * 5);
    grid-template-columns: minmax(0, 1fr);
  }
  .results {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
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
  .page-foot {
    margin-block-start: calc(var(--doorstep-space) * 6);
  }
  .row-more {
    display: grid;
    gap: var(--doorstep-space);
    align-content: start;
  }
  .root .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .root .row {
    position: relative;
    display: grid;
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
  .row.current::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--doorstep-space) * 3);
    inset-inline-start: calc(var(--doorstep-space) * -4);
    width: 4px;
    border-radius: 2px;
    background: var(--doorstep-accent);
  }
  .status {
    display: flex;
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
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--doorstep-space) * 3);
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
  .map-pane {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
  }
  .map-canvas {
    height: 100%;
  }
  .map-frame {
    width: 100%;
    height: min(24em, 70vh);
    overflow: hidden;
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    isolation: isolate;
  }
  @container doorstep (min-width: 560px) {
    .search {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    .locate {
      max-width: 19em;
    }
  }
  /* Where there is one column, a map that was asked for stands above a list of twenty. */
  @container doorstep (max-width: 719.98px) {
    .with-map > .map-pane {
      order: -1;
    }
  }
  @container doorstep (min-width: 720px) {
    .narrowing {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
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
    .body.with-map {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .with-map > .map-pane {
      position: sticky;
      inset-block-start: calc(var(--doorstep-space) * 4);
      align-self: start;
    }
    .with-map .map-frame {
      height: min(40em, 82vh);
    }
  }
  @media print {
    .search,
    .narrowing,
    .here,
    .map-pane,
    .show-more {
      display: none;
    }
    .root .row {
      break-inside: avoid;
    }
  }
`;
