/** How it stands with a center's doors, as people say it: in the center's own time. */
import { formatSpan } from '@doorstep/core';
import type { HoursWords } from './hours-messages.js';
import type { OpenStatus } from './opening-book.js';

export type StatusLook = 'open' | 'closed' | 'unknown';

export interface StatusWords {
  readonly look: StatusLook;
  readonly words: string;
}

/** Minutes before a change from which it is said as a span: "closes in 20 minutes". */
const soon = 45 * 60_000;

export function statusWords(status: OpenStatus, now: number, timeZone: string, words: HoursWords): StatusWords {
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

function openWords(until: number | undefined, now: number, timeZone: string, words: HoursWords): string {
  if (until === undefined) return words.say('openAlways');
  if (until - now <= soon) return words.say('closesIn', { span: formatSpan(until - now, words.locale) });
  return words.say('openUntil', { time: momentWords(until, now, timeZone, words, 'time') });
}

function closedWords(until: number | undefined, now: number, timeZone: string, words: HoursWords): string {
  if (until === undefined) return words.say('closed');
  if (until - now <= soon) return words.say('opensIn', { span: formatSpan(until - now, words.locale) });
  return words.say('opensAt', { time: momentWords(until, now, timeZone, words, 'day') });
}

function unknownWords({ usually }: Extract<OpenStatus, { kind: 'unknown' }>, words: HoursWords): string {
  return words.say(usually === 'open' ? 'usuallyOpen' : usually === 'closed' ? 'usuallyClosed' : 'hoursUnknown');
}

/** `17:30`; `tomorrow at 08:30`; `Thu 08:30`; the date from a week on. */
function momentWords(at: number, now: number, timeZone: string, words: HoursWords, style: 'time' | 'day'): string {
  const { locale } = words;
  const day = (moment: number): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  if (day(at) === day(now)) return style === 'time' ? time : words.say('today', { time });
  // Until late at night is still tonight.
  if (style === 'time' && at - now < 16 * 3_600_000) return time;
  if (day(at) === day(now + 86_400_000)) return words.say('tomorrow', { time });
  const isFar = at - now > 6 * 86_400_000;
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    ...(isFar ? { day: 'numeric', month: 'short' } : {}),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
