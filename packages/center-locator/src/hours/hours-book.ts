/** Whether centers are open, worked out once per set of hours: ten thousand centers keep a few dozen different ones. */
import {
  dayFromText,
  exceptionsOf,
  isOpenAt,
  knownHolidays,
  nextChange,
  noHolidays,
  parseHours,
  stateAt,
  zoneOf,
  type HolidayCalendar,
  type Hours,
  type KnownHolidays,
  type Place,
  type Zone,
} from '@doorstep/contract';
import type { KnownHours, OpeningBook, OpenStatus, WithHours } from './opening-book.js';

/** Make a new one when the calendar arrives. */
export class HoursBook implements OpeningBook {
  readonly #holidays: KnownHolidays | undefined;
  readonly #hours = new Map<string, Hours | undefined>();
  readonly #zones = new Map<string, Zone | undefined>();
  readonly #places = new Map<string, Place | undefined>();
  readonly #openAt = new Map<string, boolean | undefined>();

  constructor(calendar?: HolidayCalendar) {
    this.#holidays = calendar && knownHolidays(calendar);
  }

  /** The hours and where they hold; `undefined`: not known. */
  read(center: WithHours): KnownHours | undefined {
    const hours = kept(this.#hours, center.openingHours ?? '', parseHours);
    const place = hours && kept(this.#places, placeKey(center), () => this.#placeOf(center));
    return hours && place && { hours, place };
  }

  /** For filters: surely open, surely not, or not known. */
  isOpen(center: WithHours, moment: number): boolean | undefined {
    if (this.#openAt.size > 10_000) this.#openAt.clear();
    return kept(this.#openAt, `${moment} ${center.openingHours}\n${placeKey(center)}`, () => {
      const known = this.read(center);
      return known && isOpenAt(known.hours, moment, known.place);
    });
  }

  status(center: WithHours, moment: number): OpenStatus {
    const known = this.read(center);
    if (!known) return { kind: 'unknown' };
    const { hours, place } = known;
    const { state, comment } = stateAt(hours, moment, place);
    if (state !== 'unknown') return { kind: state, until: nextChange(hours, moment, place)?.at, reason: comment };
    if (comment) return { kind: 'appointment', reason: comment };
    // Hours that ask for holidays beyond the calendar: what holds on other days is still worth saying, as that.
    const everyDay = { ...place, holidays: { ...noHolidays, covers: () => true } };
    const usually = stateAt(hours, moment, everyDay).state;
    return { kind: 'unknown', usually: usually === 'unknown' ? undefined : usually };
  }

  /** The moment at which a clock there shows `2026-11-24T18:30`. */
  momentThere(wall: string, timeZone: string): number | undefined {
    const [date = '', time = ''] = wall.split('T');
    const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
    const day = dayFromText(date);
    if (day === undefined || Number.isNaN(hours * minutes)) return undefined;
    return this.#zone(timeZone)?.momentOf(day * 86_400_000 + hours * 3_600_000 + minutes * 60_000);
  }

  #placeOf({ timeZone, closures }: WithHours): Place | undefined {
    const zone = this.#zone(timeZone);
    return zone && { zone, exceptions: exceptionsOf(closures), holidays: this.#holidays };
  }

  #zone(timeZone: string): Zone | undefined {
    return kept(this.#zones, timeZone, zoneOf);
  }
}

function placeKey({ timeZone, closures }: WithHours): string {
  return closures.length === 0 ? timeZone : `${timeZone}${JSON.stringify(closures)}`;
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  if (known.has(key)) return known.get(key) as Value;
  const value = make(key);
  known.set(key, value);
  return value;
}
