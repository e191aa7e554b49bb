/** Years, dates and weeks: `2026-2027`, `Dec 24-Jan 2`, `easter -2 days`, `Mar Su[-1]-Oct Su[-1]`, `week 1-53/2`. */
import { dayOf, easterOf, isoWeekOf, nthWeekday, partsOf } from './calendar-days.js';
import type { DayTest } from './hours.js';
import type { TokenReader } from './token-reader.js';

/** The day in a given year. NaN where that year has none: February 29. */
type DayInYear = (year: number) => number;

/** One end of a range of dates. A month alone starts and ends on different days. */
interface DatePoint {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly date?: number | undefined;
  readonly isWholeMonth: boolean;
  readonly isEaster?: true;
  readonly first: DayInYear;
  readonly last: DayInYear;
}

export function readYears(reader: TokenReader): DayTest[] | undefined {
  const tests: DayTest[] = [];
  do {
    const from = reader.take('number') ?? 0;
    let to = from;
    if (reader.takeSign('+')) to = Infinity;
    else if (reader.isSign('-') && reader.isYear(1)) {
      reader.skip();
      to = reader.take('number') ?? 0;
      if (to <= from) return undefined;
    }
    const step = reader.takeStep();
    if (step === undefined) return undefined;
    // `2026/2` goes on for ever.
    const end = step > 1 && to === from ? Infinity : to;
    tests.push((day) => {
      const { year } = partsOf(day);
      return year >= from && year <= end && (year - from) % step === 0;
    });
  } while (reader.isSign(',') && reader.isYear(1) && reader.takeSign(','));
  return tests;
}

export function readWeeks(reader: TokenReader): DayTest[] | undefined {
  reader.skip();
  const tests: DayTest[] = [];
  do {
    const from = reader.take('number');
    const to = reader.takeSign('-') ? reader.take('number') : from;
    const step = reader.takeStep();
    if (!from || !to || !step || to < from || to > 53) return undefined;
    tests.push((day) => {
      const week = isoWeekOf(day);
      return week >= from && week <= to && (week - from) % step === 0;
    });
  } while (reader.isSign(',') && reader.is('number', 1) && !reader.isYear(1) && reader.takeSign(','));
  return tests;
}

export function readDates(reader: TokenReader): DayTest[] | undefined {
  const tests: DayTest[] = [];
  let before: DatePoint | undefined;
  do {
    const from = readDate(reader, before);
    const test = from && readRange(reader, from);
    if (!test) return undefined;
    tests.push(test);
    before = from;
  } while (reader.isSign(',') && continuesDates(reader, before) && reader.takeSign(','));
  return tests;
}

/** Whether dates begin here: a month, Easter, or a year in front of one of these. */
export function startsDates(reader: TokenReader, ahead = 0): boolean {
  const at = reader.isYear(ahead) ? ahead + 1 : ahead;
  return reader.is('month', at) || reader.isWord('easter', at);
}

function continuesDates(reader: TokenReader, before: DatePoint): boolean {
  if (startsDates(reader, 1)) return true;
  return reader.is('number', 1) && !reader.isYear(1) && before.month !== undefined && !before.isWholeMonth;
}

function readRange(reader: TokenReader, from: DatePoint): DayTest | undefined {
  if (reader.takeSign('+')) {
    const start = from.year === undefined ? NaN : from.first(from.year);
    return Number.isNaN(start) ? undefined : (day) => day >= start;
  }
  let to = from;
  if (reader.takeSign('-')) {
    const read = readDate(reader, from);
    // Readers of this syntax disagree on whether Easter itself is still in a range that it ends: not known, then.
    if (!read || from.isEaster || read.isEaster) return undefined;
    to = read;
  }
  const step = reader.takeStep();
  if (step === undefined || (step > 1 && to.isWholeMonth)) return undefined;
  return from.year === undefined ? yearly(from, to, step) : once(from, to, from.year, step);
}

function once(from: DatePoint, to: DatePoint, year: number, step: number): DayTest {
  const start = from.first(year);
  let end = to.last(to.year ?? year);
  if (end < start && to.year === undefined) end = to.last(year + 1);
  return (day) => day >= start && day <= end && (day - start) % step === 0;
}

function yearly(from: DatePoint, to: DatePoint, step: number): DayTest | undefined {
  if (to.year !== undefined) return undefined;
  return (day) => {
    const { year } = partsOf(day);
    // A range over New Year began last year.
    return [year - 1, year].some((one) => {
      const start = from.first(one);
      const sameYear = to.last(one);
      const end = sameYear < start ? to.last(one + 1) : sameYear;
      return day >= start && day <= end && (day - start) % step === 0;
    });
  };
}

/** `before` lends its month to a bare number: `Dec 24,25`, `Jan 3-10`. */
function readDate(reader: TokenReader, before: DatePoint | undefined): DatePoint | undefined {
  const year = reader.isYear() ? reader.take('number') : before?.year;
  if (reader.isWord('easter')) {
    reader.skip();
    return shifted(reader, { year, isWholeMonth: false, isEaster: true, first: easterOf, last: easterOf });
  }
  const month = reader.take('month');
  if (month === undefined) {
    const date = reader.is('number') && !before?.isWholeMonth ? reader.take('number') : undefined;
    if (date === undefined || before?.month === undefined || date <= (before.date ?? 0)) return undefined;
    return dateIn(reader, year, before.month, date);
  }
  // A number here is a date unless a colon makes it a time, which the tokens know already.
  const date = reader.isYear() ? undefined : reader.take('number');
  if (date !== undefined) return dateIn(reader, year, month, date);
  if (isNthWeekdayOfRange(reader, before)) return readNthWeekday(reader, year, month);
  return {
    year,
    month,
    isWholeMonth: true,
    first: (one) => dayOf(one, month, 1),
    last: (one) => dayOf(one, month + 1, 0),
  };
}

function dateIn(reader: TokenReader, year: number | undefined, month: number, date: number): DatePoint | undefined {
  if (date < 1 || date > partsOf(dayOf(2024, month + 1, 0)).date) return undefined;
  const first: DayInYear = (one) => {
    const day = dayOf(one, month, date);
    return partsOf(day).month === month ? day : NaN;
  };
  return shifted(reader, { year, month, date, isWholeMonth: false, first, last: first });
}

/** `Mar Su[-1]-Oct Su[-1]`. Without the range, `Mar Su[-1]` is a month and a weekday, and is read as these. */
function isNthWeekdayOfRange(reader: TokenReader, before: DatePoint | undefined): boolean {
  if (!reader.is('weekday') || !reader.isSign('[', 1)) return false;
  const closing = reader.isSign('-', 2) ? 4 : 3;
  if (!reader.isSign(']', closing)) return false;
  if (before) return true;
  return reader.isSign('-', closing + 1) && startsDates(reader, closing + 2);
}

function readNthWeekday(reader: TokenReader, year: number | undefined, month: number): DatePoint | undefined {
  const weekday = reader.take('weekday') ?? 0;
  reader.skip();
  const direction = reader.takeSign('-') ? -1 : 1;
  const nth = reader.take('number');
  reader.skip();
  if (!nth || nth > 4) return undefined;
  const first: DayInYear = (one) => nthWeekday(one, month, weekday, direction * nth);
  return shifted(reader, { year, month, isWholeMonth: false, first, last: first });
}

/** Days. More is a slip of the pen. */
const longestOffset = 60;

function shifted(reader: TokenReader, point: DatePoint): DatePoint | undefined {
  const offset = reader.takeDayOffset();
  if (offset === 0) return point;
  if (Math.abs(offset) > longestOffset) return undefined;
  const first: DayInYear = (year) => point.first(year) + offset;
  return { ...point, first, last: first };
}
