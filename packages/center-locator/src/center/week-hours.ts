/** The next seven days of a center, each in words: `08:30–12:00, 14:30–17:30`. */
import { dayText, hoursInWords, intervalsOfDay } from '@doorstep/contract';
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
  const telling = {
    locale: words.locale,
    timeZone: place.zone.name,
    words: {
      closed: words.say('closedDay'),
      allDay: words.say('allDay'),
      byAppointment: words.say('byAppointment'),
      unknown: words.say('unknownDay'),
    },
  };
  const today = Math.floor(place.zone.wallTime(now) / millisecondsPerDay);
  return Array.from({ length: 7 }, (_, ahead) => {
    const day = today + ahead;
    const parts = intervalsOfDay(hours, day, place);
    return {
      day: dayText(day),
      name: new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' }).format(
        day * millisecondsPerDay,
      ),
      hours: hoursInWords(parts, telling),
      reason: parts.find(({ comment }) => comment)?.comment,
    };
  });
}
