/** The wall as a whole: its head, filters with counts, the grid of cards, the way on and back, what is new. */
import type { Wish, WishFacets } from '@doorstep/contract';
import { button, showMore, type Words } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { wishCard, type CardOptions } from './wish-card.js';
import type { WishWallMessages } from './wish-wall-messages.js';
import { wishesOn, type Shelf, type WallFilter } from './wish-wall-model.js';

type Says = Words<WishWallMessages>;

export interface HeadOptions {
  readonly words: Says;
  readonly onMake: () => void;
  readonly onMine: () => void;
}

export function wallHead({ words, onMake, onMine }: HeadOptions): TemplateResult {
  return html`<div class="wall-head">
    <div>
      <h2 id="wall-heading" tabindex="-1">${words.say('title')}</h2>
      <p class="muted">${words.say('intro')}</p>
    </div>
    <div class="buttons">
      ${button({ id: 'make-wish', label: words.say('makeWish'), onClick: onMake })}
      ${button({ id: 'my-promises', label: words.say('myPromises'), look: 'quiet', onClick: onMine })}
    </div>
  </div>`;
}

export interface FilterOptions {
  readonly words: Says;
  readonly filter: WallFilter;
  /** Parts that the page fixed: not offered. */
  readonly fixed: { readonly category?: string | undefined; readonly status?: string | undefined };
  readonly facets: WishFacets | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onFilter: (filter: WallFilter) => void;
  /** Whether search and the finer choices are in sight. */
  readonly open: 'true' | 'false';
  readonly onToggle: () => void;
}

const statuses = ['claimable', 'full', 'fulfilled', 'all'] as const;

/** `fields`: search and finer choices, once they are open and there. */
export function wallFilter(options: FilterOptions, fields: unknown): TemplateResult {
  const { words, filter, fixed, facets, onFilter } = options;
  const counted = (name: string, count: number | null | undefined) =>
    count === null || count === undefined ? name : words.say('counted', { name, count });
  return html`<div class="wall-filter no-print" part="filter">
    ${
      fixed.status
        ? nothing
        : html`<div class="chips" role="group" aria-label=${words.say('show')}>
            ${statuses.map(
              (status) =>
                html`<button
                  class="chip"
                  part="chip"
                  type="button"
                  aria-pressed=${filter.status === status ? 'true' : 'false'}
                  @click=${() => onFilter({ ...filter, status })}
                >
                  ${counted(words.find(`status_${status}`) ?? status, facets?.statuses.find(({ value }) => value === status)?.count)}
                </button>`,
            )}
          </div>`
    }
    ${button({
      id: 'filter-toggle',
      label: words.say('filters'),
      look: 'quiet',
      expanded: options.open,
      controls: 'filter-fields',
      onClick: options.onToggle,
    })}
    ${fields}
  </div>`;
}

/** With the head above them they fill the screen of a phone or a laptop. */
const firstCards = 8;

export interface GridOptions extends CardOptions {
  readonly shelf: Shelf;
  /** Nothing has been drawn yet: what fills a screen comes before what lies below it. */
  readonly isFirst: boolean;
  /** What stands in place of a wish that left. */
  readonly inPlaceOf: (id: string) => unknown;
  readonly reading: 'first' | 'below' | 'above' | undefined;
  readonly pageSize: number;
  /** Says that there are new wishes. */
  readonly pill: unknown;
  readonly onMore: () => void;
  readonly onEarlier: () => void;
}

export function wallGrid(options: GridOptions): TemplateResult {
  const { words, shelf, reading, isFirst } = options;
  const wishes = wishesOn(shelf);
  const from = (shelf.pages[0]?.start ?? 0) + 1;
  const to = from + wishes.length - 1;
  const rest = Math.max(0, shelf.total - to);
  return html`<div class="wall-grid" aria-busy=${reading ? 'true' : 'false'}>
    ${options.pill}
    ${
      shelf.above.length > 0
        ? html`<div class="earlier">
            ${button({ label: words.say('earlier'), progress: reading === 'above' ? 'busy' : 'idle', onClick: options.onEarlier })}
          </div>`
        : nothing
    }
    <ul class="cards" aria-label=${words.say('total', { count: shelf.total })}>
      ${(isFirst ? wishes.slice(0, firstCards) : wishes).map((wish) => options.inPlaceOf(wish.id) ?? wishCard(wish, options))}
    </ul>
    ${showMore({
      label: words.say('more', { count: Math.min(rest, options.pageSize) }),
      count: words.say('shown', { from, to, total: Math.max(shelf.total, to) }),
      rest: shelf.pages.at(-1)?.next ? 'some' : 'none',
      progress: reading === 'below' ? 'busy' : 'idle',
      onMore: options.onMore,
    })}
  </div>`;
}

/** Which of the wishes came with the last page: where the focus goes on. */
export function firstOf(shelf: Shelf, where: 'below' | 'above'): Wish | undefined {
  return where === 'below' ? shelf.pages.at(-1)?.items[0] : shelf.pages[0]?.items.at(-1);
}
