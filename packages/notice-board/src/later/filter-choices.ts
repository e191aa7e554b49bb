/** The categories and centers to filter by, asked for when the filter is first unfolded. */
import type { Backend } from '@doorstep/client';
import type { Category, Center } from '@doorstep/contract';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

interface Choices {
  readonly categories: readonly Category[];
  readonly centers: readonly Center[];
}

const none: Choices = { categories: [], centers: [] };

export class FilterChoices {
  readonly #host: ReactiveControllerHost;
  readonly #resource: Resource<readonly [Backend], Choices>;
  #areAsked = false;

  constructor(host: ReactiveControllerHost, backend: () => Backend | undefined) {
    this.#host = host;
    this.#resource = new Resource<readonly [Backend], Choices>(host, {
      key: () => {
        const asked = this.#areAsked ? backend() : undefined;
        return asked && [asked];
      },
      load: async ([asked], signal) => {
        const [categories, centers] = await Promise.all([
          asked.listCategories({}, { signal }),
          asked.listCenters({ limit: 200 }, { signal }),
        ]);
        if (!categories.ok) return categories;
        if (!centers.ok) return centers;
        return { ok: true, value: { categories: categories.value.items, centers: centers.value.items } };
      },
    });
  }

  /** None until they are there: what was chosen before stands in its list anyway. */
  get value(): Choices {
    return this.#resource.value ?? none;
  }

  /** May be called while the fields are drawn. */
  ask(): void {
    if (this.#areAsked) return;
    this.#areAsked = true;
    // While something is drawn, asking to draw is not heard.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
