/** How what finding adds looks: suggestions, the place that is measured from, the folds, and the map beside the list. */
import { css } from 'lit';

export const findingStyles = css`
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
  .here {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 2);
    align-items: center;
  }
  .here .button {
    margin-inline-start: calc(var(--doorstep-space) * -2);
  }
  .here > .icon {
    color: var(--doorstep-accent);
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--doorstep-space) * 3);
  }
  .fold {
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
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
  /* Where there is one column, a map that was asked for stands above a list of twenty. */
  @container doorstep (max-width: 719.98px) {
    .with-map > .map-pane {
      order: -1;
    }
  }
  @container doorstep (min-width: 720px) {
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
`;
