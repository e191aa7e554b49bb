/** The list of suggestions under the search field: what is in it, which one is highlighted, and what the keys do. */
import type { Backend } from '@doorstep/client';
import type { FoundPlace, FoundPlaceList } from '@doorstep/contract';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { Stock } from './finding/find-centers.js';
import { localSuggestions, withAddresses } from './finding/suggestions.js';
import type { Suggesting } from './locator-scene.js';

export interface SuggesterOptions {
  readonly backend: () => Backend | undefined;
  readonly stock: () => Stock | undefined;
  readonly typed: () => string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (place: FoundPlace) => void;
}

/** After this many milliseconds without a key, addresses are asked for. */
const pause = 250;

export class Suggester {
  readonly #host: ReactiveControllerHost;
  readonly #options: SuggesterOptions;
  readonly #remote: Resource<[Backend, string], FoundPlaceList>;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #active = -1;
  #list: 'open' | 'closed' = 'closed';

  constructor(host: ReactiveControllerHost, options: SuggesterOptions) {
    this.#host = host;
    this.#options = options;
    this.#remote = new Resource(host, {
      key: () => {
        const backend = options.backend();
        return backend && this.#asked ? [backend, this.#asked] : undefined;
      },
      load: ([backend, q], signal) => backend.findPlaces({ q, limit: 20 }, { signal }),
    });
  }

  get suggesting(): Suggesting {
    const typed = this.#options.typed();
    const places = this.#places;
    return {
      typed,
      places,
      active: Math.min(this.#active, places.length - 1),
      list: this.#list === 'open' && places.length > 0 ? 'open' : 'closed',
      onInput: this.#type,
      onKey: this.#key,
      onChoose: this.#choose,
      onLeave: this.#leave,
    };
  }

  get #places(): readonly FoundPlace[] {
    const stock = this.#options.stock();
    if (!stock || this.#list === 'closed') return [];
    return withAddresses(localSuggestions(stock, this.#options.typed()), this.#remote.value?.items ?? []);
  }

  readonly #type = (typed: string): void => {
    this.#list = 'open';
    this.#active = -1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#asked = typed.trim().length > 1 ? typed.trim() : '';
      this.#host.requestUpdate();
    }, pause);
    this.#options.onType(typed);
  };

  readonly #key = (event: KeyboardEvent): void => {
    // While an input method is composing, its keys belong to it.
    if (event.isComposing) return;
    const { places, list, active } = this.suggesting;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#list = 'open';
      const count = this.#places.length;
      const next = active + (event.key === 'ArrowDown' ? 1 : -1);
      this.#active = count === 0 ? -1 : (next + count) % count;
    } else if (event.key === 'Enter' && list === 'open' && places[active]) {
      event.preventDefault();
      this.#choose(places[active]);
    } else if (event.key === 'Enter' || event.key === 'Escape') {
      if (event.key === 'Escape' && list === 'closed') return;
      event.preventDefault();
      this.#list = 'closed';
    } else return;
    this.#host.requestUpdate();
  };

  readonly #choose = (place: FoundPlace): void => {
    this.#list = 'closed';
    this.#active = -1;
    this.#options.onChoose(place);
  };

  readonly #leave = (): void => {
    this.#list = 'closed';
    this.#host.requestUpdate();
  };
}
