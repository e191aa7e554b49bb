/** The filters that most people never open. */
import type { Category, Center } from '@doorstep/contract';
import { noticeKinds, noticeOutcomes, noticeSorts } from '@doorstep/contract';
import { select, type Option } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardFilter } from '../notice-board-model.js';
import { dayOf } from '../notice-words.js';
import { periodOf, periodStart, type PeriodName } from './board-filter.js';
import type { LaterSpeech } from './later-words.js';

export interface FieldOptions extends LaterSpeech {
  readonly filter: BoardFilter;
  /** What the page has decided is not asked. */
  readonly fixed: BoardFilter;
  readonly categories: readonly Pick<Category, 'id' | 'name'>[];
  readonly centers: readonly Pick<Center, 'id' | 'name'>[];
  readonly now: number;
  readonly onSet: (parts: Readonly<Record<string, string | undefined>>) => void;
}

export function filterFields(options: FieldOptions): TemplateResult {
  const { later: words, filter, fixed, now, onSet } = options;
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

function ownPeriod(options: FieldOptions): string {
  const { from, to } = options.filter;
  const day = (written: string | undefined) => (written ? dayOf(`${written}T12:00:00Z`, options) : '…');
  return options.later.say('periodOwn', { from: day(from), to: day(to) });
}
