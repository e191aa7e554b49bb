/** What the form tells the page: what a person did, never what they wrote, except before sending. */
import type { RequestDraft } from '@doorstep/contract';

/** Before sending. `preventDefault()` keeps it from being sent; the page then takes care of the draft itself. */
export class RequestSubmitEvent extends CustomEvent<{ readonly draft: RequestDraft }> {
  constructor(draft: RequestDraft) {
    super('doorstep-submit', { detail: { draft }, bubbles: true, composed: true, cancelable: true });
  }
}

/** The backend has it. */
export class RequestSubmittedEvent extends CustomEvent<{ readonly id: string; readonly code: string }> {
  constructor(id: string, code: string) {
    super('doorstep-submitted', { detail: { id, code }, bubbles: true, composed: true });
  }
}

/** It is kept on this device and is sent when there is a network. */
export class RequestQueuedEvent extends CustomEvent<{ readonly key: string }> {
  constructor(key: string) {
    super('doorstep-queued', { detail: { key }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-submit': RequestSubmitEvent;
    'doorstep-submitted': RequestSubmittedEvent;
    'doorstep-queued': RequestQueuedEvent;
  }
}
