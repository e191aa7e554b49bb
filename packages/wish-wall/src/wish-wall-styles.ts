/** The look of the wall: a warm, quiet grid. Cards grow with their words; nothing is cut off but long stories, by whole lines. */
import { baseStyles } from '@doorstep/core';
import { css, type CSSResultGroup } from 'lit';

const wallStyles = css`
  .wall,
  .area {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 5);
  }
  .wall-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 6);
    align-items: end;
    justify-content: space-between;
  }
  @container doorstep (max-width: 479.98px) {
    .wall-head > .buttons {
      width: 100%;
    }
    .wall-head .button {
      flex: 1 1 auto;
    }
  }
  .root .wall-head h2 {
    font-size: var(--doorstep-text-display);
  }
  .wall-filter {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  .wall-filter > form {
    flex-basis: 100%;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
  }
  .chip {
    min-height: var(--doorstep-target);
    padding: 0 calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: 999px;
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
  .wall-grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--doorstep-space) * 4);
    list-style: none;
  }
  .root .cards > li {
    max-width: none;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    background-image: none;
    background-color: var(--doorstep-sunken);
  }
  .card.fulfilled {
    /* A ribbon, not fireworks. */
    box-shadow: inset 0 3px 0 var(--doorstep-success);
    background-image: linear-gradient(var(--doorstep-success-soft), transparent 8em);
  }
  .card-kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--doorstep-space) * 3);
    justify-content: space-between;
    color: var(--doorstep-muted);
    font-size: var(--doorstep-text-small);
  }
  .state {
    display: inline-flex;
    gap: calc(var(--doorstep-space) * 1);
    align-items: center;
    font-weight: 600;
  }
  .fulfilled .state {
    color: var(--doorstep-success);
  }
  .card-title {
    display: inline;
    padding: calc(var(--doorstep-space) * 1) 0;
    border: 0;
    background: none;
    color: var(--doorstep-text);
    font: inherit;
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.35;
    text-align: start;
    text-wrap: balance;
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
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .card-foot {
    position: relative;
    align-self: end;
  }
  .card-foot .quiet,
  .area > .quiet {
    justify-content: start;
    padding-inline: 0;
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
  .story {
    white-space: pre-line;
    max-width: var(--doorstep-measure);
  }
  .story.clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    align-self: start;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 3);
    align-items: center;
    color: var(--doorstep-muted);
    font-size: var(--doorstep-text-small);
    list-style: none;
  }
  .facts > li {
    display: inline-flex;
    gap: calc(var(--doorstep-space) * 1.5);
    align-items: center;
  }
  .facts .band {
    padding: 0 calc(var(--doorstep-space) * 2);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: 999px;
  }
  .facts .day {
    flex-basis: 100%;
  }
  .facts .soon {
    color: var(--doorstep-warning);
    font-weight: 600;
  }
  .units {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
  }
  .units-bar {
    appearance: none;
    width: 100%;
    height: 8px;
    overflow: hidden;
    border: 0;
    border-radius: 999px;
    background: var(--doorstep-line);
  }
  .units-bar::-webkit-progress-bar {
    background: var(--doorstep-line);
  }
  .units-bar::-webkit-progress-value {
    border-radius: 999px;
    background: var(--doorstep-accent);
  }
  .units-bar::-moz-progress-bar {
    border-radius: 999px;
    background: var(--doorstep-accent);
  }
  .thanks {
    margin: 0;
    padding-inline-start: calc(var(--doorstep-space) * 3);
    border-inline-start: 3px solid var(--doorstep-success);
    font-style: normal;
  }
  .root .area h2 {
    font-size: var(--doorstep-text-title);
  }
  .root :is(h2, h3):focus {
    outline: none;
    box-shadow: none;
  }
  .root h3:focus {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .area > .button {
    justify-self: start;
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
