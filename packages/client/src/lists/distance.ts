/** Distances on the earth's surface. */
import type { Position } from '@doorstep/contract';

/** Metres in a straight line (haversine). */
export function metresBetween(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const across = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const along = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const share = across + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * along;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(share));
}

/** `latitude,longitude`, as queries carry it. */
export function pointOf(near: string): Position {
  const [latitude = 0, longitude = 0] = near.split(',').map(Number);
  return { latitude, longitude };
}
