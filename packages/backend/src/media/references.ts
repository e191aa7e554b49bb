/** What refers to a photo keeps it. */
import type { Queries } from '../storage/store.js';

export interface MediaSubject {
  /** What kind of thing: `request`, `wish`, `claim`. */
  readonly subject: string;
  readonly id: string;
}

/** Refers to all of them, or says false when one has not arrived or is gone again. */
export async function referToMedia(
  queries: Queries,
  hashes: readonly string[],
  { subject, id }: MediaSubject,
): Promise<boolean> {
  const wanted = [...new Set(hashes)];
  if (wanted.length === 0) return true;
  const there = await queries.selectFrom('media').select('sha256').where('sha256', 'in', wanted).execute();
  if (there.length !== wanted.length) return false;
  await queries
    .insertInto('media_references')
    .values(wanted.map((sha256) => ({ sha256, subject, subject_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/** Lets go of everything that the thing referred to. */
export async function releaseMedia(queries: Queries, { subject, id }: MediaSubject): Promise<void> {
  await queries.deleteFrom('media_references').where('subject', '=', subject).where('subject_id', '=', id).execute();
}

export interface StoredPhoto {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

export function readMediaOf(queries: Queries, { subject, id }: MediaSubject): Promise<StoredPhoto[]> {
  return queries
    .selectFrom('media')
    .innerJoin('media_references', 'media_references.sha256', 'media.sha256')
    .select(['media.sha256', 'width', 'height'])
    .where('subject', '=', subject)
    .where('subject_id', '=', id)
    .execute();
}
