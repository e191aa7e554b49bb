/** Keeps what the board shows in the page's address, where the page allows it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BoardPlace, UrlState } from '../notice-board-model.js';
import { readPlace, writePlace } from './board-filter.js';

export interface AddressOptions {
  readonly mode: () => UrlState;
  /** What the board's parameters begin with, so that two boards can share an address. */
  readonly prefix: () => string;
  /** The person went back or forward, or followed a link within the page. */
  readonly onMove: (place: BoardPlace) => void;
}

export class BoardAddress implements ReactiveController {
  readonly #options: AddressOptions;

  constructor(host: ReactiveControllerHost, options: AddressOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** What the address says now; absent where it says nothing or must not be read. */
  read(): BoardPlace | undefined {
    const [mode, prefix] = [this.#options.mode(), this.#options.prefix()];
    const parameters = addressParameters(mode);
    if (![...(parameters?.keys() ?? [])].some((name) => name.startsWith(`${prefix}.`))) return undefined;
    return parameters && readPlace(parameters, prefix);
  }

  /** Notes where the board is. A step that a person would want to go back from makes an entry in the history. */
  write(place: BoardPlace, step: 'step' | 'adjust'): void {
    const address = this.addressOf(place);
    if (address === undefined || address === location.href) return;
    if (step === 'step') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  /** The address of the page with the board at a place; absent where the page does not allow it. */
  addressOf(place: BoardPlace): string | undefined {
    const mode = this.#options.mode();
    const parameters = addressParameters(mode);
    if (!parameters) return undefined;
    const url = new URL(location.href);
    const written = writePlace(parameters, place, this.#options.prefix()).toString();
    if (mode === 'query') url.search = written;
    else url.hash = written;
    return url.href;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    const parameters = addressParameters(this.#options.mode());
    if (parameters) this.#options.onMove(readPlace(parameters, this.#options.prefix()));
  };
}

/** What the page's address holds for its widgets; absent where it must not be read. */
function addressParameters(mode: UrlState): URLSearchParams | undefined {
  if (mode === 'none') return undefined;
  return new URLSearchParams(mode === 'query' ? location.search : location.hash.slice(1));
}
