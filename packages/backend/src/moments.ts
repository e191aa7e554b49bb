/** Moments as the store keeps them (milliseconds since the epoch), as the contract says them, and as calendar days. */

/** RFC 3339. */
export function toDateTime(moment: number): string {
  return new Date(moment).toISOString();
}

export function toDateTimeOrNull(moment: number | null): string | null {
  return moment === null ? null : toDateTime(moment);
}

/** The calendar day in a time zone, as `2026-11-23`. */
export function dayIn(timeZone: string, moment: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  );
}
