/** The look of an opened request. */
import { css } from 'lit';

export const caseStyles = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .case,
  .case-main,
  .case-foot,
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 6);
    align-content: start;
  }
  .facts {
    gap: calc(var(--doorstep-space) * 4);
  }
  .case-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 6);
  }
  .case-head {
    --_tone: var(--doorstep-accent);
    --_tint: var(--doorstep-accent-soft);
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    padding: calc(var(--doorstep-space) * 5) calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-block-start: 4px solid var(--_tone);
    border-radius: var(--doorstep-radius);
    background: var(--_tint);
  }
  .tone-good {
    --_tone: var(--doorstep-success);
    --_tint: var(--doorstep-success-soft);
  }
  .tone-asks {
    --_tone: var(--doorstep-warning);
    --_tint: var(--doorstep-warning-soft);
  }
  .tone-ended {
    --_tone: var(--doorstep-border);
    --_tint: var(--doorstep-sunken);
  }
  .root .case-status {
    display: flex;
    gap: calc(var(--doorstep-space) * 2);
    align-items: flex-start;
    font-size: var(--doorstep-text-display);
    line-height: 1.2;
  }
  .case-status .icon {
    width: 1.1em;
    height: 1.1em;
    margin-block-start: 0.05em;
    color: var(--_tone);
  }
  .root .case-meaning {
    font-size: var(--doorstep-text-large);
  }
  .tone-ended .case-status .icon {
    color: var(--doorstep-muted);
  }
  .track {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    margin-block-start: calc(var(--doorstep-space) * 3);
    list-style: none;
  }
  .stage {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: calc(var(--doorstep-space) * 1);
    padding-inline: 2px;
    color: var(--doorstep-muted);
    font-size: var(--doorstep-text-small);
    line-height: 1.3;
    text-align: center;
  }
  /* Four words do not fit beside each other on a phone; the first of them stands in large type above. */
  @container doorstep (max-width: 479.98px) {
    .stage-name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  .stage-mark {
    z-index: 1;
    display: grid;
    place-items: center;
    width: 1.75em;
    height: 1.75em;
    border: 2px solid var(--doorstep-border);
    border-radius: 50%;
    background: var(--doorstep-surface);
  }
  .stage-mark .icon {
    width: 1em;
    height: 1em;
    stroke-width: 3;
  }
  /* The way from the stage before. */
  .stage:not(:first-child)::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.875em - 1px);
    inset-inline: -50% 50%;
    border-block-start: 2px solid var(--doorstep-border);
  }
  .stage:is(.done, .now)::before {
    border-block-start: 4px solid var(--_tone);
    margin-block-start: -1px;
  }
  .stage.done .stage-mark {
    border-color: var(--_tone);
    background: var(--_tone);
    color: var(--doorstep-surface);
  }
  .stage.now .stage-mark {
    border: 0.45em solid var(--_tone);
  }
  .stage:is(.done, .now) {
    color: var(--doorstep-text);
  }
  .stage.now,
  .stage[aria-current] {
    font-weight: 650;
  }
  .fact,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 2);
    align-content: start;
    justify-items: start;
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
  }
  .card.stack {
    justify-items: stretch;
    gap: calc(var(--doorstep-space) * 5);
  }
  .card.asks {
    justify-items: stretch;
    border-color: var(--doorstep-warning);
    gap: calc(var(--doorstep-space) * 4);
  }
  .card.good {
    border-inline-start: 6px solid var(--doorstep-success);
  }
  .root .fact h3 {
    display: flex;
    gap: calc(var(--doorstep-space) * 2);
    font-size: 1em;
    font-weight: 600;
    color: var(--doorstep-muted);
  }
  /* Breaks between day and hour if it must, and never inside of either. */
  .moment {
    word-break: keep-all;
  }
  /* Room for a whole telephone number. */
  .fact .button {
    padding-inline: calc(var(--doorstep-space) * 3);
  }
  .countdown {
    display: flex;
    gap: calc(var(--doorstep-space) * 2);
    align-items: center;
    /* A span stays on one line, however narrow. */
    font-size: min(var(--doorstep-text-large), 6.5cqi);
  }
  .countdown .icon {
    color: var(--doorstep-accent);
  }
  .promise.late {
    border-inline-start: 6px solid var(--doorstep-error);
    background: var(--doorstep-error-soft);
  }
  .promise.late :is(.icon, strong) {
    color: var(--doorstep-error);
  }
  .entries {
    display: grid;
    margin-block-start: calc(var(--doorstep-space) * 3);
    list-style: none;
  }
  .root .entry {
    position: relative;
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 3);
    max-width: none;
    padding-block-end: calc(var(--doorstep-space) * 5);
  }
  .entry:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2.25em 0;
    inset-inline-start: calc(1.125em - 1px);
    border-inline-start: 2px solid var(--doorstep-line);
  }
  .entry-mark {
    display: grid;
    place-items: center;
    width: 2.25em;
    height: 2.25em;
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: 50%;
    background: var(--doorstep-sunken);
    color: var(--doorstep-muted);
  }
  .entry:first-child .entry-mark {
    border-color: var(--doorstep-accent);
    background: var(--doorstep-accent-soft);
    color: var(--doorstep-accent);
  }
  .entry-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 1);
    justify-items: start;
    padding-block-start: 0.3em;
  }
  .entry-title {
    font-weight: 600;
  }
  .written {
    white-space: pre-wrap;
  }
  .said {
    margin-block-start: calc(var(--doorstep-space) * 1);
    padding: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 4);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .by-holder .said {
    background: var(--doorstep-accent-soft);
  }
  .rows {
    display: grid;
    gap: calc(var(--doorstep-space) * 3);
    padding-block: calc(var(--doorstep-space) * 2);
  }
  .row dt {
    color: var(--doorstep-muted);
    font-size: var(--doorstep-text-small);
  }
  .case-foot {
    gap: calc(var(--doorstep-space) * 4);
  }
  .case-end {
    padding-block-start: calc(var(--doorstep-space) * 4);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  @container doorstep (min-width: 480px) {
    .case-head {
      padding: calc(var(--doorstep-space) * 6);
    }
  }
  @container doorstep (min-width: 720px) {
    .case-columns {
      grid-template-columns: minmax(0, 1fr) minmax(15em, 18em);
      grid-template-rows: auto 1fr;
      column-gap: calc(var(--doorstep-space) * 8);
    }
    .case-main {
      grid-row: 1 / span 2;
      grid-column: 1;
    }
    .facts,
    .case-foot {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .stage.done .stage-mark {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
