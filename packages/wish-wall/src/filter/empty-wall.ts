/** A wall without a wish: because there is none, or because a filter leaves none, of which each part can be taken away. */
import { button, emptyState, type Words } from '@doorstep/core';
import { html, type TemplateResult } from 'lit';
import { startFilter, type WallFilter } from '../wish-wall-model.js';
import type { FilterOptions } from '../wish-wall-view.js';
import type { FilterMessages } from './filter-messages.js';

export interface EmptyOptions extends Pick<FilterOptions, 'words' | 'filter' | 'fixed' | 'facets'> {
  readonly onFilter: (filter: WallFilter) => void;
  readonly onMake: () => void;
}

export function emptyWall(options: EmptyOptions, words: Words<FilterMessages>): TemplateResult {
  const { words: wall, filter, onFilter, onMake } = options;
  if (!isNarrowed(filter))
    return emptyState({
      title: words.say('emptyTitle'),
      body: words.say('emptyBody'),
      action: button({ label: wall.say('makeWish'), onClick: onMake }),
    });
  return emptyState({
    title: words.say('noneTitle'),
    body: words.say('noneBody'),
    action: html`<div class="buttons">
        ${partsOf(options, words).map(({ said, rest }) =>
          button({
            label: words.say('without', { part: words.say('ofText', { text: said }) }),
            onClick: () => onFilter(rest),
          }),
        )}
      </div>
      ${button({
        label: words.say('clearFilter'),
        look: 'quiet',
        onClick: () => onFilter({ ...startFilter, status: 'all' }),
      })}`,
  });
}

/** Whether a person has narrowed the wall down, beyond what it begins with. */
function isNarrowed({ category, cost, q, status }: WallFilter): boolean {
  return Boolean(category ?? cost ?? q) || status !== startFilter.status;
}

interface FilterPiece {
  /** As it is called on the wall. */
  readonly said: string;
  /** The filter without it. */
  readonly rest: WallFilter;
}

function partsOf({ words: wall, filter, fixed, facets }: EmptyOptions, words: Words<FilterMessages>): FilterPiece[] {
  const { q, category, cost, ...others } = filter;
  const kept = { ...(q ? { q } : {}), ...(category ? { category } : {}), ...(cost ? { cost } : {}) };
  const without = (part: keyof typeof kept): WallFilter => {
    const { [part]: _taken, ...rest } = kept;
    return { ...others, ...rest };
  };
  const named = facets?.categories.find(({ value }) => value === category)?.name;
  return [
    ...(q ? [{ said: q, rest: without('q') }] : []),
    ...(category && !fixed.category ? [{ said: named ?? words.say('category'), rest: without('category') }] : []),
    ...(cost ? [{ said: wall.find(`cost_${cost}`) ?? cost, rest: without('cost') }] : []),
    ...(filter.status === 'all' || fixed.status
      ? []
      : [{ said: wall.find(`status_${filter.status}`) ?? filter.status, rest: { ...filter, status: 'all' as const } }]),
  ];
}
