/** Tells the host page that something went wrong in a widget. The person has been told in the widget already. */
import type { ClientProblem } from '@doorstep/client';

export class DoorstepErrorEvent extends CustomEvent<{ readonly problem: ClientProblem }> {
  constructor(problem: ClientProblem) {
    super('doorstep-error', { detail: { problem }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-error': DoorstepErrorEvent;
  }
}
