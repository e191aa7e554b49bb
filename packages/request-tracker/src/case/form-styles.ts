/** What holders fill in, and the photos of what was said and done. */
import { css } from 'lit';

export const formStyles = css`
  .rating {
    border-color: var(--doorstep-accent);
  }
  .faces .icon {
    width: 2em;
    height: 2em;
  }
  .choice.face {
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: center;
  }
  .choice.face input {
    margin: 0;
  }
  /* Without a face the words start where the others' faces do. */
  .choice.face > span:nth-child(2) {
    grid-column: 2 / -1;
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    list-style: none;
  }
  .photos img {
    display: block;
    width: 96px;
    height: 96px;
    object-fit: cover;
    border: var(--doorstep-edge) solid var(--doorstep-line);
    border-radius: var(--doorstep-radius);
    background: var(--doorstep-sunken);
  }
  .photos a {
    display: block;
    border-radius: var(--doorstep-radius);
  }
  @container doorstep (min-width: 720px) {
    .faces {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .faces .choice.face:not(:last-child) {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      align-content: start;
      gap: calc(var(--doorstep-space) * 2);
      text-align: center;
      line-height: 1.3;
    }
    .faces .choice.face:last-child {
      grid-column: 1 / -1;
    }
    .faces .choice.face:not(:last-child) input {
      order: 3;
    }
    .faces .choice.face:not(:last-child) > span {
      order: 2;
      grid-column: auto;
      align-self: start;
    }
  }
`;
