/** What the author of a page asked for by attributes, as a starting point. */
import type { Shown } from './deep-link.js';
import { everything } from './locator-query.js';

export interface AskedAttributes {
  readonly center?: string | undefined;
  readonly area?: string | undefined;
  readonly facility?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

export function shownByAttributes({ center, area, facility, latitude = NaN, longitude = NaN }: AskedAttributes): Shown {
  // Null island is what empty fields of a form come to.
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  const here = isPlace ? { position: { latitude, longitude } } : undefined;
  return {
    query: { ...everything, area: area || undefined, facility: facility ?? '', here },
    center: center || undefined,
  };
}
