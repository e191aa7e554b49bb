/** Loads what the locator works with: the first page of centers at once, the others behind it, then areas and holidays. */
import type { Backend, CenterFault, ClientProblem, MendedCenterList, Outcome } from '@doorstep/client';
import {
  areaTreeOf,
  positionFault,
  type Area,
  type AreaTree,
  type Center,
  type CenterFacets,
} from '@doorstep/contract';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import { CenterIndex } from './center-index.js';
import type { Stock } from './find-centers.js';
import { closedBook, type OpeningBook } from './opening-book.js';

export interface CityStockOptions {
  readonly backend: () => Backend | undefined;
  readonly onProblem: (problem: ClientProblem) => void;
}

/** A page may carry so many; and beyond so many pages nobody finds anything by leafing. */
const pageSize = 200;
const mostCenters = 100_000;

export class CityStock {
  readonly #host: ReactiveControllerHost;
  readonly #options: CityStockOptions;
  readonly #first: Resource<[Backend], MendedCenterList>;
  readonly #rest: Resource<[Backend, string], true>;
  readonly #areas: Resource<[Backend], readonly Area[]>;
  readonly #holidays: Resource<[Backend], OpeningBook>;
  #centers: Center[] = [];
  #index = new CenterIndex();
  #tree: { readonly areas: readonly Area[]; readonly tree: AreaTree<Area> } | undefined;
  #faulty = new Set<string>();

  constructor(host: ReactiveControllerHost, options: CityStockOptions) {
    this.#host = host;
    this.#options = options;
    const { onProblem } = options;
    const key = (): [Backend] | undefined => {
      const backend = options.backend();
      return backend && [backend];
    };
    /** What the list can do without waits until the list is there. */
    const keyAfterList = (): [Backend] | undefined => (this.#first.value ? key() : undefined);
    this.#first = new Resource(host, { key, load: ([backend], signal) => this.#loadFirst(backend, signal), onProblem });
    this.#rest = new Resource(host, {
      key: () => {
        const [backend] = key() ?? [];
        const cursor = this.#first.value?.nextCursor;
        return backend && cursor ? [backend, cursor] : undefined;
      },
      load: ([backend, cursor], signal) => this.#loadRest(backend, cursor, signal),
      onProblem,
    });
    this.#areas = new Resource(host, {
      key: keyAfterList,
      load: ([backend], signal) => loadAreas(backend, signal),
      onProblem,
    });
    this.#holidays = new Resource(host, {
      key,
      load: ([backend], signal) => loadBook(backend, signal),
    });
  }

  /** `undefined` until the first centers are here. */
  get stock(): Stock | undefined {
    // Half of the hours ask for holidays: to show them before these are here would be to show them twice.
    const { status } = this.#holidays.state;
    if (!this.#first.value || status === 'idle' || status === 'loading') return undefined;
    return { centers: this.#centers, index: this.#index, areas: this.tree, book: this.#holidays.value ?? closedBook };
  }

  get problem(): ClientProblem | undefined {
    const { state } = this.#first;
    return state.status === 'failed' ? state.problem : undefined;
  }

  get facets(): CenterFacets | undefined {
    return this.#first.value?.facets;
  }

  /** Of all pages, loaded or not. */
  get total(): number {
    return Math.max(this.#first.value?.total ?? 0, this.#centers.length);
  }

  /** How it stands with the pages behind the first. */
  get rest(): 'complete' | 'loading' | 'failed' {
    const { status } = this.#rest.state;
    return status === 'loading' || status === 'failed' ? status : 'complete';
  }

  get tree(): AreaTree<Area> | undefined {
    const areas = this.#areas.value;
    if (areas && areas !== this.#tree?.areas) {
      this.#tree = { areas, tree: areaTreeOf(areas) };
      for (const id of this.#tree.tree.cycles)
        this.#reportFault({ centerId: undefined, part: `area ${id} is inside itself` });
    }
    return this.#tree?.tree;
  }

  retry(): void {
    if (this.#first.value) this.#rest.refresh();
    else this.#first.refresh();
  }

  async #loadFirst(backend: Backend, signal: AbortSignal): Promise<Outcome<MendedCenterList>> {
    const outcome = await backend.listCenters({ limit: pageSize }, { signal });
    if (outcome.ok && !signal.aborted) {
      this.#centers = [];
      this.#index = new CenterIndex();
      this.#faulty = new Set();
      this.#add(outcome.value);
    }
    return outcome;
  }

  async #loadRest(backend: Backend, cursor: string, signal: AbortSignal): Promise<Outcome<true>> {
    for (let next: string | null = cursor; next !== null && this.#centers.length < mostCenters;) {
      const outcome: Outcome<MendedCenterList> = await backend.listCenters(
        { limit: pageSize, cursor: next },
        { signal },
      );
      if (!outcome.ok) return outcome;
      if (signal.aborted) break;
      this.#add(outcome.value);
      this.#host.requestUpdate();
      next = outcome.value.nextCursor;
    }
    return { ok: true, value: true };
  }

  #add({ items, faults = [] }: MendedCenterList): void {
    for (const fault of faults) this.#reportFault(fault);
    const centers = items.map((center) => {
      const fault = center.position ? positionFault(center.position) : undefined;
      if (!fault) return center;
      this.#reportFault({ centerId: center.id, part: `position (${fault})` });
      return { ...center, position: null };
    });
    this.#centers.push(...centers);
    this.#index.add(centers);
  }

  /** The person sees a center without what is broken; whoever looks after the data sees what it is. */
  #reportFault({ centerId, part }: CenterFault): void {
    const title = centerId === undefined ? `Bad data: ${part}` : `Bad data in center ${centerId}: ${part}`;
    if (this.#faulty.has(title)) return;
    this.#faulty.add(title);
    this.#options.onProblem({ code: 'bad-answer', title });
  }
}

/** Without a calendar, hours that ask for one are not known: that is said where it matters, and is no fault. */
async function loadBook(backend: Backend, signal: AbortSignal): Promise<Outcome<OpeningBook>> {
  const [{ HoursBook }, holidays] = await Promise.all([
    import('./hours-book.js'),
    backend.listHolidays({}, { signal }),
  ]);
  return { ok: true, value: new HoursBook(holidays.ok ? holidays.value : undefined) };
}

async function loadAreas(backend: Backend, signal: AbortSignal): Promise<Outcome<readonly Area[]>> {
  const areas: Area[] = [];
  for (let cursor: string | undefined; ;) {
    const outcome = await backend.listAreas({ limit: 200, cursor }, { signal });
    if (!outcome.ok) return outcome;
    areas.push(...outcome.value.items);
    if (outcome.value.nextCursor === null || outcome.value.items.length === 0) return { ok: true, value: areas };
    cursor = outcome.value.nextCursor;
  }
}
