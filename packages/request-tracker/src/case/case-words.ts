/** Sentences about a request that are put together: moments and spans that never break, states and entries that nobody foresaw. */
import type { TimelineEntry } from '@doorstep/contract';
import { formatMoment, formatSpan, type CoreWords, type Words } from '@doorstep/core';
import { html, type TemplateResult } from 'lit';
import type { CaseMessages } from './case-messages.js';

export type CaseWords = Words<CaseMessages>;

/** Everything that the views of a request say things with. */
export interface CaseSpeech {
  readonly words: CaseWords;
  readonly core: CoreWords;
}

/** Stands for the value while the sentence around it is looked up; no person writes it. */
const hole = '\uFFFC';

type WithMoment = {
  [Key in keyof CaseMessages]: CaseMessages[Key] extends `${string}{moment}${string}` ? Key : never;
}[keyof CaseMessages];
type WithSpan = {
  [Key in keyof CaseMessages]: CaseMessages[Key] extends `${string}{span}${string}` ? Key : never;
}[keyof CaseMessages];

/** A sentence with a moment in it. */
export function sayMoment(speech: CaseSpeech, key: WithMoment, moment: string | number): TemplateResult {
  return around(speech.words.find(key, { moment: hole }) ?? hole, sayTime(speech, moment));
}

/** A sentence with a span of time in it, in milliseconds. Number and unit stay on one line. */
export function saySpan({ words }: CaseSpeech, key: WithSpan, span: number): TemplateResult {
  const said = html`<span class="whole">${formatSpan(span, words.locale)}</span>`;
  return around(words.find(key, { span: hole }) ?? hole, said);
}

/** A moment by itself. */
export function sayTime({ words }: CaseSpeech, moment: string | number): TemplateResult {
  const said = formatMoment(moment, { locale: words.locale });
  return html`<time class="moment" datetime=${isoOf(moment)}>${said}</time>`;
}

function around(sentence: string, value: TemplateResult): TemplateResult {
  const [before, after] = sentence.split(hole);
  return html`${before}${value}${after}`;
}

/** "As of 10:42": the time of day for today, else the day too. */
export function sayAsOf({ words }: CaseSpeech, key: 'asOf' | 'asOfOffline' | 'asOfFailed', moment: number): string {
  const { locale } = words;
  const today = new Date(moment).toDateString() === new Date().toDateString();
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return words.say(key, { moment: today ? time.format(moment) : formatMoment(moment, { locale }) });
}

/** A state in words; one that this tracker does not know, as the backend wrote it. */
export function statusWords({ words }: CaseSpeech, status: string): string {
  return words.find(`status_${status}`) ?? status;
}

export function meaningWords({ words }: CaseSpeech, status: string): string {
  return words.find(`meaning_${status}`) ?? words.say('meaningOther');
}

/** What happened, in words. Kinds of other backends are shown as they were written, never as nothing. */
export function entryWords(speech: CaseSpeech, entry: TimelineEntry): string {
  const { words } = speech;
  if (entry.kind === 'status' && entry.status) return statusWords(speech, entry.status);
  return words.find(`entry_${entry.kind}_${entry.by}`) ?? words.find(`entry_${entry.kind}`) ?? entry.kind;
}

/** Who did it: the office, else only on which side it was. Clocks have no name. */
export function authorWords({ words }: CaseSpeech, entry: TimelineEntry): string | undefined {
  if (entry.by === 'holder') return words.say('byYou');
  return entry.office ?? (entry.by === 'staff' ? words.say('byOffice') : undefined);
}

function isoOf(moment: string | number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : date.toISOString();
}
