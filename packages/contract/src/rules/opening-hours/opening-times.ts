/** Questions to opening hours at a place: is it open, until when, what is today, when is it open in a span of time. */
import { dayFromText, millisecondsPerDay } from './calendar-days.js';
import { statesOfDay, type Exception, type Surroundings } from './day-states.js';
import { knownHolidays, type HolidayCalendar } from './holiday-calendar.js';
import type { Hours, OpenState } from './hours.js';
import { parseHours } from './parse-hours.js';
import { zoneOf, type Zone } from './zone.js';

/** Where the hours hold: its clock, its holidays, its exceptions. */
export interface Place extends Surroundings {
  readonly zone: Zone;
}

/** Closed or otherwise open from a day to a day, as the contract writes it. */
export interface Closure {
  readonly from: string;
  readonly to: string;
  readonly reason?: string | undefined;
  /** What holds instead; without it, closed all day. */
  readonly openingHours?: string | undefined;
}

/** Moments in milliseconds since the epoch. */
export interface OpenInterval {
  readonly from: number;
  readonly to: number;
  readonly state: OpenState;
  readonly comment?: string | undefined;
}

export interface Moment {
  readonly state: OpenState;
  readonly comment?: string | undefined;
}

export interface Change extends Moment {
  readonly at: number;
}

/** Nobody plans further ahead, and a rule for a year long past would otherwise be searched for ever. */
const longestSearch = 400;

/** Closures with a broken day are left out; broken hours of one make that time unknown. */
export function exceptionsOf(closures: readonly Closure[]): readonly Exception[] {
  return closures.flatMap(({ from, to, reason, openingHours }) => {
    const [first, last] = [dayFromText(from), dayFromText(to)];
    if (first === undefined || last === undefined) return [];
    const hours = openingHours === undefined ? undefined : (parseHours(openingHours) ?? unknownHours(openingHours));
    return [{ from: first, to: last, reason, hours }];
  });
}

function unknownHours(text: string): Hours {
  return { text, rules: [{ joins: 'replacing', days: [], spans: [], state: 'unknown' }], asksHolidays: false };
}

/** `undefined` where the zone is not known: then nothing can be said about open and closed. */
export function placeOf(
  zone: Zone | string,
  closures: readonly Closure[] = [],
  calendar?: HolidayCalendar,
): Place | undefined {
  const known = typeof zone === 'string' ? zoneOf(zone) : zone;
  return known && { zone: known, exceptions: exceptionsOf(closures), holidays: calendar && knownHolidays(calendar) };
}

export function stateAt(hours: Hours, moment: number, place: Place): Moment {
  const day = Math.floor(place.zone.wallTime(moment) / millisecondsPerDay);
  const found = intervalsOfDay(hours, day, place).find(({ from, to }) => moment >= from && moment < to);
  return { state: found?.state ?? 'unknown', comment: found?.comment };
}

/** `undefined`: not known. */
export function isOpenAt(hours: Hours, moment: number, place: Place): boolean | undefined {
  const { state } = stateAt(hours, moment, place);
  return state === 'unknown' ? undefined : state === 'open';
}

/** When the state becomes another one; `undefined` if it stays as it is for more than a year. */
export function nextChange(hours: Hours, moment: number, place: Place): Change | undefined {
  const { state } = stateAt(hours, moment, place);
  const first = Math.floor(place.zone.wallTime(moment) / millisecondsPerDay);
  for (let day = first; day < first + longestSearch; day += 1) {
    const found = intervalsOfDay(hours, day, place).find((one) => one.from > moment && one.state !== state);
    if (found) return { at: found.from, state: found.state, comment: found.comment };
  }
  return undefined;
}

/** What holds on a day (days since 1970-01-01), closed parts included, from midnight to midnight. */
export function intervalsOfDay(hours: Hours, day: number, { zone, ...surroundings }: Place): readonly OpenInterval[] {
  const momentOf = (minute: number): number => zone.momentOf(day * millisecondsPerDay + minute * 60_000);
  return (
    statesOfDay(hours, day, surroundings)
      .map((part) => ({ ...part, from: momentOf(part.from), to: momentOf(part.to) }))
      // What falls into an hour that the clock skips does not happen.
      .filter(({ from, to }) => from < to)
  );
}

/** Everything that is not closed in a span of time, in order; what touches and says the same is one. */
export function intervals(hours: Hours, from: number, to: number, place: Place): readonly OpenInterval[] {
  const result: OpenInterval[] = [];
  const last = Math.floor(place.zone.wallTime(to) / millisecondsPerDay);
  for (let day = Math.floor(place.zone.wallTime(from) / millisecondsPerDay); day <= last; day += 1) {
    for (const found of intervalsOfDay(hours, day, place)) {
      const one = { ...found, from: Math.max(found.from, from), to: Math.min(found.to, to) };
      if (one.state === 'closed' || one.from >= one.to) continue;
      const before = result.at(-1);
      const continues = before?.to === one.from && before.state === one.state && before.comment === one.comment;
      if (continues) result[result.length - 1] = { ...before, to: one.to };
      else result.push(one);
    }
  }
  return result;
}

/** When it is surely open in a span of time: what a clock that counts working time needs. */
export function openIntervals(
  hours: Hours,
  from: number,
  to: number,
  zone: Zone | string,
  closures: readonly Closure[] = [],
  calendar?: HolidayCalendar,
): readonly { readonly from: number; readonly to: number }[] {
  const place = placeOf(zone, closures, calendar);
  if (!place) return [];
  const result: { from: number; to: number }[] = [];
  for (const one of intervals(hours, from, to, place)) {
    if (one.state !== 'open') continue;
    const before = result.at(-1);
    if (before?.to === one.from) before.to = one.to;
    else result.push({ from: one.from, to: one.to });
  }
  return result;
}
