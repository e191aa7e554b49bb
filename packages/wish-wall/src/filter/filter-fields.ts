/** Search and the finer choices of the wall, with how many wishes each would leave. */
import { costBands, wishSorts, type CostBand, type WishSort } from '@doorstep/contract';
import { button, fieldStyles, icons, select, textField, type Words } from '@doorstep/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { WallFilter } from '../wish-wall-model.js';
import type { FilterOptions } from '../wish-wall-view.js';
import type { FilterMessages } from './filter-messages.js';

export function filterFields(options: FilterOptions, words: Words<FilterMessages>): TemplateResult {
  const { words: wall, filter, fixed, facets, typed, onType, onFilter } = options;
  const counted = (name: string, count: number | null | undefined) =>
    count === null || count === undefined ? name : wall.say('counted', { name, count });
  const without = (part: 'category' | 'cost' | 'q'): WallFilter => {
    const { [part]: _taken, ...rest } = filter;
    return rest;
  };
  return html`<form
    class="filter-fields"
    id="filter-fields"
    role="search"
    aria-label=${words.say('search')}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const q = typed.trim();
      onFilter(q ? { ...filter, q } : without('q'));
    }}
  >
    ${
      fixed.category
        ? nothing
        : select({
            id: 'filter-category',
            label: words.say('category'),
            value: filter.category ?? '',
            placeholder: words.say('all'),
            options: (facets?.categories ?? []).map(({ value, name, count }) => ({
              value,
              label: counted(name, count),
            })),
            onChange: (category) => onFilter(category ? { ...filter, category } : without('category')),
          })
    }
    ${select({
      id: 'filter-cost',
      label: words.say('cost'),
      value: filter.cost ?? '',
      placeholder: words.say('all'),
      options: costBands.map((value) => ({
        value,
        label: counted(wall.find(`cost_${value}`) ?? value, facets?.costs.find((one) => one.value === value)?.count),
      })),
      onChange: (cost) => onFilter(cost ? { ...filter, cost: cost as CostBand } : without('cost')),
    })}
    ${select({
      id: 'filter-sort',
      label: words.say('sort'),
      value: filter.sort === 'new' ? '' : filter.sort,
      placeholder: words.say('sort_new'),
      options: wishSorts
        .filter((sort) => sort !== 'new')
        .map((value) => ({ value, label: words.say(`sort_${value}`) })),
      onChange: (sort) => onFilter({ ...filter, sort: sort === '' ? 'new' : (sort as WishSort) }),
    })}
    <div class="search-row">
      ${textField({ id: 'filter-q', label: words.say('search'), kind: 'search', value: typed, onInput: onType })}
      ${button({ label: words.say('searchButton'), type: 'submit', icon: icons.search })}
    </div>
  </form>`;
}

const fieldsStyles = css`
  .filter-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: calc(var(--doorstep-space) * 3) calc(var(--doorstep-space) * 4);
    align-items: end;
  }
  .search-row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--doorstep-space) * 2);
    align-items: end;
    grid-column: 1 / -1;
  }
  .search-row > .field {
    flex: 1 1 12em;
  }
`;

export const filterStyles: CSSStyleSheet[] = [fieldStyles, fieldsStyles].flatMap(({ styleSheet }) =>
  styleSheet ? [styleSheet] : [],
);
