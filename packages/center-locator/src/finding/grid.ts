/** The areas of the city as a tree, read once somebody may need them. */
import type { Backend, ClientProblem, Outcome } from '@doorstep/client';
import { areaTreeOf, type Area, type AreaTree } from '@doorstep/contract';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

export interface GridOptions {
  readonly backend: () => Backend | undefined;
  readonly onProblem: (problem: ClientProblem) => void;
  /** Told of each area that is inside itself. */
  readonly onCycle: (areaId: string) => void;
}

export class Grid {
  readonly #areas: Resource<[Backend], AreaTree<Area>>;

  constructor(host: ReactiveControllerHost, { backend, onProblem, onCycle }: GridOptions) {
    this.#areas = new Resource(host, {
      key: () => {
        const asked = backend();
        return asked && [asked];
      },
      load: async ([asked], signal) => {
        const outcome = await allAreas(asked, signal);
        if (!outcome.ok) return outcome;
        const tree = areaTreeOf(outcome.value);
        for (const id of tree.cycles) onCycle(id);
        return { ok: true, value: tree };
      },
      onProblem,
    });
  }

  get tree(): AreaTree<Area> | undefined {
    return this.#areas.value;
  }

  /** Whether it is known that there are none. */
  get isEmpty(): boolean {
    return this.#areas.state.status === 'failed' || this.tree?.byId.size === 0;
  }
}

async function allAreas(backend: Backend, signal: AbortSignal): Promise<Outcome<readonly Area[]>> {
  const areas: Area[] = [];
  for (let cursor: string | undefined; ;) {
    const outcome = await backend.listAreas({ limit: 200, cursor }, { signal });
    if (!outcome.ok) return outcome;
    areas.push(...outcome.value.items);
    if (outcome.value.nextCursor === null || outcome.value.items.length === 0) return { ok: true, value: areas };
    cursor = outcome.value.nextCursor;
  }
}
