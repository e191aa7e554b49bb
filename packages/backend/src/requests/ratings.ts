/** What the holder said of the present round. */
import type { Selectable } from 'kysely';
import type { Queries } from '../storage/store.js';
import type { RequestRow } from './repository.js';
import type { RequestTables } from './tables.js';

export type Rating = Selectable<RequestTables['request_ratings']>;

export function readRating(
  queries: Queries,
  { id, round }: Pick<RequestRow, 'id' | 'round'>,
): Promise<Rating | undefined> {
  return queries
    .selectFrom('request_ratings')
    .selectAll()
    .where('request_id', '=', id)
    .where('round', '=', round)
    .executeTakeFirst();
}
