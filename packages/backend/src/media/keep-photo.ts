/** Takes in a photo: encodes it, puts its bytes where they are kept, and records it. */
import type { Services } from '../services.js';
import { encodePhoto } from './encode-photo.js';

export interface KeptPhoto {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

/** `undefined` for what is no photo. */
export async function keepPhoto(
  { store, media }: Pick<Services, 'store' | 'media'>,
  { sha256, bytes, now }: { sha256: string; bytes: Buffer; now: number },
): Promise<KeptPhoto | undefined> {
  const photo = await encodePhoto(bytes);
  if (!photo) return undefined;
  // The bytes first: a row promises that they are there. Bytes without a row are found by nobody and overwritten by the next try.
  await media.put(sha256, photo.bytes);
  const { width, height } = photo;
  await store.change((queries) =>
    queries
      .insertInto('media')
      .values({ sha256, width, height, bytes: photo.bytes.length, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return { sha256, width, height };
}
