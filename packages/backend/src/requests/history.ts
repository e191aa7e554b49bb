/** The history of a request: only ever added to, in order, by whoever changes the request in the same transaction. */
import type { Insertable, Selectable } from 'kysely';
import { createId } from '../identifiers.js';
import type { Queries } from '../storage/store.js';
import type { RequestEventTable } from './tables.js';

export type RequestEvent = Selectable<RequestEventTable>;

type Told = Pick<Insertable<RequestEventTable>, 'request_id' | 'at' | 'kind' | 'operation' | 'actor' | 'to_status'> &
  Partial<Pick<RequestEvent, 'actor_id' | 'center_id' | 'from_status' | 'text' | 'until'>> & {
    readonly photos?: readonly string[];
  };

/** Adds one event after the last. The caller has changed the request's row before: that keeps others waiting until this is told. */
export async function appendEvent(queries: Queries, { photos, ...told }: Told): Promise<void> {
  const { last } = await queries
    .selectFrom('request_events')
    .select(({ fn }) => fn.max<number | null>('sequence').as('last'))
    .where('request_id', '=', told.request_id)
    .executeTakeFirstOrThrow();
  await queries
    .insertInto('request_events')
    .values({ ...told, id: createId(), sequence: (last ?? 0) + 1, photos: JSON.stringify(photos ?? []) })
    .execute();
}

/** Everything that happened, oldest first. */
export function readHistory(queries: Queries, requestId: string): Promise<RequestEvent[]> {
  return queries
    .selectFrom('request_events')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('sequence')
    .execute();
}
