/** The look of the wall: a warm, quiet grid. Cards grow with their words; nothing is cut off but long stories, by whole lines. */
import { baseStyles } from '@doorstep/core';
import { css, type CSSResultGroup } from 'lit';

const wallStyles = css`
  .wall,
  .wall-grid,
  .cards,
  .card,
  .units {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .wall-head,
  .wall-filter,
  .chips,
  .card-kind,
  .facts,
  .facts > li,
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  .wall,
  .wall-head {
    gap: calc(var(--doorstep-space) * 5);
  }
  .wall-head,
  .card-kind {
    justify-content: space-between;
  }
  .root .wall-head h2 {
    font-size: var(--doorstep-text-display);
  }
  @container doorstep (max-width: 479.98px) {
    .wall-head > .buttons {
      width: 100%;
    }
    .wall-head .button {
      flex: 1 1 auto;
    }
  }
  .wall-filter > form,
  .facts .day {
    flex-basis: 100%;
  }
  .chips {
    gap: calc(var(--doorstep-space) * 2);
  }
  .chip,
  .band {
    padding: 0 calc(var(--doorstep-space) * 2);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: 999px;
  }
  .chip {
    min-height: var(--doorstep-target);
    padding: 0 calc(var(--doorstep-space) * 4);
    border-color: var(--doorstep-border);
    background: var(--doorstep-surface);
    color: var(--doorstep-text);
    cursor: pointer;
  }
  .chip:hover {
    background: var(--doorstep-sunken);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--doorstep-accent);
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
    font-weight: 600;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    list-style: none;
  }
  .root .cards > li {
    max-width: none;
  }
  .card {
    position: relative;
    grid-template-rows: auto auto 1fr;
    gap: calc(var(--doorstep-space) * 2.5);
    align-content: start;
    padding: calc(var(--doorstep-space) * 5);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: calc(var(--doorstep-radius) * 1.5);
    background: var(--doorstep-surface);
    /* A card of paper, lit from above: a whisper of the city's own colour. */
    background-image: linear-gradient(var(--doorstep-accent-soft), transparent 5.5em);
  }
  .card.full {
    background: var(--doorstep-sunken);
  }
  .card.fulfilled {
    /* A ribbon, not fireworks. */
    box-shadow: inset 0 3px 0 var(--doorstep-success);
    background-image: linear-gradient(var(--doorstep-success-soft), transparent 8em);
  }
  .card-kind,
  .facts {
    color: var(--doorstep-muted);
    font-size: var(--doorstep-text-small);
    list-style: none;
  }
  .state,
  .soon {
    font-weight: 600;
  }
  .facts > li,
  .state {
    gap: calc(var(--doorstep-space) * 1.5);
    flex-wrap: nowrap;
  }
  .soon {
    color: var(--doorstep-warning);
  }
  .fulfilled .state {
    color: var(--doorstep-success);
  }
  .card-title {
    padding: calc(var(--doorstep-space) * 1) 0;
    border: 0;
    background: none;
    color: var(--doorstep-text);
    font: inherit;
    font-size: 1.15em;
    text-align: start;
    cursor: pointer;
  }
  /* The whole card leads to the wish, but for its own button. */
  .card-title::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .card-title:hover {
    color: var(--doorstep-link);
    text-decoration: underline 1px;
  }
  .card-foot {
    position: relative;
    align-self: end;
  }
  .card-foot .button {
    width: 100%;
    min-height: max(48px, var(--doorstep-target));
  }
  /* Twenty-four of them stand side by side: quiet until a hand comes near. */
  .card-foot .primary:not(:hover) {
    border-color: var(--doorstep-accent);
    background: var(--doorstep-surface);
    color: var(--doorstep-link);
  }
  .card-foot .quiet,
  .area .quiet {
    justify-content: start;
    padding-inline: 0;
  }
  .story {
    white-space: pre-line;
  }
  .clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    align-self: start;
  }
  .units {
    gap: calc(var(--doorstep-space) * 1);
  }
  .units-bar {
    appearance: none;
    width: 100%;
    height: 8px;
    overflow: hidden;
    border: 0;
    border-radius: 999px;
  }
  .units-bar,
  .units-bar::-webkit-progress-bar {
    background: var(--doorstep-line);
  }
  .units-bar::-webkit-progress-value {
    background: var(--doorstep-accent);
  }
  .units-bar::-moz-progress-bar {
    background: var(--doorstep-accent);
  }
  .thanks {
    margin: 0;
    padding-inline-start: calc(var(--doorstep-space) * 3);
    border-inline-start: 3px solid var(--doorstep-success);
  }
  .root :is(h2, h3):focus {
    outline: none;
    box-shadow: none;
  }
  .root h3:focus {
    text-decoration: underline 2px;
  }
  .earlier {
    text-align: center;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .units-bar {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

export const wishWallStyles: CSSResultGroup = [baseStyles, wallStyles];
