/** The figures on screen: cards that say what they are a share of, a chart, and the table behind it. */
import type { CaseFigures, NoticeStatistics, StatisticsGroup } from '@doorstep/contract';
import { button, details, field, formatDay, formatSpan, icon, icons, live, type Words } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { columnChart, rowChart, type Bar } from './chart.js';
import {
  denominators,
  groupings,
  isRate,
  measures,
  monthSpan,
  nineInTen,
  rates,
  times,
  trendOf,
  type Grouping,
  type Measure,
  type Rate,
  type Time,
} from './figure-model.js';
import type { StatisticsMessages } from './statistics-messages.js';

export type FigureWords = Words<StatisticsMessages>;

export interface FiguresOptions {
  readonly words: FigureWords;
  readonly statistics: NoticeStatistics;
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

const hour = 3_600_000;

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
  const value = valueWords(measure, statistics, words);
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

function shareWords(measure: Rate, { words, statistics }: FiguresOptions): string {
  const name = denominators[measure];
  const count = statistics[name];
  return count === null
    ? words.say('fewBasis', { least: statistics.smallestGroup })
    : words.say(`of_${name}`, { count });
}

function timeNote(measure: Time, { words, statistics }: FiguresOptions): string {
  const slowest = statistics[nineInTen[measure]];
  const least = statistics.smallestGroup;
  const open =
    statistics.stillOpen === null
      ? words.say('stillOpenFew', { least })
      : words.say('stillOpen', { count: statistics.stillOpen });
  return [
    slowest === null ? '' : words.say('medianNote', { span: formatSpan(slowest * hour, words.locale) }),
    measure === 'medianHoursToResolve' ? open : '',
  ].join(' ');
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
      label: groupBy === 'month' ? monthLabel(group.id, words.locale, groups[0]?.id) : group.name,
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
          <th scope="col">${words.say('seeNotices')}</th>
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

/** `96.5 %`, `2 days, 6 hours`; `undefined` where it is not shown. */
function valueWords(
  measure: Measure,
  figures: CaseFigures,
  words: FigureWords,
  length: 'long' | 'short' = 'long',
): string | undefined {
  const value = figures[measure];
  if (value === null) return undefined;
  if (isRate(measure))
    return new Intl.NumberFormat(words.locale, {
      style: 'percent',
      maximumFractionDigits: length === 'short' ? 0 : 1,
    }).format(value);
  if (length === 'long') return formatSpan(value * hour, words.locale);
  const [amount, unit] = value >= 48 ? [value / 24, 'day'] : [value, 'hour'];
  return new Intl.NumberFormat(words.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'narrow',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}

function howWords(measure: Measure, { answerRate }: CaseFigures, words: FigureWords): string {
  if (measure !== 'resolutionRate') return words.say(`how_${measure}`);
  const share =
    answerRate === null
      ? '—'
      : new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 }).format(answerRate);
  return words.say('how_resolutionRate', { share });
}

const upward = 'M12 19V5m-7 7 7-7 7 7';
const downward = 'M12 5v14m7-7-7 7-7-7';
const level = 'M5 12h14';

function trendWords(
  measure: Measure,
  { words, statistics }: FiguresOptions,
): { readonly words: string; readonly outline: string } | undefined {
  const trend = trendOf(measure, statistics, statistics.previous);
  if (!trend) return undefined;
  if (trend.kind === 'same') return { words: words.say('same'), outline: level };
  if ('points' in trend)
    return {
      words: words.say(trend.kind, { points: trend.points }),
      outline: trend.kind === 'up' ? upward : downward,
    };
  const span = formatSpan(trend.hours * hour, words.locale);
  return { words: words.say(trend.kind, { span }), outline: trend.kind === 'slower' ? upward : downward };
}

function periodWords({ words, statistics }: FiguresOptions): string {
  const { from, to } = statistics.period;
  if (!from || !to) return words.say('all');
  const day = (written: string) => formatDay(`${written}T12:00:00Z`, { locale: words.locale, timeZone: 'UTC' });
  return words.say('ofPeriod', { from: day(from), to: day(to) });
}

/** The year stands at the first month and at each January: the others follow from these. */
function monthLabel(month: string, locale: string, first: string | undefined): string {
  const date = Date.parse(`${month}-15T00:00:00Z`);
  const dated = month === first || month.endsWith('-01');
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    ...(dated ? { year: '2-digit' } : {}),
    timeZone: 'UTC',
  }).format(date);
}
