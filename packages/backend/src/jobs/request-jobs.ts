/** Promises that passed unkept, and resolutions that nobody objected to. */
import { isRatingWindowOpen, nextPromise, requestStatuses, isOpen, ratingWindowHours } from '@doorstep/contract';
import { appendEvent } from '../requests/history.js';
import { clockOf } from '../requests/holder-view.js';
import { lockRequest, type RequestRow } from '../requests/repository.js';
import { takeStep } from '../requests/take-step.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';

/** So much at once that the table is not held for long; the rest follows with the next run. */
const batch = 200;

/** Notes each missed promise once, by the moment that was missed: also after a restart, also with several processes. */
export async function noteOverdue({ store }: Services, now: number): Promise<number> {
  const late = await store.queries
    .selectFrom('requests')
    .selectAll()
    .where('status', 'in', requestStatuses.filter(isOpen))
    .where('paused_since', 'is', null)
    .where((either) => either.or([either('respond_by', '<', now), either('resolve_by', '<', now)]))
    .where((either) =>
      either.or([
        either('overdue_noted_at', 'is', null),
        either('overdue_noted_at', '<', either.ref('respond_by')),
        either('overdue_noted_at', '<', either.ref('resolve_by')),
      ]),
    )
    .orderBy('received_at')
    .limit(batch)
    .execute();
  let noted = 0;
  for (const request of late) {
    const due = nextPromise(clockOf(request));
    if (due === null || due >= now || (request.overdue_noted_at ?? 0) >= due) continue;
    noted += await store.change((queries) => note(queries, request, { due, now }));
  }
  return noted;
}

async function note(
  queries: Queries,
  request: RequestRow,
  { due, now }: { due: number; now: number },
): Promise<number> {
  const updated = await queries
    .updateTable('requests')
    .set({ overdue_noted_at: due })
    .where('id', '=', request.id)
    .where('revision', '=', request.revision)
    .where((either) => either.or([either('overdue_noted_at', 'is', null), either('overdue_noted_at', '<', due)]))
    .executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) return 0;
  await appendEvent(queries, {
    request_id: request.id,
    at: now,
    kind: 'overdue',
    operation: 'overdue',
    actor: 'system',
    center_id: request.center_id,
    from_status: request.status,
    to_status: request.status,
    until: due,
  });
  return 1;
}

/** Fourteen days without a word after a resolution: it counts as confirmed, by the clock and not by the holder. */
export async function confirmSilence({ store }: Services, now: number): Promise<number> {
  const silent = await store.queries
    .selectFrom('requests')
    .select('id')
    .where('status', '=', 'resolved')
    .where('resolved_at', '<', now - ratingWindowHours * 3_600_000)
    .orderBy('resolved_at')
    .limit(batch)
    .execute();
  let confirmed = 0;
  for (const { id } of silent) {
    const refusal = await store.change(async (queries) => {
      const request = await lockRequest(queries, id);
      if (!request || isRatingWindowOpen(request.resolved_at, now)) return 'not any more';
      return takeStep(queries, request, { operation: 'confirm', by: { kind: 'system' }, body: {}, now, locale: 'en' });
    });
    if (refusal === undefined) confirmed += 1;
  }
  return confirmed;
}
