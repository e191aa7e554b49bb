/** What a person did on the wall. No name, no contact. */

/** A promise was made. The code is the claimer's secret: it is for a page that stores it for them, and for nobody else. */
export class DoorstepClaimedEvent extends CustomEvent<{
  readonly wishId: string;
  readonly claimId: string;
  readonly code: string;
}> {
  constructor(detail: DoorstepClaimedEvent['detail']) {
    super('doorstep-claimed', { detail, bubbles: true, composed: true });
  }
}

/** A promise was given back. */
export class DoorstepReleasedEvent extends CustomEvent<{ readonly claimId: string }> {
  constructor(claimId: string) {
    super('doorstep-released', { detail: { claimId }, bubbles: true, composed: true });
  }
}

/** Somebody said that it was brought. */
export class DoorstepFulfilledEvent extends CustomEvent<{ readonly claimId: string }> {
  constructor(claimId: string) {
    super('doorstep-fulfilled', { detail: { claimId }, bubbles: true, composed: true });
  }
}
