/** How the page of a center looks. */
import { css } from 'lit';

export const centerPageStyles = css`
  .page {
    display: grid;
    gap: calc(var(--doorstep-space) * 5);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .page-head {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
  }
  .page-parts {
    display: grid;
    width: 100%;
    gap: calc(var(--doorstep-space) * 6) calc(var(--doorstep-space) * 8);
    grid-template-columns: minmax(0, 1fr);
  }
  .page-column {
    display: grid;
    gap: calc(var(--doorstep-space) * 6);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .page-part {
    display: grid;
    break-inside: avoid;
    gap: calc(var(--doorstep-space) * 2);
    align-content: start;
    min-width: 0;
  }
  .root .bare {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    list-style: none;
  }
  .actions {
    display: grid;
    width: 100%;
    gap: calc(var(--doorstep-space) * 3);
    grid-template-columns: minmax(0, 1fr);
  }
  .actions .button {
    padding-inline: calc(var(--doorstep-space) * 3);
    overflow-wrap: break-word;
  }
  .actions > .buttons > .button {
    flex: 1 1 6.5em;
  }
  .back {
    margin-inline-start: calc(var(--doorstep-space) * -2);
  }
  .directions {
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .actions > p:empty {
    display: none;
  }
  .root .apps {
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    padding-block-start: calc(var(--doorstep-space) * 2);
  }
  .apps .button {
    width: 100%;
  }
  .hours {
    width: 100%;
    border-collapse: collapse;
  }
  .hours :is(th, td) {
    padding: calc(var(--doorstep-space) * 1.5) calc(var(--doorstep-space) * 2);
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    font-variant-numeric: tabular-nums;
  }
  .hours th {
    width: 7em;
    white-space: nowrap;
  }
  .hours .today :is(th, td) {
    background: var(--doorstep-accent-soft);
    font-weight: 600;
  }
  .root .services {
    gap: 0;
  }
  .root .service {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--doorstep-space) * 3);
    max-width: none;
    padding-block: calc(var(--doorstep-space) * 2);
    border-block-end: var(--doorstep-edge) solid var(--doorstep-line);
  }
  .fast {
    display: inline-block;
    padding-inline: calc(var(--doorstep-space) * 1.5);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-success-soft);
    color: var(--doorstep-success);
    font-size: var(--doorstep-text-small);
    font-weight: 600;
  }
  .root .chips {
    display: flex;
    flex-wrap: wrap;
  }
  .chip {
    padding: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 2.5);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .duty {
    display: flex;
    gap: calc(var(--doorstep-space) * 2);
  }
  .root .photos {
    width: 100%;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
  }
  .photos img {
    width: 100%;
    height: auto;
    border-radius: var(--doorstep-radius);
  }
  @container doorstep (min-width: 720px) {
    .actions > .buttons > .button {
      flex: none;
      padding-inline: calc(var(--doorstep-space) * 5);
    }
    .body:not(.with-map) .page-parts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
