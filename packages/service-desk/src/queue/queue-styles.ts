/** The look of the queue: a ledger where there is room, one line under the other where there is none. */
import { css } from 'lit';

export const queueStyles = css`
  .filter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 3);
    justify-items: start;
  }
  .filter > .details,
  .search-row {
    width: 100%;
  }
  .filter > .details .filter-fields {
    max-width: 60em;
  }
  .scopes {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
  }
  .scope {
    min-height: var(--doorstep-target);
    padding: 0 calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-surface);
    color: var(--doorstep-text);
    font-weight: 600;
    cursor: pointer;
  }
  .scope:hover {
    background: var(--doorstep-sunken);
  }
  .scope[aria-pressed='true'] {
    border-color: var(--doorstep-accent);
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
  }
  .search-row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
    align-items: end;
  }
  .search-row .field {
    flex: 1 1 12em;
    max-width: 32em;
  }
  .filter-fields {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .queue-item {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    padding-block: calc(var(--doorstep-space) * 3);
  }
  .queue-what {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    min-width: 0;
  }
  .queue-line,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  .root .facts {
    max-width: none;
  }
  .queue-link {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    min-height: var(--doorstep-target);
    margin-block: calc(var(--doorstep-space) * -1);
    font-weight: 600;
    font-size: var(--doorstep-text-large);
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  @container doorstep (min-width: 720px) {
    .filter {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
    }
    .search-row {
      flex: 0 1 28em;
      width: auto;
    }
  }
  /* A ledger: when it is due, what it is, whose it is. */
  @container doorstep (min-width: 900px) {
    .queue-item:not(.wide-row) {
      grid-template-columns: 16em minmax(0, 1fr) 15em;
      gap: calc(var(--doorstep-space) * 6);
      align-items: start;
    }
    .queue-item:not(.wide-row) .queue-line,
    .queue-item:not(.wide-row) .facts {
      display: grid;
      gap: calc(var(--doorstep-space) * 1);
      justify-items: start;
    }
    .queue-item:not(.wide-row) .queue-link {
      min-height: 0;
      margin-block: 0;
    }
    .queue-item:not(.wide-row) .facts > :last-child {
      display: none;
    }
    .queue-item:not(.wide-row) .excerpt {
      -webkit-line-clamp: 1;
    }
  }
`;
