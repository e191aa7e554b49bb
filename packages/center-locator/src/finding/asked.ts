/** What the author of a page asked for by attributes, as a starting point. */
import { positionFault } from '@doorstep/contract';
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
  const position = { latitude, longitude };
  const here = positionFault(position) ? undefined : { position };
  return {
    query: { ...everything, area: area || undefined, facility: facility ?? '', here },
    center: center || undefined,
  };
}
