/** Some eighty activities over the coming weeks, at centers that have the room, at the right time of day. */
import { createCalendar, stamp } from '../calendar.js';
import { createChance } from '../prng.js';
import type { SampleActivity, SampleCenter } from '../sample-city.js';
import { programme } from './programme.js';

const times = 80;
const weeks = 5;

export function buildActivities(seed: number, centers: readonly SampleCenter[], now: number): SampleActivity[] {
  const chance = createChance(seed, 'activities');
  const calendar = createCalendar(now);
  const activities = Array.from({ length: times }, (_, index) => {
    const item = programme[index % programme.length] as (typeof programme)[number];
    const held = centers.filter(({ facilities }) => facilities.includes(item.facility));
    const center = chance.pick(held);
    // Some run today; the rest is spread over the weeks that come.
    const dayFromToday = index < 4 ? 0 : Math.floor((index / times) * weeks * 7) + chance.whole(0, 2);
    const from = calendar.daysAgo(-dayFromToday, Math.floor(item.starts), (item.starts % 1) * 60);
    // Of those with places some are full, and some are cancelled; the nearer, the fuller.
    const { places } = item;
    const full = places !== null && index % 9 === 4;
    const near = Math.max(0.05, 1 - dayFromToday / (weeks * 7));
    const taken =
      places === null ? 0 : full ? places : Math.min(places - 1, Math.floor(chance.next() * near * places * 1.2));
    return {
      id: chance.id('a'),
      title: item.title,
      summary: item.summary,
      centerId: center.id,
      facility: item.facility,
      from: stamp(from),
      to: stamp(from + item.hours * 3_600_000),
      capacity: places,
      taken,
      waiting: full ? chance.whole(0, 6) : 0,
      cancelled: index % 23 === 11,
    };
  });
  return activities.sort(
    (one, other) => Date.parse(one.from) - Date.parse(other.from) || one.id.localeCompare(other.id),
  );
}
