/** The figures on screen: cards that say what they are a share of, a chart, and the table behind it. */
import type { StatisticsGroup } from '@doorstep/contract';
import { button, details, field, icon, icons, live } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { columnChart, rowChart, type Bar } from './chart.js';
import { groupings, isRate, measures, monthSpan, rates, times, type Grouping, type Measure } from './figure-model.js';
import {
  howWords,
  monthLabel,
  periodWords,
  shareWords,
  spanOnCard,
  timeNote,
  trendWords,
  valueWords,
  yearBelow,
  type Spoken,
} from './figure-words.js';

export interface FiguresOptions extends Spoken {
  readonly measure: Measure;
  /** What the figures at hand are grouped by; another one may have been chosen meanwhile. */
  readonly groupBy: Grouping;
  readonly chosenGroup: Grouping;
  /** The field that chooses the period. */
  readonly periodField: unknown;
  readonly direction: 'ltr' | 'rtl';
  readonly busy: 'busy' | 'idle';
  readonly onMeasure: (measure: Measure) => void;
  readonly onGroupBy: (groupBy: Grouping) => void;
  /** Opens the published notices behind a figure. */
  readonly onList: (parts: Readonly<Record<string, string | undefined>>) => void;
}

export function figuresView(options: FiguresOptions): TemplateResult {
  const { words, statistics } = options;
  const least = statistics.smallestGroup;
  return html`<div class="figures" part="figures" aria-busy=${options.busy === 'busy' ? 'true' : 'false'}>
    <div class="figure-choices">${options.periodField}</div>
    <p class="muted" role="status">
      ${periodWords(options)} ·
      ${statistics.count === null ? words.say('fewBasis', { least }) : words.say('basis', { count: statistics.count })}
    </p>
    <ul class="figure-cards">
      ${[...rates, ...times].map((measure) => card(measure, options))}
    </ul>
    ${closedApart(options)} ${comparison(options)}
    <p class="small muted">${words.say('averages', { least })}</p>
  </div>`;
}

function card(measure: Measure, options: FiguresOptions): TemplateResult {
  const { words, statistics } = options;
  const value = isRate(measure)
    ? valueWords(measure, statistics, words)
    : spanOnCard(statistics[measure], words.locale);
  const trend = trendWords(measure, options);
  return html`<li class="figure-card">
    <h3>${words.say(measure)}</h3>
    ${
      value === undefined
        ? html`<p class="figure-value none">${words.say('tooFew', { least: statistics.smallestGroup })}</p>`
        : html`<p class="figure-value">${value}</p>`
    }
    <p class="small muted">${isRate(measure) ? shareWords(measure, options) : timeNote(measure, options)}</p>
    ${trend ? html`<p class="small trend">${icon(trend.outline)}<span>${trend.words}</span></p>` : nothing}
    ${details({ summary: words.say('how'), body: html`<p class="small">${howWords(measure, statistics, words)}</p>` })}
    ${listButton(options, words.say(measure), {})}
  </li>`;
}

function closedApart({ words, statistics }: FiguresOptions): TemplateResult {
  const number = (count: number | null) =>
    count === null
      ? words.say('few', { least: statistics.smallestGroup })
      : new Intl.NumberFormat(words.locale).format(count);
  return html`<p>
    ${words.say('closedApart', { closed: number(statistics.closedByStaff), confirmed: number(statistics.confirmedByResident) })}
  </p>`;
}

function comparison(options: FiguresOptions): TemplateResult {
  const { words, statistics, measure, groupBy } = options;
  const { groups, hiddenGroups, smallestGroup: least } = statistics;
  const most = Math.max(...groups.map((group) => group[measure] ?? 0), 0);
  const bars = groups.map((group): Bar => {
    const value = group[measure];
    return {
      label: groupBy === 'month' ? monthLabel(group.id, words.locale) : group.name,
      below: groupBy === 'month' ? yearBelow(group.id, groups[0]?.id) : undefined,
      value: valueWords(measure, group, words, 'short') ?? '—',
      share: value === null ? null : isRate(measure) ? value : most === 0 ? 0 : value / most,
    };
  });
  const label = words.say('chart', {
    measure: words.say(measure),
    group: words.say(`group_${groupBy}`),
    period: periodWords(options),
  });
  const draw = groupBy === 'month' ? columnChart : rowChart;
  return html`<section class="chart-block" aria-labelledby="compare-heading">
    <h3 id="compare-heading">${words.say('compare')}</h3>
    <div class="figure-choices">
      ${pick('figure-measure', words.say('measure'), measure, measures, (one) => words.say(one), options.onMeasure)}
      ${pick('figure-group', words.say('groupBy'), options.chosenGroup, groupings, (one) => words.say(`group_${one}`), options.onGroupBy)}
    </div>
    ${
      groups.length === 0
        ? html`<p>${words.say('noGroups')}</p>`
        : html`${draw({ bars, label, direction: options.direction })}
          ${details({ summary: words.say('table'), body: table(options, label) })}`
    }
    ${hiddenGroups > 0 ? html`<p class="small muted">${words.say('hidden', { count: hiddenGroups, least })}</p>` : nothing}
  </section>`;
}

/** A list in which something is always chosen. */
function pick<Value extends string>(
  id: string,
  label: string,
  chosen: Value,
  values: readonly Value[],
  nameOf: (value: Value) => string,
  onPick: (value: Value) => void,
): TemplateResult {
  return field(
    { id, label },
    html`<span class="select">
      <select
        class="control"
        part="control"
        id=${id}
        @change=${(event: Event) => {
          const picked = values.find((value) => value === (event.target as HTMLSelectElement).value);
          if (picked) onPick(picked);
        }}
      >
        ${values.map((value) => html`<option .value=${value} .selected=${live(value === chosen)}>${nameOf(value)}</option>`)}
      </select>
      ${icon(icons.chevronDown)}
    </span>`,
  );
}

function table(options: FiguresOptions, caption: string): TemplateResult {
  const { words, statistics, measure, groupBy } = options;
  const { smallestGroup: least } = statistics;
  return html`<div class="table-frame" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.say(`group_${groupBy}`)}</th>
          <th scope="col">${words.say(measure)}</th>
          <th scope="col">${words.say('cases')}</th>
          <th scope="col"><span class="visually-hidden">${words.say('seeNotices')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${statistics.groups.map(
          (group) =>
            html`<tr>
              <th scope="row">${group.name}</th>
              <td class="number">${valueWords(measure, group, words) ?? words.say('tooFew', { least })}</td>
              <td class="number">${group.count ?? ''}</td>
              <td>${listButton(options, group.name, partsOf(group, groupBy))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function partsOf(group: StatisticsGroup, groupBy: Grouping): Readonly<Record<string, string>> {
  if (groupBy === 'month') return { ...monthSpan(group.id) };
  return { [groupBy]: group.id };
}

function listButton(
  { words, statistics, onList }: FiguresOptions,
  group: string,
  parts: Readonly<Record<string, string>>,
): TemplateResult {
  const { from, to } = statistics.period;
  return button({
    label: words.say('seeNotices'),
    about: words.say('seeNoticesOf', { group }),
    look: 'quiet',
    onClick: () =>
      onList({
        kind: 'resolution',
        from: from ?? undefined,
        to: to ?? undefined,
        ...parts,
        // Figures count cases by the day they were received: their list has to go by the same day.
        dated: 'received',
      }),
  });
}
