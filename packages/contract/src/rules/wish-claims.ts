/** The life of a promise to fulfil a wish: its table, its clock, and what its holder may do now. */

export const claimStates = [
  'held',
  'active',
  'delivered',
  'contested',
  'accepted',
  'released',
  'expired',
  'revoked',
  'reopened',
  'void',
] as const;
export type ClaimState = (typeof claimStates)[number];

/** States that keep units from others. Always: units = left + live + accepted. */
export const liveClaimStates = ['held', 'active', 'delivered', 'contested'] as const satisfies readonly ClaimState[];

/** States whose lease runs out. From `delivered` on it stands still. */
export const leasedClaimStates = ['held', 'active'] as const satisfies readonly ClaimState[];

export function isLiveClaim(state: ClaimState): boolean {
  return liveClaimStates.some((live) => live === state);
}

export function isLeasedClaim(state: ClaimState): boolean {
  return leasedClaimStates.some((leased) => leased === state);
}

export type ClaimActor = 'holder' | 'staff' | 'system';

export interface ClaimTransition {
  readonly operation: string;
  readonly from: readonly ClaimState[];
  readonly to: ClaimState;
  readonly by: readonly ClaimActor[];
  readonly needs: readonly 'reason'[];
}

export const claimTransitions = [
  { operation: 'confirm', from: ['held'], to: 'active', by: ['staff', 'system'], needs: [] },
  { operation: 'release', from: ['held', 'active'], to: 'released', by: ['holder', 'staff'], needs: [] },
  { operation: 'expire', from: ['held', 'active'], to: 'expired', by: ['system'], needs: [] },
  { operation: 'revoke', from: ['held', 'active'], to: 'revoked', by: ['staff'], needs: ['reason'] },
  { operation: 'deliver', from: ['active'], to: 'delivered', by: ['holder', 'staff'], needs: [] },
  { operation: 'accept', from: ['delivered', 'contested'], to: 'accepted', by: ['staff', 'system'], needs: [] },
  { operation: 'contest', from: ['delivered'], to: 'contested', by: ['staff'], needs: ['reason'] },
  // Nothing arrived and nobody is to blame: the units go back on the wall.
  { operation: 'reopen', from: ['contested'], to: 'reopened', by: ['staff'], needs: ['reason'] },
  // It was false: the units go back, and the person cannot claim for a while.
  { operation: 'void', from: ['contested'], to: 'void', by: ['staff'], needs: ['reason'] },
  // The lease ended, nobody took the units, and the holder is back. Units are taken again by the same guard as a claim's.
  { operation: 'revive', from: ['expired'], to: 'active', by: ['system'], needs: [] },
] as const satisfies readonly ClaimTransition[];

export type ClaimOperation = (typeof claimTransitions)[number]['operation'];

export function claimTransition(operation: string, from: ClaimState, by: ClaimActor): ClaimTransition | undefined {
  return (claimTransitions as readonly ClaimTransition[]).find(
    (row) => row.operation === operation && row.from.includes(from) && row.by.includes(by),
  );
}

export function claimOperationsFrom(from: ClaimState, by: ClaimActor): string[] {
  return claimTransitions
    .filter((row: ClaimTransition) => row.from.includes(from) && row.by.includes(by))
    .map(({ operation }) => operation);
}

const hour = 3_600_000;

/** All in milliseconds, but for the counts. */
export const lease = {
  /** Until the center confirms. */
  held: 24 * hour,
  active: 72 * hour,
  extension: 72 * hour,
  mostExtensions: 2,
  /** From the claim on, unless a day was agreed. */
  longest: 6 * 24 * hour,
  /** After the end, where a day was agreed. */
  grace: 12 * hour,
  /** An offer from the waiting list. */
  offer: 12 * hour,
  /** Shares of a lease after which its holder is reminded. */
  reminders: [0.5, 0.9],
  /** After a claim was found false. */
  coolDown: 7 * 24 * hour,
} as const;

/** Live claims that one person can hold. */
export const mostLiveClaims = 3;

/** Moments in milliseconds since the epoch. */
export interface LeaseSituation {
  readonly state: ClaimState;
  readonly now: number;
  readonly claimedAt: number;
  readonly leaseUntil: number;
  readonly extensions: number;
  /** A day that claimer and center agreed on. */
  readonly agreedFor: number | null;
  /** The wish has changed since it was promised: first the holder agrees to that. */
  readonly isChanged?: boolean;
  /** Whoever kept a promise before, and arranges this one, may ask for the address once. */
  readonly mayAskAddress?: boolean;
}

/** When the units go back, if nothing happens. */
export function leaseEnd({ leaseUntil, agreedFor }: Pick<LeaseSituation, 'leaseUntil' | 'agreedFor'>): number {
  return agreedFor === null ? leaseUntil : Math.max(leaseUntil, agreedFor) + lease.grace;
}

/** The new end of the lease, or `undefined` where it cannot be extended any more. */
export function extendedLease(situation: LeaseSituation): number | undefined {
  const { state, leaseUntil, claimedAt, extensions, agreedFor } = situation;
  if (!isLeasedClaim(state) || extensions >= lease.mostExtensions) return undefined;
  const wanted = leaseUntil + lease.extension;
  const until = agreedFor === null ? Math.min(wanted, claimedAt + lease.longest) : wanted;
  return until > leaseUntil ? until : undefined;
}

/** The moments at which a holder is reminded, between the claim and its end. */
export function reminderTimes({ from, until }: { from: number; until: number }): number[] {
  return lease.reminders.map((share) => from + (until - from) * share);
}

export const claimHolderActions = [
  'agree',
  'release',
  'extend',
  'fulfil',
  'write',
  'askAddress',
  'thank',
  'dispute',
  'stop',
] as const;
export type ClaimHolderAction = (typeof claimHolderActions)[number];

/** The one place that decides which buttons "my claims" shows and which calls the backend accepts. */
export function claimHolderActionsFor(situation: LeaseSituation): ClaimHolderAction[] {
  const { state, isChanged = false, mayAskAddress = false } = situation;
  const actions: ClaimHolderAction[] = [];
  if (isLeasedClaim(state)) actions.push(isChanged ? 'agree' : 'fulfil', 'release');
  if (!isChanged && extendedLease(situation) !== undefined) actions.push('extend');
  // Not before the center has looked at the promise: a claim must not be a way to write to anybody.
  if (isLiveClaim(state) && state !== 'held') actions.push('write');
  if (state === 'active' && mayAskAddress) actions.push('askAddress');
  if (isLiveClaim(state) || state === 'accepted') actions.push('dispute');
  if (isLeasedClaim(state)) actions.push('stop');
  return actions;
}

export const waitingStates = ['waiting', 'offered', 'taken', 'left', 'missed'] as const;
export type WaitingState = (typeof waitingStates)[number];

export const disputeKinds = ['notArrived', 'askedForMoney', 'askedForMore', 'unsafe', 'other'] as const;
export type DisputeKind = (typeof disputeKinds)[number];
