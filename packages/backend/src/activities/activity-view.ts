/** Activities as the public gets them, in one language, member by member. */
import type { Activity } from '@doorstep/contract';
import { inLocale, type Localized } from '../localized.js';
import { toDateTime } from '../moments.js';
import type { ActivityRow } from './find-activities.js';

export function activityViews(rows: readonly ActivityRow[], locale: string): Activity[] {
  return rows.map((row) => {
    const { title, summary } = JSON.parse(row.words) as Record<'title' | 'summary', Localized>;
    return {
      id: row.id,
      title: inLocale(title, locale),
      summary: inLocale(summary, locale),
      centerId: row.center_id,
      ...(row.facility === null ? {} : { facility: row.facility }),
      from: toDateTime(row.starts_at),
      to: toDateTime(row.ends_at),
      capacity: row.capacity,
      left: row.capacity === null ? null : Math.max(0, row.capacity - row.taken),
      ...(row.cancelled ? { cancelled: true } : {}),
    };
  });
}
