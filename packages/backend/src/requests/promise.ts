/** By when a category promises an answer and a result, from the moment of receipt. */
import type { Category } from '@doorstep/contract';

export interface DueMoments {
  readonly respond_by: number | null;
  readonly resolve_by: number | null;
}

const hour = 3_600_000;

export function promiseFrom(promise: Category['promise'], receivedAt: number): DueMoments {
  return {
    respond_by: receivedAt + promise.respondWithinHours * hour,
    resolve_by: receivedAt + promise.resolveWithinHours * hour,
  };
}
