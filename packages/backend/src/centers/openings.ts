/** How it stands with a center's doors from a moment on, worked out once and kept until the doors change. */
import { nextChange, placeOf, stateAt, type Center, type OpeningSpan, type Place } from '@doorstep/contract';
import type { Directory, ListedCenter } from '../places/directory.js';
import { calendarInLocale } from '../places/holidays.js';

/** Milliseconds after which what was not known is worked out anew: a holiday beyond the calendar may be over. */
const unknownFor = 600_000;

/** What holds now and what comes after it: a page that is open for longer works out the rest by itself. */
const spans = 2;

interface Known {
  readonly from: number;
  /** When the first of the spans is over. */
  readonly to: number;
  readonly openings: readonly OpeningSpan[];
}

export type OpeningsOf = (center: ListedCenter, whole: Center) => readonly OpeningSpan[] | undefined;

/** By center and language: a center of ten thousand is asked for with every list. */
const known = new WeakMap<ListedCenter, Map<string, Known>>();

/** `whole`: the center in the language; closures say their reasons in it. */
export function openingsAt({ holidays }: Directory, locale: string, now: number): OpeningsOf {
  const calendar = holidays && calendarInLocale(holidays, locale, {});
  return (center, whole) => {
    const byLocale = known.get(center) ?? new Map<string, Known>();
    known.set(center, byLocale);
    let found = byLocale.get(locale);
    if (!found || now < found.from || now >= found.to) {
      found = workOut(center, placeOf(whole.timeZone, whole.closures, calendar), now);
      byLocale.set(locale, found);
    }
    return found.openings.length > 0 ? found.openings : undefined;
  };
}

function workOut({ hours }: ListedCenter, place: Place | undefined, now: number): Known {
  const openings: OpeningSpan[] = [];
  let at: number | undefined = now;
  let to = now + unknownFor;
  while (hours && place && at !== undefined && openings.length < spans) {
    const { state, comment: reason } = stateAt(hours, at, place);
    if (state === 'unknown' && !reason) break;
    const until: number | undefined = nextChange(hours, at, place)?.at;
    if (openings.length === 0) to = until ?? Infinity;
    openings.push({
      state: state === 'unknown' ? 'appointment' : state,
      ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
      ...(reason ? { reason } : {}),
    });
    at = until;
  }
  return { from: now, to, openings };
}
