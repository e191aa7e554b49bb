/** What opening hours are once they are understood: rules over days, each with spans of the wall clock. */

export type OpenState = 'open' | 'closed' | 'unknown';

/** What is known of holidays on a day. A rule asks this and nothing else of the world. */
export interface HolidayLookup {
  /** The name of the public holiday (`true` if it has none), or nothing. */
  readonly publicHoliday: (day: number) => string | boolean | undefined;
  readonly schoolHoliday: (day: number) => string | boolean | undefined;
  /** The weekday that a day counts as: another than its own on a make-up workday. 0 is Sunday. */
  readonly weekday: (day: number) => number;
}

/** True, or the name of the holiday that made it true. */
export type DayTest = (day: number, holidays: HolidayLookup) => string | boolean | undefined;

/** Minutes of the wall clock after midnight of the day; up to 48 hours. */
export interface ClockSpan {
  readonly from: number;
  readonly to: number;
  /** From here to `to` nobody knows: "open end". */
  readonly openEndFrom?: number;
}

export interface HoursRule {
  /** `;` replaces what other rules said of the day, `,` adds to it, `||` fills what is left. */
  readonly joins: 'replacing' | 'adding' | 'filling';
  /** Every group must match, by any of its tests. None: every day. */
  readonly days: readonly (readonly DayTest[])[];
  /** None: the whole day. */
  readonly spans: readonly ClockSpan[];
  readonly state: OpenState;
  readonly comment?: string;
}

/** Made by `parseHours`; ask `stateAt`, `isOpenAt`, `nextChange` and `openIntervals`. */
export interface Hours {
  readonly text: string;
  readonly rules: readonly HoursRule[];
  /** Whether the answer depends on a calendar of holidays. */
  readonly asksHolidays: boolean;
}
