/** The day where the backend is. */
import { calendarDay } from '@doorstep/contract';

/** `2026-11-23` in a time zone, or on this device where the zone is not known. */
export function todayIn(timeZone: string | undefined, now = new Date()): string {
  try {
    return calendarDay(now, timeZone);
  } catch {
    return calendarDay(now);
  }
}
