/** What a wish can be about and where it can be handed over, by name. Read once, when somebody first needs it. */
import type { Backend } from '@doorstep/client';
import type { CenterList, WishFacets } from '@doorstep/contract';
import { Resource, type Option } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';

export class WishChoices {
  readonly #lists: Resource<readonly [Backend], { readonly centers: CenterList; readonly facets: WishFacets }>;

  constructor(room: DeskRoom, needed: () => boolean) {
    this.#lists = new Resource(room.host, {
      key: () => {
        const backend = needed() ? room.backend() : undefined;
        return backend && [backend];
      },
      load: async ([backend], signal) => {
        const [centers, facets] = await Promise.all([
          backend.listCenters({ limit: 200 }, { signal }),
          backend.getWishFacets({}, { signal }),
        ]);
        if (!centers.ok) return centers;
        return facets.ok ? { ok: true, value: { centers: centers.value, facets: facets.value } } : facets;
      },
      onProblem: (problem) => room.onProblem(problem),
    });
  }

  get categories(): readonly Option[] {
    return (this.#lists.value?.facets.categories ?? []).map(({ value, name }) => ({ value, label: name }));
  }

  get centers(): readonly Option[] {
    return (this.#lists.value?.centers.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  }
}
