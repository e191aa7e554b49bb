/** The list of suggestions under the search field: what is in it, which one is highlighted, and what the keys do. */
import type { Backend } from '@doorstep/client';
import type { FoundPlace, FoundPlaceList } from '@doorstep/contract';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { Suggesting } from '../locator-scene.js';
import type { Stock } from './find-centers.js';
import type { FindingWords } from './finding-messages.js';
import { Kept } from './kept.js';
import { localSuggestions, withAddresses } from './suggestions.js';
import { optionId, suggestionsView } from './suggestions-view.js';

export interface SuggesterOptions {
  readonly backend: () => Backend | undefined;
  readonly stock: () => Pick<Stock, 'centers' | 'areas'>;
  readonly typed: () => string;
  readonly onChoose: (place: FoundPlace) => void;
}

/** After this many milliseconds without a key, addresses are asked for. */
const pause = 250;

export class Suggester {
  readonly #host: ReactiveControllerHost;
  readonly #options: SuggesterOptions;
  readonly #remote: Resource<[Backend, string], FoundPlaceList>;
  readonly #local = new Kept<readonly FoundPlace[]>();
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

  suggesting(words: FindingWords): Suggesting {
    const places = this.#places;
    const active = Math.min(this.#active, places.length - 1);
    const isOpen = places.length > 0;
    return {
      list: isOpen ? 'open' : 'closed',
      active: active < 0 ? undefined : optionId(active),
      view: isOpen ? suggestionsView({ places, active, words, onChoose: this.#choose }) : undefined,
      onInput: this.begin,
      onKey: this.#key,
      onLeave: this.#leave,
    };
  }

  /** What is offered now: nothing while the list is closed. */
  get #places(): readonly FoundPlace[] {
    if (this.#list === 'closed') return [];
    const stock = this.#options.stock();
    const typed = this.#options.typed();
    const local = this.#local.get([stock.centers.length, stock.areas, typed], () => localSuggestions(stock, typed));
    return withAddresses(local, this.#remote.value?.items ?? []);
  }

  /** Opens the list for what is typed now. */
  readonly begin = (typed: string): void => {
    this.#list = 'open';
    this.#active = -1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#asked = typed.trim().length > 1 ? typed.trim() : '';
      this.#host.requestUpdate();
    }, pause);
  };

  readonly #key = (event: KeyboardEvent): void => {
    // While an input method is composing, its keys belong to it.
    if (event.isComposing) return;
    const places = this.#places;
    const active = Math.min(this.#active, places.length - 1);
    const isOpen = places.length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#list = 'open';
      const count = this.#places.length;
      // Up from the field itself is the last one.
      const next = event.key === 'ArrowDown' ? active + 1 : (active < 0 ? count : active) - 1;
      this.#active = count === 0 ? -1 : (next + count) % count;
    } else if (event.key === 'Enter' && isOpen && places[active]) {
      event.preventDefault();
      this.#choose(places[active]);
    } else if (event.key === 'Enter' || event.key === 'Escape') {
      if (event.key === 'Escape' && !isOpen) return;
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
