/**
 * The life of a wish as one table. What is not a row here is refused with `transition-not-allowed`.
 * `open`, `part` and `full` are no states: they are computed from the units that are left.
 */

export const wishStates = [
  'draft',
  'submitted',
  'inReview',
  'needsChanges',
  'rejected',
  'published',
  'fulfilled',
  'withdrawn',
  'expired',
  'hidden',
] as const;
export type WishState = (typeof wishStates)[number];

/** What the public sees of a published wish. `full`: all of it is promised, none of it brought yet. */
export const publicWishStates = ['open', 'part', 'full', 'fulfilled'] as const;
export type PublicWishState = (typeof publicWishStates)[number];

/** `claimable`: open or part. */
export const wishStatusFilters = ['claimable', ...publicWishStates] as const;
export type WishStatusFilter = (typeof wishStatusFilters)[number];

export const wishSorts = ['new', 'urgent', 'closing'] as const;
export type WishSort = (typeof wishSorts)[number];

export const costBands = ['free', 'upTo50', 'upTo200', 'upTo500', 'shared'] as const;
export type CostBand = (typeof costBands)[number];

export const wishMakers = ['self', 'family', 'staff'] as const;
export type WishMaker = (typeof wishMakers)[number];

/** `maker`: who holds the wish's receipt. `reviewer`: reviewers, supervisors, administrators. `system`: a clock or a count. */
export type WishActor = 'maker' | 'handler' | 'reviewer' | 'system';

export interface WishTransition {
  readonly operation: string;
  readonly from: readonly WishState[];
  readonly to: WishState;
  readonly by: readonly WishActor[];
  readonly needs: readonly 'reason'[];
}

const unpublished = ['draft', 'submitted', 'inReview', 'needsChanges'] as const satisfies readonly WishState[];

export const wishTransitions = [
  {
    operation: 'submit',
    from: ['draft', 'needsChanges'],
    to: 'submitted',
    by: ['maker', 'handler', 'reviewer'],
    needs: [],
  },
  { operation: 'start-review', from: ['submitted'], to: 'inReview', by: ['handler', 'reviewer'], needs: [] },
  { operation: 'ask-changes', from: ['inReview'], to: 'needsChanges', by: ['handler', 'reviewer'], needs: ['reason'] },
  { operation: 'reject', from: ['inReview'], to: 'rejected', by: ['reviewer'], needs: ['reason'] },
  { operation: 'publish', from: ['inReview'], to: 'published', by: ['reviewer'], needs: [] },
  { operation: 'fulfil', from: ['published'], to: 'fulfilled', by: ['system'], needs: [] },
  { operation: 'expire', from: ['published'], to: 'expired', by: ['system'], needs: [] },
  { operation: 'hide', from: ['published'], to: 'hidden', by: ['maker', 'handler', 'reviewer'], needs: ['reason'] },
  { operation: 'unhide', from: ['hidden'], to: 'published', by: ['reviewer'], needs: [] },
  // Before publication too: nobody has to wait for a review to take a wish back.
  {
    operation: 'withdraw',
    from: [...unpublished, 'published', 'hidden'],
    to: 'withdrawn',
    by: ['maker', 'handler', 'reviewer'],
    needs: [],
  },
] as const satisfies readonly WishTransition[];

export type WishOperation = (typeof wishTransitions)[number]['operation'];

export function wishTransition(operation: string, from: WishState, by: WishActor): WishTransition | undefined {
  return (wishTransitions as readonly WishTransition[]).find(
    (row) => row.operation === operation && row.from.includes(from) && row.by.includes(by),
  );
}

export function wishOperationsFrom(from: WishState, by: WishActor): string[] {
  return wishTransitions
    .filter((row: WishTransition) => row.from.includes(from) && row.by.includes(by))
    .map(({ operation }) => operation);
}

/** Units at one moment, lazily ended leases counted as free. */
export interface WishUnits {
  readonly total: number;
  readonly left: number;
  readonly accepted: number;
}

/** `part` as soon as one unit is promised and one is left. */
export function publicWishState({ total, left, accepted }: WishUnits): PublicWishState {
  if (accepted >= total) return 'fulfilled';
  if (left === 0) return 'full';
  return left === total ? 'open' : 'part';
}
