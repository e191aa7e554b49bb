/** Photos of a result: offered to the reader of its notice, and shown only where the reader approved them. */
import type { NoticeDraftPhoto, Photo } from '@doorstep/contract';
import type { Config } from '../config.js';
import type { Secrets } from '../data-folder/secrets.js';
import { mediaAddress } from '../media/address.js';
import { readMediaOf, referToMedia, type StoredPhoto } from '../media/references.js';
import type { Queries } from '../storage/store.js';
import type { DraftRow } from './drafts.js';

export interface Showing {
  readonly secrets: Secrets;
  readonly config: Pick<Config, 'publicUrl'>;
  readonly now: number;
}

/** What staff attached when they resolved the request the last time. What the resident sent is never offered. */
async function photosOfResult(queries: Queries, { request_id }: DraftRow): Promise<StoredPhoto[]> {
  if (request_id === null) return [];
  const resolved = await queries
    .selectFrom('request_events')
    .select('photos')
    .where('request_id', '=', request_id)
    .where('operation', '=', 'resolve')
    .where('actor', '=', 'staff')
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  const hashes = new Set(JSON.parse(resolved?.photos ?? '[]') as string[]);
  if (hashes.size === 0) return [];
  const stored = await readMediaOf(queries, { subject: 'request', id: request_id });
  return stored.filter(({ sha256 }) => hashes.has(sha256));
}

export async function offeredPhotos(queries: Queries, row: DraftRow, showing: Showing): Promise<NoticeDraftPhoto[]> {
  if (row.state === 'withdrawn') return [];
  const offered = await photosOfResult(queries, row);
  if (offered.length === 0) return [];
  const board = await queries.selectFrom('notices').select('photos').where('id', '=', row.id).executeTakeFirst();
  const shown = new Set(storedPhotos(board?.photos).map(({ sha256 }) => sha256));
  return offered.map((photo) => ({
    sha256: photo.sha256,
    photo: publicPhoto(photo, showing),
    shown: shown.has(photo.sha256),
  }));
}

/** The approved ones, kept from now on by the notice; `undefined` if one was not on offer. */
export async function approvedPhotos(
  queries: Queries,
  row: DraftRow,
  hashes: readonly string[],
): Promise<StoredPhoto[] | undefined> {
  const wanted = new Set(hashes);
  if (wanted.size === 0) return [];
  const found = (await photosOfResult(queries, row)).filter(({ sha256 }) => wanted.has(sha256));
  if (found.length !== wanted.size) return undefined;
  const kept = await referToMedia(queries, [...wanted], { subject: 'notice', id: row.id });
  return kept ? found : undefined;
}

export function storedPhotos(photos: string | undefined): StoredPhoto[] {
  return JSON.parse(photos ?? '[]') as StoredPhoto[];
}

export function publicPhoto({ sha256, width, height }: StoredPhoto, { secrets, config, now }: Showing): Photo {
  return { url: mediaAddress(secrets, `${config.publicUrl}/api`, sha256, now), width, height };
}
