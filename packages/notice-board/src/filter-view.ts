/** The search field, and the filters that most people never open. */
import type { Category, Center } from '@doorstep/contract';
import { noticeKinds, noticeOutcomes, noticeSorts } from '@doorstep/contract';
import { button, details, icons, select, textField, type Option } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  filterCount,
  isNarrowed,
  periodOf,
  periodStart,
  type BoardFilter,
  type PeriodName,
} from './notice-board-model.js';
import { dayOf, type Speech } from './notice-words.js';

export interface FilterOptions extends Speech {
  readonly filter: BoardFilter;
  /** What the page has decided is not asked. */
  readonly fixed: BoardFilter;
  /** What stands in the search field, before it is sent. */
  readonly typed: string;
  readonly categories: readonly Pick<Category, 'id' | 'name'>[];
  readonly centers: readonly Pick<Center, 'id' | 'name'>[];
  readonly now: number;
  readonly onType: (typed: string) => void;
  readonly onSearch: () => void;
  readonly onSet: (parts: Readonly<Record<string, string | undefined>>) => void;
  readonly onClear: () => void;
  /** The filters were opened: now their choices are worth asking for. */
  readonly onOpen: () => void;
}

export function filterBar(options: FilterOptions): TemplateResult {
  const { words, filter, typed } = options;
  const count = filterCount(filter);
  return html`<form
    class="filter no-print"
    part="filter"
    role="search"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      options.onSearch();
    }}
  >
    <div class="search-row">
      ${textField({ id: 'board-search', label: words.say('searchLabel'), kind: 'search', value: typed, onInput: options.onType, autocomplete: 'off' })}
      ${button({ label: words.say('searchButton'), type: 'submit', icon: icons.search })}
    </div>
    <div @toggle=${{ handleEvent: options.onOpen, capture: true }}>
      ${details({
        summary: count === 0 ? words.say('filters') : words.say('filtersActive', { count }),
        body: filterFields(options),
      })}
    </div>
    ${isNarrowed(filter) ? button({ label: words.say('clearFilters'), look: 'quiet', onClick: options.onClear }) : nothing}
  </form>`;
}

function filterFields(options: FilterOptions): TemplateResult {
  const { words, filter, fixed, now, onSet } = options;
  const field = (part: keyof BoardFilter, label: string, choices: readonly Option[]) =>
    part in fixed
      ? nothing
      : select({
          id: `board-${part}`,
          label,
          value: filter[part] ?? '',
          placeholder: words.say('all'),
          options: withCurrent(choices, filter[part]),
          onChange: (value) => onSet({ [part]: value }),
        });
  const named = (list: readonly { readonly id: string; readonly name: string }[]): Option[] =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const period = periodOf(filter, now);
  const periods: readonly (readonly [PeriodName, string])[] = [
    ['month', words.say('periodMonth')],
    ['quarter', words.say('periodQuarter')],
    ['year', words.say('periodYear')],
  ];
  return html`<div class="filter-fields">
    ${field('category', words.say('category'), named(options.categories))}
    ${field('center', words.say('center'), named(options.centers))}
    ${field(
      'kind',
      words.say('kind'),
      noticeKinds.map((kind) => ({ value: kind, label: words.say(`kindName_${kind}`) })),
    )}
    ${field(
      'outcome',
      words.say('outcome'),
      noticeOutcomes.map((outcome) => ({ value: outcome, label: words.say(`outcome_${outcome}`) })),
    )}
    ${select({
      id: 'board-period',
      label: words.say('period'),
      value: period ?? '',
      placeholder: words.say('all'),
      options: [
        ...periods.map(([value, label]) => ({ value, label })),
        ...(period === 'own' ? [{ value: 'own', label: ownPeriod(options) }] : []),
      ],
      onChange: (value) => {
        const start = periods.some(([name]) => name === value) ? periodStart(value as PeriodName, now) : undefined;
        if (value !== 'own') onSet({ from: start, to: undefined, dated: undefined });
      },
    })}
    ${select({
      id: 'board-sort',
      label: words.say('sort'),
      value: filter.sort ?? '',
      placeholder: words.say('sort_newest'),
      options: noticeSorts
        .filter((sort) => sort !== 'newest')
        .map((sort) => ({ value: sort, label: words.say(`sort_${sort}`) })),
      onChange: (value) => onSet({ sort: value }),
    })}
  </div>`;
}

/** A choice that came with the address stands in the list before the list has come. */
function withCurrent(choices: readonly Option[], current: string | undefined): readonly Option[] {
  if (!current || choices.some(({ value }) => value === current)) return choices;
  return [...choices, { value: current, label: current }];
}

function ownPeriod(options: FilterOptions): string {
  const { from, to } = options.filter;
  const day = (written: string | undefined) => (written ? dayOf(`${written}T12:00:00Z`, options) : '…');
  return options.words.say('periodOwn', { from: day(from), to: day(to) });
}
