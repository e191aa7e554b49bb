/** Whether centers are open: what the list asks, apart from how it is worked out, which is loaded where the backend did not say it. */
import type { Center, Hours, Place } from '@doorstep/contract';

export type WithHours = Pick<Center, 'openingHours' | 'timeZone' | 'closures'>;

/** How it stands with a center at a moment. Moments in milliseconds. */
export type OpenStatus =
  | { readonly kind: 'open' | 'closed'; readonly until: number | undefined; readonly reason?: string | undefined }
  | { readonly kind: 'appointment'; readonly reason: string }
  /** `usually`: what would hold if the day were no holiday, which nobody knows. */
  | { readonly kind: 'unknown'; readonly usually?: 'open' | 'closed' | undefined };

export interface KnownHours {
  readonly hours: Hours;
  readonly place: Place;
}

export interface OpeningBook {
  /** The hours and where they hold; `undefined`: not known. */
  read(center: WithHours): KnownHours | undefined;
  /** For filters: surely open, surely not, or not known. */
  isOpen(center: WithHours, moment: number): boolean | undefined;
  status(center: WithHours, moment: number): OpenStatus;
  /** The moment at which a clock there shows `2026-11-24T18:30`. */
  momentThere(wall: string, timeZone: string): number | undefined;
}

/** Where the evaluator could not be loaded: nothing is known, and nothing wrong is said. */
export const closedBook: OpeningBook = {
  read: () => undefined,
  isOpen: () => undefined,
  status: () => ({ kind: 'unknown' }),
  momentThere: () => undefined,
};
