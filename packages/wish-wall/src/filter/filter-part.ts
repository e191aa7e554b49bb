/** Searching and narrowing the wall, and the wall that nothing is left on. Fetched when somebody first gets there. */
import { Words } from '@doorstep/core';
import { nothing, type ReactiveControllerHost } from 'lit';
import type { FilterOptions } from '../wish-wall-view.js';
import { emptyWall, type EmptyOptions } from './empty-wall.js';
import { filterFields } from './filter-fields.js';
import { filterMessages, type FilterMessages } from './filter-messages.js';

export { filterStyles } from './filter-fields.js';

export class FilterPart {
  readonly #words: Words<FilterMessages>;

  constructor(host: ReactiveControllerHost & { readonly resolvedLocale: string }) {
    this.#words = new Words(host, filterMessages);
  }

  fields(options: FilterOptions): unknown {
    return this.#words.ready ? filterFields(options, this.#words) : nothing;
  }

  empty(options: EmptyOptions): unknown {
    return this.#words.ready ? emptyWall(options, this.#words) : nothing;
  }
}
