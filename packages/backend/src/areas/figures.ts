/** How areas do: centers, open requests, satisfaction, each with everything below. Small numbers are not told: they have faces. */
import { isOpen, requestStatuses, type AreaFigures } from '@doorstep/contract';
import type { Directory } from '../places/directory.js';
import type { Queries } from '../storage/store.js';

/** Below this a number may say something about one family. */
const fewest = 5;

interface Tally {
  centers: number;
  openRequests: number;
  ratings: number;
  goodRatings: number;
}

export type FiguresOf = (areaId: string) => AreaFigures;

export async function readFigures(queries: Queries, directory: Directory): Promise<FiguresOf> {
  const tallies = new Map<string, Tally>();
  const add = (centerId: string | null, part: Partial<Tally>): void => {
    const areaId = centerId === null ? null : directory.byId.get(centerId)?.place.areaId;
    if (!areaId) return;
    for (const { id } of directory.areas.pathTo(areaId)) {
      const tally = tallies.get(id) ?? { centers: 0, openRequests: 0, ratings: 0, goodRatings: 0 };
      for (const [name, count] of Object.entries(part) as [keyof Tally, number][]) tally[name] += count;
      tallies.set(id, tally);
    }
  };
  for (const { id } of directory.centers) add(id, { centers: 1 });
  for (const row of await countOpenRequests(queries)) add(row.center_id, { openRequests: row.count });
  for (const row of await countRatings(queries)) {
    add(row.center_id, { ratings: row.count, goodRatings: row.good });
  }
  const hiddenRequests = hidden(directory, (id) => tallies.get(id)?.openRequests ?? 0);
  return (areaId) => {
    const { centers, openRequests, ratings, goodRatings } = tallies.get(areaId) ?? nothing;
    return {
      centers,
      openRequests: hiddenRequests.has(areaId) ? null : openRequests,
      // Shares cannot be added up: here only the small ones are kept back.
      satisfactionRate: ratings < fewest ? null : Math.round((goodRatings / ratings) * 100) / 100,
    };
  };
}

const nothing: Tally = { centers: 0, openRequests: 0, ratings: 0, goodRatings: 0 };

/** Areas whose number is too small, and those whose number would tell it: what is left of a sum is easily worked out. */
function hidden({ areas }: Directory, countOf: (id: string) => number): ReadonlySet<string> {
  const kept = new Set([...areas.byId.keys()].filter((id) => countOf(id) < fewest));
  for (const { id } of areas.byId.values()) {
    const told = areas.childrenOf(id).filter((child) => !kept.has(child.id));
    const secrets = areas.childrenOf(id).length - told.length;
    // A sum that is told with one part missing tells that part; all parts told tell a sum that is not.
    if (told.length === 0 || secrets !== (kept.has(id) ? 0 : 1)) continue;
    kept.add(told.reduce((one, other) => (countOf(other.id) < countOf(one.id) ? other : one)).id);
  }
  return kept;
}

function countOpenRequests(queries: Queries) {
  return queries
    .selectFrom('requests')
    .select(['center_id', ({ fn }) => fn.countAll<number>().as('count')])
    .where('status', 'in', requestStatuses.filter(isOpen))
    .where('erased_at', 'is', null)
    .groupBy('center_id')
    .execute();
}

function countRatings(queries: Queries) {
  return queries
    .selectFrom('request_ratings')
    .innerJoin('requests', 'requests.id', 'request_ratings.request_id')
    .select([
      'requests.center_id',
      ({ fn }) => fn.countAll<number>().as('count'),
      ({ fn, eb }) => fn.sum<number>(eb.case().when('satisfaction', '>=', 4).then(1).else(0).end()).as('good'),
    ])
    .where('satisfaction', 'is not', null)
    .groupBy('requests.center_id')
    .execute();
}
