/** What holds on one day in words: `08:30–12:00, 14:30–17:30`. */
import type { OpenInterval } from './opening-times.js';

/** What clocks do not say. */
export interface HoursWords {
  readonly closed: string;
  readonly allDay: string;
  /** Open to those who have arranged it. */
  readonly byAppointment: string;
  readonly unknown: string;
}

export interface HoursTelling {
  readonly locale: string;
  /** Of the center. */
  readonly timeZone: string;
  readonly words: HoursWords;
}

/** Milliseconds. A day on which the clocks go forward is a whole one too. */
const almostDay = 23 * 3_600_000;

export function hoursInWords(parts: readonly OpenInterval[], { locale, timeZone, words }: HoursTelling): string {
  const told = parts.filter(({ state }) => state !== 'closed');
  if (told.length === 0) return words.closed;
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const said = told.map(({ from, to, state, comment }) => {
    const isWholeDay = to - from >= almostDay;
    const doubt = comment ? words.byAppointment : words.unknown;
    if (state === 'unknown' && isWholeDay) return doubt;
    // Midnight at the end of a day is 24:00 there, or it would read as its beginning.
    const end = clock.format(to).replace('00:00', '24:00');
    const span = isWholeDay ? words.allDay : `${clock.format(from)}–${end}`;
    return state === 'unknown' ? `${span} (${doubt})` : span;
  });
  // What stands between two appointments is worth saying; that the rest of the day is by appointment is the reason's part.
  const open = said.filter((_text, index) => told[index]?.state === 'open');
  return new Intl.ListFormat(locale, { type: 'unit' }).format(open.length > 0 ? open : said.slice(0, 1));
}
