/** What holders fill in: the rating with its faces, photos about to be sent. */
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
  .add-photos {
    justify-self: start;
    margin-block-start: calc(var(--doorstep-space) * 2);
  }
  .add-photos:focus-within {
    outline: 3px solid var(--doorstep-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--doorstep-focus-inner);
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 3);
    list-style: none;
  }
  .photos img,
  .tray-waiting {
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
  .tray-photo {
    display: grid;
    justify-items: start;
  }
  .tray-waiting {
    animation: waiting 1s ease-in-out infinite alternate;
  }
  @keyframes waiting {
    to {
      opacity: 0.5;
    }
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
