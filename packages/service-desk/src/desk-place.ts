/** Where somebody is at the desk, kept behind the `#` of the page's address: back, forward and a link to a colleague work. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const deskViews = ['morning', 'queue', 'case', 'notices', 'notice', 'wishes', 'wish', 'counter'] as const;
export type DeskView = (typeof deskViews)[number];

export interface DeskPlace {
  readonly view: DeskView;
  /** Of what is opened. */
  readonly id?: string;
}

/** What somebody looked for never stands in the address: it may be a name. */
export function addressOf({ view, id }: DeskPlace): string {
  return id === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(id)}`;
}

function readPlace(hash: string): DeskPlace {
  const [, written = '', id] = /^#\/(\w+)(?:\/([\w-]{1,64}))?$/.exec(hash) ?? [];
  const view = deskViews.find((one) => one === written);
  const opens = view === 'case' || view === 'notice' || view === 'wish';
  if (!view || opens !== (id !== undefined)) return { view: 'queue' };
  return id === undefined ? { view } : { view, id };
}

export class DeskAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onMove: () => void;
  #place: DeskPlace = { view: 'queue' };

  constructor(host: ReactiveControllerHost, onMove: () => void) {
    this.#host = host;
    this.#onMove = onMove;
    host.addController(this);
  }

  get place(): DeskPlace {
    return this.#place;
  }

  go(place: DeskPlace): void {
    location.hash = addressOf(place);
  }

  hostConnected(): void {
    this.#place = readPlace(location.hash);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    this.#place = readPlace(location.hash);
    this.#host.requestUpdate();
    this.#onMove();
  };
}
