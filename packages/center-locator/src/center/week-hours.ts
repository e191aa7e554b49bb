/** The next seven days of a center, each in words: `08:30–12:00, 14:30–17:30`. */
import { dayText, intervalsOfDay, type OpenInterval } from '@doorstep/contract';
import type { CenterPageWords } from './center-page-messages.js';
import type { KnownHours } from '../hours/opening-book.js';

export interface DayHours {
  /** `2026-11-23`. */
  readonly day: string;
  readonly name: string;
  readonly hours: string;
  /** Why it is so, on days that are not as usual. */
  readonly reason: string | undefined;
}

const millisecondsPerDay = 86_400_000;

export function weekHours({ hours, place }: KnownHours, now: number, words: CenterPageWords): readonly DayHours[] {
  const today = Math.floor(place.zone.wallTime(now) / millisecondsPerDay);
  return Array.from({ length: 7 }, (_, ahead) => {
    const day = today + ahead;
    const parts = intervalsOfDay(hours, day, place);
    return {
      day: dayText(day),
      name: new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' }).format(
        day * millisecondsPerDay,
      ),
      hours: dayWords(parts, place.zone.name, words),
      reason: parts.find(({ comment }) => comment)?.comment,
    };
  });
}

function dayWords(parts: readonly OpenInterval[], timeZone: string, words: CenterPageWords): string {
  const told = parts.filter(({ state }) => state !== 'closed');
  if (told.length === 0) return words.say('closedDay');
  const clock = new Intl.DateTimeFormat(words.locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const said = told.map(({ from, to, state, comment }) => {
    const isWholeDay = to - from >= 23 * 3_600_000;
    if (state === 'unknown' && isWholeDay) return words.say(comment ? 'byAppointment' : 'unknownDay');
    // Midnight at the end of a day is 24:00 there, or it would read as its beginning.
    const end = clock.format(to).replace('00:00', '24:00');
    const span = isWholeDay ? words.say('allDay') : `${clock.format(from)}–${end}`;
    return state === 'unknown' ? `${span} (${words.say(comment ? 'byAppointment' : 'unknownDay')})` : span;
  });
  // What stands between two appointments is worth saying; that the rest of the day is by appointment is the reason's part.
  const open = said.filter((_text, index) => told[index]?.state === 'open');
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(open.length > 0 ? open : said.slice(0, 1));
}
