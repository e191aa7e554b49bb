/** One wish in full: every word of it, reviewed thanks and pictures, and how to pass it on. */
import type { Wish } from '@doorstep/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { facts, mainButton, stateIcon, thanks, units, type CardOptions } from '../wish-card.js';
import type { Scene } from './scene.js';

export function wholeWish(wish: Wish, options: CardOptions, actions: unknown): TemplateResult {
  const { words } = options;
  return html`<article class="whole ${wish.state}" part="wish" data-wish=${wish.id}>
    <p class="card-kind">
      <span>${wish.categoryName ?? wish.category}</span
      ><span class="state" part="state">${stateIcon(wish)}${words.find(`state_${wish.state}`)}</span>
    </p>
    <h2 id="area-heading" tabindex="-1">${wish.title}</h2>
    <p class="story">${wish.story}</p>
    ${facts(wish, options)} ${units(wish, words)} ${(wish.thanks ?? []).map((text) => thanks(text, words))}
    ${
      wish.photos?.length
        ? html`<div class="photos">
            ${wish.photos.map(({ url }) => html`<img src=${url} alt="" loading="lazy" />`)}
          </div>`
        : nothing
    }
    <div class="buttons">${wish.state === 'fulfilled' ? nothing : mainButton(wish, options)} ${actions}</div>
  </article>`;
}

/** An opened wish that is no longer on the wall. */
export function goneView({ words, wall }: Scene): TemplateResult {
  return html`<div class="plain-state">
    <h2 id="area-heading" tabindex="-1">${wall.say('gone')}</h2>
    <p class="muted">${words.say('goneBody')}</p>
  </div>`;
}
