/** Opening hours: read them, ask them. No library has zones, holidays and make-up workdays right, so these are our own. */
export { dayFromText, dayText, weekdayOf } from './calendar-days.js';
export {
  knownHolidays,
  noHolidays,
  type Holiday,
  type HolidayCalendar,
  type HolidayKind,
  type KnownHolidays,
} from './holiday-calendar.js';
export type { Hours, OpenState } from './hours.js';
export { hoursInWords, type HoursTelling, type HoursWords } from './hours-in-words.js';
export {
  exceptionsOf,
  intervals,
  intervalsOfDay,
  isOpenAt,
  nextChange,
  openIntervals,
  placeOf,
  stateAt,
  type Change,
  type Closure,
  type OpenInterval,
  type Place,
} from './opening-times.js';
export { parseHours } from './parse-hours.js';
export { zoneOf, type Zone } from './zone.js';
