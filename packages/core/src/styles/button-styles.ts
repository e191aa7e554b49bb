/** Buttons and links that look like buttons. */
import { css } from 'lit';

export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--doorstep-space) * 2);
    min-width: var(--doorstep-target);
    min-height: var(--doorstep-target);
    padding: calc(var(--doorstep-space) * 2) calc(var(--doorstep-space) * 5);
    border: var(--doorstep-edge) solid var(--doorstep-border);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-surface);
    color: var(--doorstep-text);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--doorstep-duration);
  }
  .button:hover {
    background: var(--doorstep-sunken);
    border-color: var(--doorstep-text);
  }
  .button.primary {
    border-color: transparent;
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
  }
  .button.primary:hover {
    box-shadow: inset 0 -3px 0 var(--doorstep-on-accent);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--doorstep-link);
    padding-inline: calc(var(--doorstep-space) * 2);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button.quiet:hover {
    background: var(--doorstep-sunken);
    text-decoration-thickness: 2px;
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  .button .spinner {
    width: 1em;
    height: 1em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  /* On a narrow screen the thumb finds a wide button. */
  @container doorstep (max-width: 359.98px) {
    .buttons > .button {
      flex: 1 1 100%;
    }
  }
`;
