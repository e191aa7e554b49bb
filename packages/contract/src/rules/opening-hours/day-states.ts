/** What holds through one day, minute by minute of the wall clock: the rules laid over each other, then closures. */
import { anyHolidays, noHolidays, type KnownHolidays } from './holiday-calendar.js';
import type { HolidayLookup, Hours, HoursRule, OpenState } from './hours.js';

/** Days on which something else holds than usual. Without `hours`: closed all day. */
export interface Exception {
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  readonly reason?: string | undefined;
  readonly hours?: Hours | undefined;
}

export interface Surroundings {
  readonly exceptions?: readonly Exception[] | undefined;
  readonly holidays?: KnownHolidays | undefined;
}

/** Minutes after midnight; the parts of a day stand in order and leave no gap. */
export interface DayPart {
  readonly from: number;
  readonly to: number;
  readonly state: OpenState;
  readonly comment?: string | undefined;
}

const minutesPerDay = 1440;

export function statesOfDay(hours: Hours, day: number, surroundings: Surroundings): readonly DayPart[] {
  const exception = surroundings.exceptions?.find(({ from, to }) => day >= from && day <= to);
  if (exception && !exception.hours) {
    return [{ from: 0, to: minutesPerDay, state: 'closed', comment: exception.reason }];
  }
  return statesByCalendar(exception?.hours ?? hours, day, surroundings.holidays);
}

/** Where the calendar does not reach, only what holds on every kind of day is known. */
function statesByCalendar(hours: Hours, day: number, holidays: KnownHolidays | undefined): readonly DayPart[] {
  // Hours that do not mention holidays know nothing of make-up workdays either.
  if (!hours.asksHolidays) return layRules(hours.rules, day, noHolidays);
  if (holidays?.covers(day - 1) && holidays.covers(day)) return layRules(hours.rules, day, holidays);
  const [first = [], ...others] = anyHolidays.map((assumed) => layRules(hours.rules, day, assumed));
  return others.reduce(agreement, first);
}

function layRules(rules: readonly HoursRule[], day: number, holidays: HolidayLookup): readonly DayPart[] {
  const layers: { rule: HoursRule; holiday?: string; shift: number }[] = [];
  rules.forEach((rule, index) => {
    const today = matches(rule, day, holidays);
    if (today !== undefined) {
      if (replacesDay(rule, rules[index - 1])) layers.length = 0;
      layers.push({ rule, holiday: today, shift: 0 });
    }
    // What began yesterday and runs past midnight stands behind its own rule, so that a later one can end it.
    if (rule.spans.some(({ to }) => to > minutesPerDay) && matches(rule, day - 1, holidays) !== undefined) {
      layers.push({ rule, shift: minutesPerDay });
    }
  });
  let parts: readonly DayPart[] = [{ from: 0, to: minutesPerDay, state: 'closed' }];
  for (const { rule, holiday, shift } of layers) {
    const { state, joins, comment = holiday || undefined } = rule;
    const lay = (from: number, to: number, laid: OpenState): void => {
      parts = laidOver(parts, { from: from - shift, to: to - shift, state: laid, comment }, joins === 'filling');
    };
    if (rule.spans.length === 0) lay(0, minutesPerDay, state);
    for (const { from, to, openEndFrom = to } of rule.spans) {
      lay(from, openEndFrom, state);
      lay(openEndFrom, to, state === 'open' ? 'unknown' : state);
    }
  }
  return parts;
}

/** `undefined` if it does not; the name of the holiday that made it match, or nothing to say. */
function matches({ days }: HoursRule, day: number, holidays: HolidayLookup): string | undefined {
  let name = '';
  for (const tests of days) {
    const found = tests.map((test) => test(day, holidays)).filter(Boolean);
    if (found.length === 0) return undefined;
    name ||= found.find((one) => typeof one === 'string') ?? '';
  }
  return name;
}

/** A closed rule takes away from what is there; others start the day anew. Two rules without days are of one kind. */
function replacesDay(rule: HoursRule, before: HoursRule | undefined): boolean {
  if (rule.joins !== 'replacing' || rule.state === 'closed') return false;
  return rule.days.length > 0 || (before?.days.length === 0 && rule.state === 'open');
}

function laidOver(parts: readonly DayPart[], layer: DayPart, onlyWhereClosed: boolean): readonly DayPart[] {
  const from = Math.max(0, layer.from);
  const to = Math.min(minutesPerDay, layer.to);
  if (from >= to) return parts;
  const pieces = parts.flatMap((part) => {
    const covered =
      part.to > from && part.from < to && !(onlyWhereClosed && part.state !== 'closed')
        ? { ...layer, from: Math.max(part.from, from), to: Math.min(part.to, to) }
        : undefined;
    if (!covered) return [part];
    return [{ ...part, to: covered.from }, covered, { ...part, from: covered.to }].filter((one) => one.from < one.to);
  });
  return joined(pieces);
}

function joined(parts: readonly DayPart[]): readonly DayPart[] {
  const result: DayPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && last.state === part.state && last.comment === part.comment)
      result[result.length - 1] = { ...last, to: part.to };
    else result.push(part);
  }
  return result;
}

/** What two views of a day both say; unknown where they differ. */
function agreement(one: readonly DayPart[], other: readonly DayPart[]): readonly DayPart[] {
  const edges = [...new Set([...one, ...other].map(({ from }) => from))].sort((a, b) => a - b);
  const at = (parts: readonly DayPart[], minute: number): DayPart =>
    parts.find(({ from, to }) => minute >= from && minute < to) ?? { from: 0, to: minutesPerDay, state: 'unknown' };
  return joined(
    edges.map((from, index) => {
      const to = edges[index + 1] ?? minutesPerDay;
      const said = at(one, from);
      return said.state === at(other, from).state ? { ...said, from, to } : { from, to, state: 'unknown' as const };
    }),
  );
}
