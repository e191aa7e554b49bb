/** Notices. What they mean is said by icon and word; the colour only repeats it. */
import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    --_tone: var(--doorstep-info);
    --_tint: var(--doorstep-info-soft);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 1) calc(var(--doorstep-space) * 3);
    padding: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--_tone);
    border-inline-start-width: 6px;
    border-radius: var(--doorstep-radius);
    background: var(--_tint);
    color: var(--doorstep-text);
  }
  .notice.success {
    --_tone: var(--doorstep-success);
    --_tint: var(--doorstep-success-soft);
  }
  .notice.warning {
    --_tone: var(--doorstep-warning);
    --_tint: var(--doorstep-warning-soft);
  }
  .notice.error {
    --_tone: var(--doorstep-error);
    --_tint: var(--doorstep-error-soft);
  }
  .notice > .icon {
    margin-block-start: 0.1em;
    color: var(--_tone);
  }
  .notice > :not(.icon) {
    grid-column: 2;
  }
  .notice .notice-title {
    font-size: 1em;
    font-weight: 650;
    color: var(--_tone);
  }
  .notice .notice-body {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
  }
`;
