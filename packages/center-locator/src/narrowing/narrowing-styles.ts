/** How the grid to drill down and the filters look. */
import { css } from 'lit';

export const narrowingStyles = css`
  .filters,
  .areas {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    padding-block: calc(var(--doorstep-space) * 2) calc(var(--doorstep-space) * 3);
  }
  .filters > .field,
  .filters > .choice,
  .areas > .area-list {
    width: 100%;
  }
  .root :is(.path, .area-list) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--doorstep-space);
    list-style: none;
  }
  .path li {
    display: flex;
    align-items: center;
  }
  .path .icon {
    width: 1em;
    height: 1em;
    color: var(--doorstep-muted);
  }
  .path-end {
    padding-inline: calc(var(--doorstep-space) * 2);
    font-weight: 600;
  }
  .root .area-list {
    gap: calc(var(--doorstep-space) * 2);
  }
  .area-list > li {
    flex: 1 1 12em;
  }
  .button.area {
    width: 100%;
    height: 100%;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--doorstep-space) * 3);
    padding-inline: calc(var(--doorstep-space) * 3);
    text-align: start;
  }
  .area > .muted {
    font-weight: 400;
  }
  @container doorstep (min-width: 560px) {
    .filters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: end;
    }
  }
`;
