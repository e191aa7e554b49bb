/** Schedules of HSDS (after iCalendar's RRULE) as `opening_hours` of OpenStreetMap: weekly days, and the nth weekday of a month. */

export interface Schedule {
  readonly freq?: unknown;
  readonly interval?: unknown;
  readonly byday?: unknown;
  readonly opens_at?: unknown;
  readonly closes_at?: unknown;
  readonly valid_from?: unknown;
  readonly valid_to?: unknown;
  readonly until?: unknown;
}

const days: Readonly<Record<string, string>> = { MO: 'Mo', TU: 'Tu', WE: 'We', TH: 'Th', FR: 'Fr', SA: 'Sa', SU: 'Su' };

/** `null` where nothing can be said. `today` as `2026-11-23`. Schedules that are over, or of a kind that has no words here, are left out. */
export function openingHoursOf(schedules: readonly Schedule[], today: string): string | null {
  const spans = new Map<string, Set<string>>();
  for (const schedule of schedules) {
    const span = spanOf(schedule);
    if (span === undefined || !isInForce(schedule, today)) continue;
    for (const day of daysOf(schedule)) spans.set(day, (spans.get(day) ?? new Set()).add(span));
  }
  if (spans.size === 0) return null;
  // A later rule for a day takes the place of an earlier one: all spans of a day stand in one rule.
  const rules = new Map<string, string[]>();
  const inWeekOrder = [...spans].sort(([a], [b]) => placeOf(a) - placeOf(b));
  for (const [day, hours] of inWeekOrder) {
    const joined = [...hours].sort().join(',');
    rules.set(joined, [...(rules.get(joined) ?? []), day]);
  }
  return [...rules].map(([hours, which]) => `${which.join(',')} ${hours}`).join('; ');
}

function spanOf({ opens_at, closes_at }: Schedule): string | undefined {
  const [from, to] = [clock(opens_at), clock(closes_at)];
  return from === undefined || to === undefined ? undefined : `${from}-${to}`;
}

function clock(value: unknown): string | undefined {
  return typeof value === 'string' ? /^([01]\d|2[0-4]):[0-5]\d/.exec(value)?.[0] : undefined;
}

function daysOf({ freq, interval, byday }: Schedule): string[] {
  if (typeof freq === 'string' && !['WEEKLY', 'MONTHLY', 'DAILY'].includes(freq)) return [];
  // Every second week has no words in opening_hours without a calendar; better unknown than wrong.
  if (interval !== undefined && interval !== null && Number(interval) !== 1) return [];
  if (freq === 'DAILY') return Object.values(days);
  const named = typeof byday === 'string' ? byday.split(',') : [];
  return named.flatMap((one) => {
    const [, nth, code = ''] = /^\s*(-?[1-5])?([A-Z]{2})\s*$/.exec(one) ?? [];
    const day = days[code];
    if (day === undefined) return [];
    if (freq === 'MONTHLY') return nth === undefined ? [] : [`${day}[${nth}]`];
    return [day];
  });
}

function isInForce({ valid_from, valid_to, until }: Schedule, today: string): boolean {
  const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
  if (isDay(valid_from) && valid_from.slice(0, 10) > today) return false;
  return [valid_to, until].every((end) => !isDay(end) || end.slice(0, 10) >= today);
}

function placeOf(day: string): number {
  return Object.values(days).indexOf(day.slice(0, 2)) + (day.includes('[') ? 7 : 0);
}
