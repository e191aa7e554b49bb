/** Calendar days of a place as moments. */
import { calendarDay } from '@doorstep/contract';

/** When a day begins in a time zone, milliseconds since the epoch. A day whose midnight is skipped begins when it first exists. */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const offset = (moment: number): number => Date.parse(`${wallClock(moment, timeZone)}Z`) - moment;
  // Twice, because the offset at the first guess may be that of the day before a change of the clocks.
  const guess = midnight - offset(midnight);
  return midnight - offset(guess);
}

/** When the day after begins. */
export function endOfDay(day: string, timeZone: string): number {
  return startOfDay(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10), timeZone);
}

/** The beginnings of the months from one moment to another, oldest first, with their names such as `2026-11`. */
export function monthsBetween(from: number, to: number, timeZone: string): { name: string; start: number }[] {
  const months: { name: string; start: number }[] = [];
  let [year, month] = calendarDay(from, timeZone).split('-').map(Number) as [number, number];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    const start = startOfDay(`${name}-01`, timeZone);
    if (start > to) return months;
    months.push({ name, start });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function wallClock(moment: number, timeZone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`;
}
