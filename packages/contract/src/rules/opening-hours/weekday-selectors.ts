/** Weekdays and holidays: `Mo-Fr`, `Th[1,3]`, `Su[-1] +1 day`, `PH`, `SH`, `PH -1 day`. */
import { partsOf, dayOf, weekdayCount, weekdayOf } from './calendar-days.js';
import type { DayTest } from './hours.js';
import type { TokenReader } from './token-reader.js';

export function startsWeekdays(reader: TokenReader, ahead = 0): boolean {
  return reader.is('weekday', ahead) || reader.isWord('ph', ahead) || reader.isWord('sh', ahead);
}

/** A list in which one must match. */
export function readWeekdays(reader: TokenReader): DayTest[] | undefined {
  const tests: DayTest[] = [];
  do {
    const test = reader.is('weekday') ? readWeekday(reader) : readHoliday(reader);
    if (!test) return undefined;
    tests.push(test);
  } while (reader.isSign(',') && startsWeekdays(reader, 1) && reader.takeSign(','));
  return tests;
}

function readHoliday(reader: TokenReader): DayTest | undefined {
  const isPublic = reader.isWord('ph');
  reader.skip();
  const offset = reader.takeDayOffset();
  if (Math.abs(offset) > 1) return undefined;
  return (day, holidays) => (isPublic ? holidays.publicHoliday(day - offset) : holidays.schoolHoliday(day - offset));
}

function readWeekday(reader: TokenReader): DayTest | undefined {
  const from = reader.take('weekday') ?? 0;
  if (reader.isSign('[')) return readNth(reader, from);
  let to = from;
  if (reader.isSign('-') && reader.is('weekday', 1)) {
    reader.skip();
    to = reader.take('weekday') ?? 0;
  }
  const offset = reader.takeDayOffset();
  if (offset !== 0) return undefined;
  const length = (to - from + 7) % 7;
  return (day, holidays) => (holidays.weekday(day) - from + 7) % 7 <= length;
}

/** A make-up workday is never the nth of its weekday: what happens once a month keeps its own day. */
function readNth(reader: TokenReader, weekday: number): DayTest | undefined {
  reader.skip();
  const wanted = new Set<number>();
  do {
    const direction = reader.takeSign('-') ? -1 : 1;
    const from = reader.take('number');
    const to = direction > 0 && reader.takeSign('-') ? reader.take('number') : from;
    if (!from || !to || from > 5 || to > 5 || to < from) return undefined;
    for (let nth = from; nth <= to; nth += 1) wanted.add(direction * nth);
  } while (reader.takeSign(','));
  if (!reader.takeSign(']')) return undefined;
  const offset = reader.takeDayOffset();
  if (Math.abs(offset) > 6) return undefined;
  return (shiftedDay) => {
    const day = shiftedDay - offset;
    if (weekdayOf(day) !== weekday) return false;
    const parts = partsOf(day);
    const left = partsOf(dayOf(parts.year, parts.month + 1, 0)).date - parts.date;
    return wanted.has(weekdayCount(parts)) || wanted.has(-Math.floor(left / 7) - 1);
  };
}
