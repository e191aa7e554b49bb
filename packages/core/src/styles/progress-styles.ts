/** Steps and progress bars. */
import { css } from 'lit';

export const progressStyles = css`
  .steps {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
  }
  .step-marks {
    display: flex;
    gap: calc(var(--doorstep-space) * 1);
  }
  .step-mark {
    flex: 1;
    height: 6px;
    border-radius: 3px;
    border: 1px solid var(--doorstep-border);
    background: var(--doorstep-surface);
  }
  .step-mark.done {
    border-color: var(--doorstep-accent);
    background: var(--doorstep-accent);
  }
  .progress {
    width: 100%;
    height: 8px;
    accent-color: var(--doorstep-accent);
  }
  @media (forced-colors: active) {
    .step-mark.done {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
