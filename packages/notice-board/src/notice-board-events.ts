/** What a person did on the board. */

/** A person opened a notice. A page that shows it elsewhere prevents the default. */
export class DoorstepSelectEvent extends CustomEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('doorstep-select', { detail: { id }, bubbles: true, composed: true, cancelable: true });
  }
}
