/** The calendar day at a place. */

/**
 * As `2026-11-23`; `timeZone` is an IANA name, by default the device's own. Throws a RangeError for a name it does not know.
 * Put together from parts: no locale writes its dates like this in every engine.
 */
export function calendarDay(moment: number | Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(moment)
    .map(({ type, value }): [string, string] => [type, value]);
  const { year = '', month = '', day = '' } = Object.fromEntries(parts);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}
