/** What a person does in the locator, step by step, and what the page's address says of it. */
import type { FoundPlace, Position } from '@doorstep/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOf, readShown, type Shown } from './finding/deep-link.js';
import { everything, type Here, type LocatorQuery } from './finding/locator-query.js';
import { whereAmI, type LocateFault } from './finding/whereabouts.js';

export interface LocatorFlowOptions {
  /** What its parts in the address begin with. */
  readonly name: () => string;
  readonly onOpen: (centerId: string) => void;
  readonly onLocate: (position: Position) => void;
}

/** Where the focus goes after the next render. */
export type FocusTarget = 'center' | 'list' | 'row' | undefined;

const pageSize = 20;

export class LocatorFlow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LocatorFlowOptions;
  #query: LocatorQuery = everything;
  #center: string | undefined;
  #most = pageSize;
  #locating: 'idle' | 'running' | LocateFault = 'idle';
  #typed = '';
  /** The center that was open last: its row gets the focus back. */
  #left: string | undefined;
  #focus: FocusTarget;

  constructor(host: ReactiveControllerHost, options: LocatorFlowOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get query(): LocatorQuery {
    return this.#query;
  }

  /** The id of the center whose page is open. */
  get center(): string | undefined {
    return this.#center;
  }

  get left(): string | undefined {
    return this.#left;
  }

  get most(): number {
    return this.#most;
  }

  get locating(): 'idle' | 'running' | LocateFault {
    return this.#locating;
  }

  /** What stands in the search field. */
  get typed(): string {
    return this.#typed;
  }

  /** Starts from what the page's author asked for; the address has the last word. */
  begin(asked: Shown): void {
    const { query, center } = readShown(location.href, this.#options.name(), asked);
    this.#query = query;
    this.#typed = query.text;
    this.#center = center;
    this.#host.requestUpdate();
  }

  change(part: Partial<LocatorQuery>): void {
    this.#query = { ...this.#query, ...part };
    if (part.text !== undefined) this.#typed = part.text;
    this.#most = pageSize;
    this.#write('replace');
  }

  clear(): void {
    this.change({ ...everything, here: this.#query.here, pace: this.#query.pace });
  }

  showMore(): void {
    this.#most += pageSize;
    this.#host.requestUpdate();
  }

  open(centerId: string): void {
    this.#center = centerId;
    this.#focus = 'center';
    this.#options.onOpen(centerId);
    this.#write('push');
  }

  close(): void {
    this.#left = this.#center;
    this.#center = undefined;
    this.#focus = 'row';
    this.#write('push');
  }

  /** What was chosen among the suggestions. */
  choose(place: FoundPlace): void {
    if (place.kind === 'center' && place.id) {
      this.change({ text: '' });
      this.open(place.id);
    } else if (place.kind === 'area' && place.id) {
      this.#focus = 'list';
      this.change({ text: '', area: place.id });
    } else if (place.position) {
      this.measureFrom({ position: place.position, name: place.name });
    }
  }

  measureFrom(here: Here): void {
    this.#options.onLocate(here.position);
    this.#focus = 'list';
    this.change({ text: '', here });
  }

  async locate(): Promise<void> {
    if (this.#locating === 'running') return;
    this.#locating = 'running';
    this.#host.requestUpdate();
    const answer = await whereAmI();
    this.#locating = answer.ok ? 'idle' : answer.fault;
    if (answer.ok) this.measureFrom(answer.here);
    this.#host.requestUpdate();
  }

  /** Kept until it is there: the page of a center may still be on its way. */
  get focusTarget(): FocusTarget {
    return this.#focus;
  }

  focusMoved(): void {
    this.#focus = undefined;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  #write(how: 'push' | 'replace'): void {
    const address = addressOf(location.href, this.#options.name(), { query: this.#query, center: this.#center });
    try {
      if (address !== location.href) history[`${how}State`](history.state, '', address);
    } catch {
      // A sandboxed frame, or a browser that limits how often: the widget works without it.
    }
    this.#host.requestUpdate();
  }

  readonly #follow = (): void => {
    const { here } = this.#query;
    const { query, center } = readShown(location.href, this.#options.name(), { query: everything, center: undefined });
    if (center !== this.#center) {
      this.#left = this.#center;
      this.#focus = center ? 'center' : 'row';
    }
    this.#query = { ...query, here };
    this.#typed = query.text;
    this.#center = center;
    this.#host.requestUpdate();
  };
}
