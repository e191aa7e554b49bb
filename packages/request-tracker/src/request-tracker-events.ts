/** What a resident did with a request in the tracker. The detail names the request and nothing else. */

interface RequestEventDetail {
  readonly id: string;
}

class RequestEvent extends CustomEvent<RequestEventDetail> {
  constructor(type: string, id: string) {
    super(type, { detail: { id }, bubbles: true, composed: true });
  }
}

/** The two questions after a resolution were answered. */
export class DoorstepRatedEvent extends RequestEvent {
  constructor(id: string) {
    super('doorstep-rated', id);
  }
}

/** The holder asked for the request to be taken up again, by asking or by rating it unsolved. */
export class DoorstepReopenedEvent extends RequestEvent {
  constructor(id: string) {
    super('doorstep-reopened', id);
  }
}

/** The holder took the request to a supervisor. */
export class DoorstepEscalatedEvent extends RequestEvent {
  constructor(id: string) {
    super('doorstep-escalated', id);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-rated': DoorstepRatedEvent;
    'doorstep-reopened': DoorstepReopenedEvent;
    'doorstep-escalated': DoorstepEscalatedEvent;
  }
}
