/** What a person does in the locator, step by step, and what the page's address says of it. */
import type { Position } from '@doorstep/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOf, readShown, type Shown } from './deep-link.js';
import { everything, type Here, type LocateFault, type LocatorQuery, type Whereabouts } from './locator-query.js';

export interface LocatorFlowOptions {
  /** What its parts in the address begin with. */
  readonly name: () => string;
  readonly onOpen: (centerId: string) => void;
  readonly onLocate: (position: Position) => void;
  /** Asks the device. */
  readonly whereAmI: () => Promise<Whereabouts>;
}

/** Where the focus goes after the next render. */
export type FocusTarget = 'center' | 'list' | 'row' | undefined;
export type Fold = 'areas' | 'filters' | undefined;

const pageSize = 20;

export class LocatorFlow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LocatorFlowOptions;
  query: LocatorQuery = everything;
  /** The id of the center whose page is open. */
  center: string | undefined;
  /** The center that was open last: its row gets the focus back. */
  left: string | undefined;
  most = pageSize;
  locating: 'idle' | 'running' | LocateFault = 'idle';
  /** What stands in the search field. */
  typed = '';
  fold: Fold;
  map: 'shown' | 'hidden' = 'hidden';
  /** Kept until it is there: the page of a center may still be on its way. */
  focus: FocusTarget;

  constructor(host: ReactiveControllerHost, options: LocatorFlowOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Starts from what the page's author asked for; the address has the last word. */
  begin(asked: Shown): void {
    this.#show(readShown(location.href, this.#options.name(), asked));
  }

  readonly change = (part: Partial<LocatorQuery>): void => {
    this.query = { ...this.query, ...part };
    if (part.text !== undefined) this.typed = part.text;
    this.most = pageSize;
    this.#write('replace');
  };

  readonly clear = (): void => this.change({ ...everything, here: this.query.here, pace: this.query.pace });

  readonly showMore = (): void => {
    this.most += pageSize;
    this.#host.requestUpdate();
  };

  readonly open = (centerId: string): void => {
    this.center = centerId;
    this.focus = 'center';
    this.#options.onOpen(centerId);
    this.#write('push');
  };

  readonly close = (): void => {
    this.left = this.center;
    this.center = undefined;
    this.focus = 'row';
    this.#write('push');
  };

  readonly toggleFold = (fold: Fold): void => {
    this.fold = this.fold === fold ? undefined : fold;
    this.#host.requestUpdate();
  };

  readonly toggleMap = (): void => {
    this.map = this.map === 'shown' ? 'hidden' : 'shown';
    this.#host.requestUpdate();
  };

  readonly measureFrom = (here: Here): void => {
    this.#options.onLocate(here.position);
    this.focus = 'list';
    this.change({ text: '', here });
  };

  readonly locate = async (): Promise<void> => {
    if (this.locating === 'running') return;
    this.locating = 'running';
    this.#host.requestUpdate();
    const answer = await this.#options.whereAmI();
    this.locating = answer.ok ? 'idle' : answer.fault;
    if (answer.ok) this.measureFrom(answer.here);
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  #show({ query, center }: Shown): void {
    this.query = query;
    this.typed = query.text;
    this.center = center;
    this.#host.requestUpdate();
  }

  #write(how: 'push' | 'replace'): void {
    const address = addressOf(location.href, this.#options.name(), this);
    try {
      if (address !== location.href) history[`${how}State`](history.state, '', address);
    } catch {
      // A sandboxed frame, or a browser that limits how often: the widget works without it.
    }
    this.#host.requestUpdate();
  }

  readonly #follow = (): void => {
    const shown = readShown(location.href, this.#options.name(), { query: everything, center: undefined });
    if (shown.center !== this.center) {
      this.left = this.center;
      this.focus = shown.center ? 'center' : 'row';
    }
    // Where the person is never stands in the address.
    this.#show({ ...shown, query: { ...shown.query, here: this.query.here } });
  };
}
