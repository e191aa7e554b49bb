/** What the locator tells the page. */

/** Somebody opened a center. */
export class CenterSelectEvent extends CustomEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('doorstep-select', { detail: { id }, bubbles: true, composed: true });
  }
}

/** Somebody let the widget know where they are, by the device or by choosing a place. */
export class LocateEvent extends CustomEvent<{ readonly latitude: number; readonly longitude: number }> {
  constructor({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) {
    super('doorstep-locate', { detail: { latitude, longitude }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-locate': LocateEvent;
  }
}
