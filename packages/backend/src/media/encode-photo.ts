/** Makes a photo of what was sent: looked at before it is decoded, turned upright, bounded, and free of everything but pixels. */
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

export interface EncodedPhoto {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** By content, whatever the sender called it. No vectors: they can carry scripts. */
const acceptable: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);
/** Longest side, pixels. */
const longest = 2048;
/** 50 megapixels: more than any phone takes, less than what would fill the memory. */
const mostPixels = 50_000_000;

/** `undefined` for what is no photo. */
export async function encodePhoto(bytes: Buffer): Promise<EncodedPhoto | undefined> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !acceptable.has(type.mime)) return undefined;
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // A broken file and one that is too large fail alike; the sender is told that it cannot be read.
    return undefined;
  }
}
