/** How it stands with a center's doors, as people say it: in the center's own time. */
import type { LocatorWords } from '../center-locator-messages.js';
import type { OpenStatus } from './opening-book.js';

export type StatusLook = 'open' | 'closed' | 'unknown';

export interface StatusWords {
  readonly look: StatusLook;
  readonly words: string;
}

/** Minutes before a change from which it is said as a span: "closes in 20 minutes". */
const soon = 45 * 60_000;
const hour = 3_600_000;

export function statusWords(status: OpenStatus, now: number, timeZone: string, words: LocatorWords): StatusWords {
  if (status.kind === 'unknown') return { look: 'unknown', words: unknownWords(status, words) };
  if (status.kind === 'appointment') {
    const state = words.say('byAppointment');
    // What most hours say of it, in whatever language they are written, is what is said already.
    const isSaid = /^(by|on) appointment( only)?$|预约/i.test(status.reason);
    return { look: 'unknown', words: isSaid ? state : words.say('reason', { state, reason: status.reason }) };
  }
  const { kind, until, reason } = status;
  const said = kind === 'open' ? openWords(until, now, timeZone, words) : closedWords(until, now, timeZone, words);
  return { look: kind, words: reason ? words.say('reason', { state: said, reason }) : said };
}

function openWords(until: number | undefined, now: number, timeZone: string, words: LocatorWords): string {
  if (until === undefined) return words.say('openAlways');
  if (until - now <= soon) return words.say('closesIn', { span: spanWords(until - now, words) });
  return words.say('openUntil', { time: momentWords(until, now, timeZone, words, 'time') });
}

function closedWords(until: number | undefined, now: number, timeZone: string, words: LocatorWords): string {
  if (until === undefined) return words.say('closed');
  if (until - now <= soon) return words.say('opensIn', { span: spanWords(until - now, words) });
  return words.say('opensAt', { time: momentWords(until, now, timeZone, words, 'day') });
}

function unknownWords({ usually }: Extract<OpenStatus, { kind: 'unknown' }>, words: LocatorWords): string {
  return words.say(usually === 'open' ? 'usuallyOpen' : usually === 'closed' ? 'usuallyClosed' : 'hoursUnknown');
}

/** `20 minutes`. */
function spanWords(milliseconds: number, { locale }: LocatorWords): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
}

/** `17:30`; `tomorrow at 08:30`; `Thu 08:30`; the date from a week on. */
function momentWords(at: number, now: number, timeZone: string, words: LocatorWords, style: 'time' | 'day'): string {
  const write = (moment: number, options: Intl.DateTimeFormatOptions): string =>
    writerOf(words.locale, { timeZone, ...options }).format(moment);
  const day = (moment: number): string => write(moment, { dateStyle: 'short' });
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  // A day ends at 24:00 of its own, and not at 00:00 of the next.
  const isMidnight = style === 'time' && day(at - 1) !== day(at);
  const time = write(at, isMidnight ? { ...clock, hourCycle: 'h24' } : clock);
  const isToday = day(isMidnight ? at - 1 : at) === day(now);
  // Until late at night is still tonight.
  if (style === 'time' && (isToday || at - now < 16 * hour)) return time;
  if (isToday) return words.say('today', { time });
  if (day(at) === day(now + 24 * hour)) return words.say('tomorrow', { time });
  const isFar = at - now > 144 * hour;
  return write(at, { weekday: 'short', ...(isFar ? { day: 'numeric', month: 'short' } : {}), ...clock });
}

/** Kept: twenty rows would make eighty of them, and each costs a cheap phone more than the rest of its row. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writerOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(locale, options);
  writers.set(key, writer);
  return writer;
}
