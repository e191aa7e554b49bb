/** What is deleted when its time is over: photos that nobody kept, contact data, answers and proofs that nobody asks for again. */
import { unreferencedFor } from '../media/routes.js';
import type { Services } from '../services.js';

const day = 24 * 3_600_000;
/** As long as an outbox may still repeat a call, and much longer. */
const answersKept = 30 * day;

export async function deleteUnreferencedMedia({ store, media }: Services, now: number): Promise<number> {
  const deleted = await store.change((queries) =>
    queries
      .deleteFrom('media')
      .where('created_at', '<', now - unreferencedFor)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('media_references')
              .select('media_references.sha256')
              .whereRef('media_references.sha256', '=', 'media.sha256'),
          ),
        ),
      )
      .returning('sha256')
      .execute(),
  );
  // After the rows: bytes without a row are found by nobody, a row without bytes would be a broken promise.
  for (const { sha256 } of deleted) await media.remove(sha256);
  return deleted.length;
}

/** Counted from when the request ended. */
export async function deleteOldContacts({ store, config }: Services, now: number): Promise<number> {
  const deleted = await store.change((queries) =>
    queries
      .deleteFrom('request_contacts')
      .where('request_id', 'in', (nested) =>
        nested
          .selectFrom('requests')
          .select('id')
          .where('ended_at', '<', now - config.contactDays * day),
      )
      .executeTakeFirst(),
  );
  return Number(deleted.numDeletedRows);
}

export async function deleteOldRecords({ store }: Services, now: number): Promise<number> {
  return store.change(async (queries) => {
    const answers = await queries
      .deleteFrom('idempotent_answers')
      .where('created_at', '<', now - answersKept)
      .executeTakeFirst();
    const proofs = await queries.deleteFrom('spent_proofs').where('expires_at', '<', now).executeTakeFirst();
    return Number(answers.numDeletedRows) + Number(proofs.numDeletedRows);
  });
}
