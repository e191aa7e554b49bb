/** The sample's activities of the coming weeks. */
import type { Queries } from '../storage/store.js';
import type { SampleCity } from './sample-city.js';

export async function loadActivities(queries: Queries, { activities }: SampleCity, now: number): Promise<void> {
  for (const { id, title, summary, centerId, facility, from, to, capacity, taken, cancelled } of activities) {
    await queries
      .insertInto('activities')
      .values({
        id,
        center_id: centerId,
        facility: facility ?? null,
        starts_at: Date.parse(from),
        ends_at: Date.parse(to),
        capacity,
        taken,
        cancelled: cancelled ? 1 : 0,
        words: JSON.stringify({ title, summary }),
        updated_at: now,
      })
      .execute();
  }
}
