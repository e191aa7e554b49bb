/**
 * Reads OpenStreetMap's `opening_hours` syntax, as far as places that serve people use it. What it does not surely
 * understand it refuses as a whole: hours that are not known do no harm, wrong ones send somebody to a closed door.
 *
 * Understood: weekdays, nth weekdays, holidays, months, dates, Easter, years, ISO weeks; several spans, past midnight, open
 * ends; `open`, `closed`, `off`, `unknown`, comments; the separators `;` `,` `||`. Refused: the sun, points in time.
 */
import { readSpans, startsSpans } from './clock-spans.js';
import { readDates, readWeeks, readYears, startsDates } from './date-selectors.js';
import type { ClockSpan, DayTest, Hours, HoursRule, OpenState } from './hours.js';
import { TokenReader } from './token-reader.js';
import { tokensOf } from './tokens.js';
import { readWeekdays, startsWeekdays } from './weekday-selectors.js';

/** Nobody writes longer ones; a hostile text must not cost a page its time. */
const longest = 1000;

/** `undefined` where there is nothing, or something that is not understood: say "hours not known". */
export function parseHours(text: string | null | undefined): Hours | undefined {
  if (!text || text.length > longest) return undefined;
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const rules = readRules(new TokenReader(tokens));
  if (!rules || rules.length === 0) return undefined;
  const asksHolidays = tokens.some(({ kind, value }) => kind === 'word' && (value === 'ph' || value === 'sh'));
  return { text, rules, asksHolidays };
}

function readRules(reader: TokenReader): HoursRule[] | undefined {
  const rules: HoursRule[] = [];
  let joins: HoursRule['joins'] = 'replacing';
  for (;;) {
    const rule = readRule(reader, joins);
    if (!rule) return undefined;
    if (rule !== 'empty') rules.push(rule);
    else if (joins === 'filling' || reader.isSign('||')) return undefined;
    if (reader.ended) return rules;
    if (reader.takeSign(';')) joins = 'replacing';
    else if (reader.takeSign('||')) joins = 'filling';
    // A comma adds to a rule that says something by itself; after bare days it may mean anything.
    else if (rule !== 'empty' && isComplete(rule) && reader.takeSign(',')) joins = 'adding';
    else return undefined;
  }
}

function isComplete({ spans, days, comment, state }: HoursRule): boolean {
  return spans.length > 0 || days.length === 0 || state !== 'open' || comment !== undefined;
}

function readRule(reader: TokenReader, joins: HoursRule['joins']): HoursRule | 'empty' | undefined {
  const days: DayTest[][] = [];
  let spans: ClockSpan[] | undefined;
  let isWholeDay = false;
  for (;;) {
    if (reader.isWord('24/7')) {
      reader.skip();
      isWholeDay = true;
    } else if (
      startsDates(reader) ||
      (reader.isYear() && days.length === 0) ||
      reader.isWord('week') ||
      startsWeekdays(reader)
    ) {
      const tests = readDayTests(reader);
      if (!tests) return undefined;
      days.push(tests);
    } else if (!spans && startsSpans(reader)) {
      spans = readSpans(reader);
      if (!spans) return undefined;
    } else if (spans || days.length === 0 || !reader.takeSign(':')) break;
  }
  const ending = readState(reader);
  if (!ending) return undefined;
  const { state, comment } = ending;
  if (days.length === 0 && !spans && !isWholeDay && !state && comment === undefined) return 'empty';
  return {
    joins,
    days,
    spans: spans ?? [],
    // What needs a comment and does not say "open" depends on it: `Sa 10:00-12:00 "by appointment"`.
    state: state ?? (comment === undefined ? 'open' : 'unknown'),
    ...(comment === undefined ? {} : { comment }),
  };
}

function readDayTests(reader: TokenReader): DayTest[] | undefined {
  if (startsDates(reader)) return readDates(reader);
  if (reader.isYear()) return readYears(reader);
  return reader.isWord('week') ? readWeeks(reader) : readWeekdays(reader);
}

const states: Readonly<Record<string, OpenState>> = {
  open: 'open',
  closed: 'closed',
  off: 'closed',
  unknown: 'unknown',
};

/** `undefined` when something follows that belongs to no rule. */
function readState(reader: TokenReader): { state?: OpenState; comment?: string } | undefined {
  const result: { state?: OpenState; comment?: string } = {};
  const token = reader.peek();
  const state = token?.kind === 'word' ? states[token.value] : undefined;
  if (state) {
    result.state = state;
    reader.skip();
    reader.takeSign(':');
  }
  const comment = reader.peek();
  if (comment?.kind === 'comment') {
    result.comment = comment.value;
    reader.skip();
  }
  const ended = reader.ended || reader.isSign(';') || reader.isSign(',') || reader.isSign('||');
  return ended ? result : undefined;
}
