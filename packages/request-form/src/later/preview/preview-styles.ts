/** How the preview looks: the card as neighbours find it in the list. */
import { css } from 'lit';

export const previewStyles = css`
  .preview {
    display: grid;
    gap: calc(var(--doorstep-space) * 2);
  }
  .preview blockquote {
    margin: 0;
  }
  .preview-card {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    padding: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 4);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
    overflow-wrap: anywhere;
  }
  .marked-words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .marked-words mark {
    background: var(--doorstep-surface);
    color: inherit;
    font-weight: 600;
    text-decoration: underline wavy var(--doorstep-warning);
  }
  .mark-kind {
    font-size: var(--doorstep-text-small);
    font-weight: 400;
  }
`;
