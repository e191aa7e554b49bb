/**
 * The address of a photo, signed. It is given only to those who may see what the photo belongs to, and is good for an
 * hour or two: long enough to look, too short to be passed around. It carries no code and no name.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../data-folder/secrets.js';

const hour = 3_600_000;

/** Until when addresses made now are good. It changes once an hour, so that a browser can keep a photo meanwhile. */
export function addressesGoodUntil(now: number): number {
  return (Math.floor(now / hour) + 2) * hour;
}

export function mediaAddress(secrets: Secrets, base: string, sha256: string, now: number): string {
  const until = addressesGoodUntil(now);
  return `${base}/media/${sha256}?until=${until}&signature=${signature(secrets, sha256, until)}`;
}

export function isMediaAddressGood(
  secrets: Secrets,
  { sha256, until, given, now }: { sha256: string; until: number; given: string; now: number },
): boolean {
  const wanted = Buffer.from(signature(secrets, sha256, until));
  const got = Buffer.from(given);
  return until > now && got.length === wanted.length && timingSafeEqual(got, wanted);
}

function signature(secrets: Secrets, sha256: string, until: number): string {
  return secrets.hash('media-address', `${sha256} ${until}`);
}
