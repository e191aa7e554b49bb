/** The look of what is opened: a case or a notice, its forms, and two versions side by side. */
import { css } from 'lit';

export const caseStyles = css`
  .case-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 8);
  }
  .case-words,
  .case-side,
  .case-rest,
  .case section,
  .page > section,
  .version,
  .conflict {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 3);
    align-content: start;
  }
  .case-side,
  .case-rest {
    gap: calc(var(--doorstep-space) * 8);
  }
  .aside {
    padding-block-start: calc(var(--doorstep-space) * 3);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 3);
    padding-block: calc(var(--doorstep-space) * 4);
    border-block-start: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .original {
    align-self: start;
    padding: calc(var(--doorstep-space) * 4);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .tray img {
    max-height: 7em;
  }
  .offered {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    align-content: start;
  }
  .words {
    margin: 0;
    white-space: pre-line;
    max-width: var(--doorstep-measure);
  }
  blockquote.said {
    font-size: inherit;
    border-inline-start-color: var(--doorstep-line);
  }
  blockquote.words:not(.said) {
    font-size: var(--doorstep-text-large);
  }
  blockquote.words {
    padding-inline-start: calc(var(--doorstep-space) * 4);
    border-inline-start: 3px solid var(--doorstep-accent);
  }
  .subject {
    font-weight: 600;
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
    list-style: none;
  }
  .photos img {
    display: block;
    width: auto;
    height: auto;
    max-width: 100%;
    max-height: 14em;
    border-radius: var(--doorstep-radius);
  }
  .pairs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(var(--doorstep-space) * 4);
  }
  .pairs dt {
    color: var(--doorstep-muted);
  }
  .pairs dd {
    margin-block-end: calc(var(--doorstep-space) * 2);
  }
  .history {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
    padding-inline-start: calc(var(--doorstep-space) * 4);
    border-inline-start: 2px solid var(--doorstep-line);
    list-style: none;
  }
  .history > li {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--doorstep-space) * 3);
    align-items: baseline;
  }
  .actions .button[aria-expanded='true'] {
    border-color: var(--doorstep-accent);
    background: var(--doorstep-accent-soft);
  }
  .actions .buttons {
    gap: calc(var(--doorstep-space) * 2);
  }
  .step-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-surface);
  }
  .step-form > .button {
    justify-self: start;
  }
  .done {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  .done .notice {
    flex: 1 1 16em;
  }
  .conflict {
    gap: calc(var(--doorstep-space) * 4);
    padding: calc(var(--doorstep-space) * 4);
    border: 2px solid var(--doorstep-warning);
    border-radius: var(--doorstep-radius);
  }
  .versions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 6);
  }
  .words-of {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .root .version h4,
  .root .conflict h4 {
    font-size: inherit;
  }
  .words-of > legend,
  .words-of > h4 {
    margin-block-end: calc(var(--doorstep-space) * 2);
    font-weight: 650;
  }
  .marks li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 4);
    align-items: center;
    padding-block: calc(var(--doorstep-space) * 2);
  }
  mark {
    padding-inline: 0.15em;
    border-block-end: 2px solid var(--doorstep-warning);
    background: var(--doorstep-warning-soft);
    color: inherit;
  }
  @container doorstep (min-width: 480px) {
    .pairs {
      grid-template-columns: minmax(6em, 11em) minmax(0, 1fr);
    }
    .pairs dd {
      grid-column: 2;
      margin-block-end: calc(var(--doorstep-space) * 1);
    }
  }
  @container doorstep (min-width: 720px) {
    /* What was written stays in sight while it is written anew. */
    .original {
      position: sticky;
      inset-block-start: calc(var(--doorstep-space) * 4);
    }
    .versions {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container doorstep (min-width: 900px) {
    .case-columns {
      grid-template: auto 1fr / minmax(0, 3fr) minmax(18em, 2fr);
      gap: calc(var(--doorstep-space) * 8) calc(var(--doorstep-space) * 12);
    }
    .case-side {
      grid-area: 1 / 2 / span 2;
    }
    .case-side .pairs {
      grid-template-columns: minmax(5em, 8em) minmax(0, 1fr);
    }
  }
`;
