/** What somebody chose to see of the wall. */
import type { ReactiveControllerHost } from 'lit';
import { startFilter, type WallFilter } from './wish-wall-model.js';
import type { FilterOptions } from './wish-wall-view.js';

export class WallChoice {
  readonly #host: ReactiveControllerHost;
  readonly #onNarrow: () => void;
  #filter: WallFilter = startFilter;
  #typed = '';
  #open: 'true' | 'false' = 'false';

  constructor(host: ReactiveControllerHost, onNarrow: () => void) {
    this.#host = host;
    this.#onNarrow = onNarrow;
  }

  get filter(): WallFilter {
    return this.#filter;
  }

  narrow(filter: WallFilter): void {
    this.#filter = filter;
    this.#typed = filter.q ?? '';
    this.#onNarrow();
    this.#host.requestUpdate();
  }

  options(given: Pick<FilterOptions, 'words' | 'fixed' | 'facets'>): FilterOptions {
    return {
      ...given,
      filter: this.#filter,
      typed: this.#typed,
      open: this.#open,
      onType: (typed) => {
        this.#typed = typed;
        this.#host.requestUpdate();
      },
      onFilter: (filter) => {
        this.narrow(filter);
      },
      onToggle: () => {
        this.#open = this.#open === 'true' ? 'false' : 'true';
        this.#host.requestUpdate();
      },
    };
  }
}
