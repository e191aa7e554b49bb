/** What the figures are called and how they are written: shares, spans of time, how they compare, how they came about. */
import type { CaseFigures, NoticeStatistics } from '@doorstep/contract';
import { formatDay, formatSpan, type Words } from '@doorstep/core';
import { denominators, isRate, nineInTen, trendOf, type Measure, type Rate, type Time } from './figure-model.js';
import type { StatisticsMessages } from './statistics-messages.js';

export type FigureWords = Words<StatisticsMessages>;

/** The figures, and the words to say them in. */
export interface Spoken {
  readonly words: FigureWords;
  readonly statistics: NoticeStatistics;
}

const hour = 3_600_000;

export function shareWords(measure: Rate, { words, statistics }: Spoken): string {
  const name = denominators[measure];
  const count = statistics[name];
  return count === null
    ? words.say('fewBasis', { least: statistics.smallestGroup })
    : words.say(`of_${name}`, { count });
}

export function timeNote(measure: Time, { words, statistics }: Spoken): string {
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

/** `96.5 %`, `2 days, 6 hours`; `undefined` where it is not shown. */
export function valueWords(
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

/** "5 hr 38 min": a card has room for one line. */
export function spanOnCard(hours: number | null, locale: string): string | undefined {
  if (hours === null) return undefined;
  const minutes = Math.max(1, Math.round(hours * 60));
  const parts =
    hours >= 24
      ? ([
          [Math.floor(hours / 24), 'day'],
          [Math.floor(hours % 24), 'hour'],
        ] as const)
      : ([
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ] as const);
  const said = parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' })
        .format(amount)
        .replace(' ', '\u00a0'),
    );
  return said.join(locale.startsWith('zh') ? '' : ' ');
}

export function howWords(measure: Measure, { answerRate }: CaseFigures, words: FigureWords): string {
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

export function trendWords(
  measure: Measure,
  { words, statistics }: Spoken,
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

export function periodWords({ words, statistics }: Spoken): string {
  const { from, to } = statistics.period;
  if (!from || !to) return words.say('all');
  const day = (written: string) => formatDay(`${written}T12:00:00Z`, { locale: words.locale, timeZone: 'UTC' });
  return words.say('ofPeriod', { from: day(from), to: day(to) });
}

export function monthLabel(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15T00:00:00Z`),
  );
}

/** The year stands below each January, and below the first month where a January does not follow at once. */
export function yearBelow(month: string, first: string | undefined): string | undefined {
  const isNamed = month.endsWith('-01') || (month === first && !month.endsWith('-12'));
  return isNamed ? month.slice(0, 4) : undefined;
}
