/** One wish as a card on the wall. Its state is always said in words; the bar repeats it for the eye. */
import type { Wish } from '@doorstep/contract';
import { button, icon, type Words } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { check, clock, mapPin } from './wish-icons.js';
import type { WishWallMessages } from './wish-wall-messages.js';
import { isNeededSoon } from './wish-wall-model.js';

export interface CardOptions {
  readonly words: Words<WishWallMessages>;
  /** A day in words. */
  readonly day: (moment: string) => string;
  readonly now: number;
  readonly onHelp: (wish: Wish) => void;
  readonly onWait: (wish: Wish) => void;
  readonly onLook: (wish: Wish) => void;
}

/** The first formatters of a page take longer to make than all the cards: done while the answer is still on its way. */
export function warmUp({ words, day }: CardOptions): void {
  day(new Date().toISOString());
  words.say('unitsLeft', { left: 0, total: 0 });
}

export const headingId = (id: string): string => `wish-${id}`;

export function wishCard(wish: Wish, options: CardOptions): TemplateResult {
  const { words, onLook } = options;
  return html`<li class="card ${wish.state}" part="card card-${wish.state}" data-wish=${wish.id}>
    <p class="card-kind">
      <span>${wish.categoryName ?? wish.category}</span
      ><span class="state" part="state">${stateIcon(wish)}${words.find(`state_${wish.state}`)}</span>
    </p>
    <h3 id=${headingId(wish.id)} tabindex="-1">
      <button class="card-title" part="card-title" type="button" @click=${() => onLook(wish)}>${wish.title}</button>
    </h3>
    <p class="story clamped">${wish.story}</p>
    ${facts(wish, options)} ${firstThanks(wish, words)} ${units(wish, words)}
    <div class="card-foot">${mainButton(wish, options)}</div>
  </li>`;
}

/** One button, as high as a finger. It stays the same element whatever it says, so that nobody loses their place. */
export function mainButton(wish: Wish, { words, onHelp, onWait, onLook }: CardOptions): TemplateResult {
  const [label, act, look] =
    wish.state === 'fulfilled'
      ? ([words.say('look'), onLook, 'quiet'] as const)
      : wish.units.left === 0
        ? ([words.say('waitFor'), onWait, 'plain'] as const)
        : ([words.say('help'), onHelp, 'primary'] as const);
  return button({ label, look, about: words.say('aboutWish', { title: wish.title }), onClick: () => act(wish) });
}

export function stateIcon({ state }: Wish): TemplateResult | typeof nothing {
  if (state === 'fulfilled') return icon(check);
  return state === 'full' ? icon(check) : nothing;
}

export function facts(wish: Wish, { words, day: dayOf, now }: CardOptions): TemplateResult {
  const day = wish.neededBy && dayOf(wish.neededBy);
  const open = wish.state === 'open' || wish.state === 'part';
  return html`<ul class="facts">
    ${wish.area ? html`<li>${icon(mapPin)}<span>${wish.area.name}</span></li>` : nothing}
    <li class="band">${words.find(`cost_${wish.costBand}`)}</li>
    ${
      day && open
        ? html`<li class="day ${isNeededSoon(wish, now) ? 'soon' : ''}">
            ${icon(clock)}<span
              >${isNeededSoon(wish, now) ? words.say('neededSoon', { day }) : words.say('neededBy', { day })}</span
            >
          </li>`
        : nothing
    }
  </ul>`;
}

/** For wishes of one thing the state says it all. */
export function units(
  { units: { total, left }, state }: Wish,
  words: Words<WishWallMessages>,
): TemplateResult | typeof nothing {
  if (total === 1 || state === 'fulfilled') return nothing;
  const text = words.say('unitsLeft', { left, total });
  return html`<div class="units" part="units">
    <progress class="units-bar" max=${total} value=${total - left} aria-label=${text}></progress>
    <p class="small">${text}</p>
  </div>`;
}

function firstThanks({ thanks: said = [] }: Wish, words: Words<WishWallMessages>): TemplateResult | typeof nothing {
  return said[0] === undefined ? nothing : thanks(said[0], words);
}

export function thanks(text: string, words: Words<WishWallMessages>): TemplateResult {
  return html`<blockquote class="thanks" part="thanks">
    <span class="visually-hidden">${words.say('thanks')}: </span>${text}
  </blockquote>`;
}
