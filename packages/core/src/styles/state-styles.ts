/** What a widget shows while there is nothing else to show: loading, empty, failed. */
import { css } from 'lit';

export const stateStyles = css`
  .skeleton {
    display: grid;
    gap: calc(var(--doorstep-space) * 4);
    padding-block: calc(var(--doorstep-space) * 2);
    /* Most answers are there within 300 ms: then nothing ever flickers. Not by its opacity: that would have the browser make
       frame after frame for something unseen, and the answer would wait for them. */
    visibility: hidden;
    animation: appear 1ms 300ms forwards;
  }
  .skeleton > [role='status'] {
    visibility: visible;
  }
  .skeleton-line {
    height: 1em;
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-line);
  }
  .skeleton-line:nth-child(3n + 1) {
    width: 60%;
  }
  .skeleton-line:nth-child(3n) {
    width: 85%;
  }
  .plain-state {
    display: grid;
    justify-items: start;
    gap: calc(var(--doorstep-space) * 3);
    padding: calc(var(--doorstep-space) * 5) calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .plain-state > .icon {
    width: 2em;
    height: 2em;
    color: var(--doorstep-muted);
  }
  .plain-state.failed > .icon {
    color: var(--doorstep-error);
  }
  @keyframes appear {
    to {
      visibility: visible;
    }
  }
`;
