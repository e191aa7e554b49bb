/** The look of the counter, on the screen and on the slip. */
import { css } from 'lit';

export const counterStyles = css`
  .counter-other {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    align-items: center;
    justify-content: space-between;
    padding: calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .counter-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--doorstep-space) * 5);
    max-width: 52em;
  }
  .slip {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
    max-width: 24em;
    padding: calc(var(--doorstep-space) * 5);
    border: var(--doorstep-edge) dashed var(--doorstep-border);
    border-radius: var(--doorstep-radius);
  }
  .slip-code {
    font:
      700 1.5em/1.3 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      monospace;
  }
  @media print {
    .slip {
      max-width: 68mm;
      padding: 0;
      border: 0;
      color: #000;
    }
  }
`;
