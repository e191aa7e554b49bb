/** The layout of the form: one quiet column. */
import { css } from 'lit';

export const requestFormStyles = css`
  /* Wider lines are hard to read, and wider fields ask for longer answers than they want. */
  .root {
    max-width: 52em;
  }
  .form,
  .item,
  .sent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 6);
  }
  .item {
    gap: calc(var(--doorstep-space) * 4);
  }
  .item > .button {
    justify-self: start;
  }
  .form-head {
    display: grid;
    gap: calc(var(--doorstep-space) * 3);
  }
  .title {
    font-size: var(--doorstep-text-title);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 4);
  }
  .page-title:focus-visible {
    outline-offset: 4px;
  }
  .topic-group {
    margin-block-start: calc(var(--doorstep-space) * 3);
  }
  .topic-heading {
    color: var(--doorstep-muted);
    font-weight: 600;
  }
  .honeypot {
    position: absolute;
    inset-inline-start: -9999px;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .form-foot .choice {
    padding-inline: 0;
    border-color: transparent;
  }
  .form-foot {
    display: grid;
    gap: calc(var(--doorstep-space) * 3);
  }
`;
