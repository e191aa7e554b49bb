/** Takes the code out of the page's address, where a link or a QR code put it: `#code=…`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { codeInFragment } from './request-tracker-model.js';

/** Reads it once, on arrival and whenever the fragment changes, so that a second link opened in the same page works too. */
export class CodeInAddress implements ReactiveController {
  readonly #onCode: (code: string) => void;

  constructor(host: ReactiveControllerHost, onCode: (code: string) => void) {
    this.#onCode = onCode;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#take);
    this.#take();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#take);
  }

  readonly #take = (): void => {
    const found = codeInFragment(location.hash);
    if (!found) return;
    try {
      // Out of the address bar, so that it is in no screenshot and under no bookmark. The path stands in full: a bare fragment
      // would be resolved against a <base>, and lead away from the page.
      history.replaceState(history.state, '', `${location.pathname}${location.search}${found.rest}`);
    } catch {
      // Sandboxed and srcdoc pages may not change their address; the code stays in it.
    }
    this.#onCode(found.code);
  };
}
