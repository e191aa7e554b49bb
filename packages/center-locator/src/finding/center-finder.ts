/** What there is, what fits, and what is near: everything that the views show of the city. */
import type { Backend, ClientProblem } from '@doorstep/client';
import { isInside, type Area, type Center } from '@doorstep/contract';
import type { ReactiveControllerHost } from 'lit';
import { CityStock } from './city-stock.js';
import {
  bestWithout,
  findCenters,
  fittingCenters,
  type Finding,
  type FindOptions,
  type Stock,
} from './find-centers.js';
import type { FilterName, LocatorQuery } from './locator-query.js';
import { WalkingTimes } from './walking-times.js';

export interface CenterFinderOptions {
  readonly backend: () => Backend | undefined;
  readonly query: () => LocatorQuery;
  readonly onProblem: (problem: ClientProblem) => void;
}

export interface Found {
  readonly finding: Finding;
  readonly without: { readonly filter: FilterName; readonly count: number } | undefined;
}

export class CenterFinder {
  readonly city: CityStock;
  readonly #query: () => LocatorQuery;
  readonly #walking: WalkingTimes;
  #finding: Finding | undefined;
  #around: { readonly key: readonly unknown[]; readonly area: Area | undefined } | undefined;
  #fitting: { readonly key: readonly unknown[]; readonly centers: readonly Center[] } | undefined;

  constructor(host: ReactiveControllerHost, { backend, query, onProblem }: CenterFinderOptions) {
    this.#query = query;
    this.city = new CityStock(host, { backend, onProblem });
    this.#walking = new WalkingTimes(host, {
      backend,
      here: () => query().here,
      centers: () => this.#finding?.centers.map(({ center }) => center.id) ?? [],
    });
  }

  find(stock: Stock, asked: Omit<FindOptions, 'walks'>): Found {
    const query = this.#query();
    const options: FindOptions = { ...asked, walks: this.#walking.minutes };
    const finding = findCenters(stock, query, options);
    this.#finding = finding;
    return { finding, without: finding.count === 0 ? bestWithout(stock, query, options) : undefined };
  }

  /** All that fit, for the map. The same list until something changes, so that the map knows when to draw anew. */
  fitting(stock: Stock, now: number): readonly Center[] {
    const query = this.#query();
    const { text, area, facility, language, access, open } = query;
    const key = [
      stock.centers.length,
      stock.book,
      stock.areas,
      text,
      area,
      facility,
      language,
      access,
      open,
      open === 'now' && now,
    ];
    if (!this.#fitting || !sameItems(this.#fitting.key, key)) {
      this.#fitting = { key, centers: fittingCenters(stock, query, now) };
    }
    return this.#fitting.centers;
  }

  /** The smallest area around the person. */
  around({ areas }: Stock): Area | undefined {
    const { here } = this.#query();
    const key = [here, areas];
    if (!this.#around || !sameItems(this.#around.key, key)) {
      const inside = [...(areas?.byId.values() ?? [])].filter(
        ({ boundary }) => here && !here.name && boundary && isInside(here.position, boundary),
      );
      this.#around = { key, area: inside.sort((one, other) => other.level - one.level)[0] };
    }
    return this.#around.area;
  }
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => Object.is(item, other[index]));
}
