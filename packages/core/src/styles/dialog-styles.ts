/** The one thing that floats. */
import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    width: min(36em, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    padding: calc(var(--doorstep-space) * 5);
    overflow: auto;
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-surface);
    color: var(--doorstep-text);
    box-shadow: var(--doorstep-shadow);
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.55);
  }
  .dialog-head {
    display: flex;
    gap: calc(var(--doorstep-space) * 3);
    justify-content: space-between;
    align-items: flex-start;
  }
  .dialog-body {
    margin-block: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 5);
  }
`;
