/**
 * Makes a photo ready to leave the device: upright, small, and without a word about where, when and by what it was taken.
 * It is drawn and encoded anew; nothing of the original file is ever sent.
 */
import { encodeJpeg } from './encode-jpeg.js';
import { sha256Hex } from './sha256.js';

export interface PreparedPhoto {
  /** JPEG, at most 2048 pixels on its longer side. */
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** The photo's name at `PUT /media/{sha256}`. */
  readonly sha256: string;
}

/** `unreadable`: no picture, or of a kind that this browser cannot decode. `too-large`: more than a phone should try to decode. */
export type PhotoFault = 'unreadable' | 'too-large' | 'aborted';

export type PreparedPhotoOutcome =
  { readonly ok: true; readonly photo: PreparedPhoto } | { readonly ok: false; readonly fault: PhotoFault };

const longestSide = 2048;
const mostBytes = 1_000_000;
const mostOriginalBytes = 64 * 1024 * 1024;

/** Call it for one photo after the other: several large ones decoded at once are more than a cheap phone holds. */
export async function preparePhoto(original: Blob, signal?: AbortSignal): Promise<PreparedPhotoOutcome> {
  if (original.size > mostOriginalBytes) return { ok: false, fault: 'too-large' };
  const picture = await decode(original);
  if (!picture) return { ok: false, fault: 'unreadable' };
  try {
    if (signal?.aborted) return { ok: false, fault: 'aborted' };
    const encoded = await encodeJpeg(picture, { longestSide, mostBytes });
    if (signal?.aborted) return { ok: false, fault: 'aborted' };
    if (!encoded) return { ok: false, fault: 'unreadable' };
    return { ok: true, photo: { ...encoded, sha256: await sha256Hex(await encoded.blob.arrayBuffer()) } };
  } finally {
    picture.close();
  }
}

/** Turned upright as its metadata say, which are lost from here on. */
async function decode(original: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(original, { imageOrientation: 'from-image' });
  } catch {
    return decodeAsImage(original);
  }
}

/** An element reads pictures that createImageBitmap refuses: Firefox with what some cameras write first, Safari with HEIC. */
async function decodeAsImage(original: Blob): Promise<ImageBitmap | undefined> {
  const address = URL.createObjectURL(original);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await createImageBitmap(image);
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
