/** The day where the backend is. */

/** `2026-11-23` in a time zone, or on this device where the zone is not known. */
export function todayIn(timeZone: string | undefined, now = new Date()): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  } catch {
    return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(now);
  }
}
