/** How photos that are about to be sent look: a grid of pictures of one size, whatever their own. */
import { css } from 'lit';

export const photoListStyles = css`
  .photo-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: calc(var(--doorstep-space) * 3);
    margin-block: calc(var(--doorstep-space) * 2);
    list-style: none;
  }
  .photo {
    display: grid;
    gap: calc(var(--doorstep-space) * 1);
    justify-items: start;
  }
  .photo img,
  .photo-waiting {
    display: grid;
    align-items: center;
    width: 100%;
    aspect-ratio: 4 / 3;
    padding: calc(var(--doorstep-space) * 3);
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .photo img {
    padding: 0;
    object-fit: cover;
  }
  .add-photos {
    justify-self: start;
    margin-block-start: calc(var(--doorstep-space) * 2);
  }
  .add-photos:focus-within {
    outline: 3px solid var(--doorstep-focus);
    outline-offset: 2px;
  }
`;
