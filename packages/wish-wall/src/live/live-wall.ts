/** The wall while it changes before one's eyes: who follows it, what says that there is more, what stands where a wish left. */
import { css, html, type TemplateResult } from 'lit';
import { headingId, type CardOptions } from '../wish-card.js';

export { followWishes, type LiveWishes } from '../live-wishes.js';

/** Counts what is new. It comes onto the wall when somebody asks for it, so that nothing moves under who reads. */
export function freshPill(count: number, { words }: Pick<CardOptions, 'words'>, onFresh: () => void): TemplateResult {
  return html`<div class="pill-place">
    <button class="pill" part="new" type="button" @click=${onFresh}>${words.say('newWishes', { count })}</button>
  </div>`;
}

/** What stands where a wish was taken down while somebody was reading. It keeps the place, and nothing of what it said. */
export function goneCard(id: string, { words }: Pick<CardOptions, 'words'>): TemplateResult {
  return html`<li class="card gone" part="card card-gone" data-wish=${id}>
    <h3 id=${headingId(id)} tabindex="-1">${words.say('gone')}</h3>
  </li>`;
}

const styles = css`
  .card.gone {
    grid-template-rows: auto;
    align-content: center;
    min-height: 8em;
    border-style: dashed;
    background: none;
    color: var(--doorstep-muted);
  }
  .wall-grid {
    position: relative;
  }
  /* Takes no room: what stands below stays where it is. */
  .pill-place {
    position: absolute;
    z-index: 1;
    inset: 0;
    text-align: center;
    pointer-events: none;
  }
  .pill {
    position: sticky;
    inset-block-start: calc(var(--doorstep-space) * 2);
    pointer-events: auto;
    min-height: var(--doorstep-target);
    padding: 0 calc(var(--doorstep-space) * 5);
    border: var(--doorstep-edge) solid transparent;
    border-radius: 999px;
    background: var(--doorstep-accent);
    color: var(--doorstep-on-accent);
    font-weight: 600;
    box-shadow: var(--doorstep-shadow);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .pill {
      border-color: ButtonText;
    }
  }
`;

export const liveStyles: CSSStyleSheet[] = styles.styleSheet ? [styles.styleSheet] : [];
