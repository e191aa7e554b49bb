/** What fits, and what is near: worked out anew only when something it follows from has changed. */
import type { Backend } from '@doorstep/client';
import { isInside, positionFault, type Area, type AreaTree, type Center } from '@doorstep/contract';
import type { ReactiveControllerHost } from 'lit';
import type { CityStock } from '../city-stock.js';
import type { OpeningBook } from '../hours/opening-book.js';
import type { FilterName, LocatorQuery } from '../locator-query.js';
import { CenterIndex } from './center-index.js';
import {
  bestWithout,
  findCenters,
  fittingCenters,
  type Finding,
  type FindOptions,
  type Stock,
} from './find-centers.js';
import { Kept } from './kept.js';
import { WalkingTimes } from './walking-times.js';

/** Centers that are measured in one task: some milliseconds, so that the page stays alive. */
const perTask = 20_000;

export interface CenterFinderOptions {
  readonly backend: () => Backend | undefined;
  readonly query: () => LocatorQuery;
  readonly city: CityStock;
}

export interface Found {
  readonly finding: Finding;
  readonly without: { readonly filter: FilterName; readonly count: number } | undefined;
}

export class CenterFinder {
  readonly #host: ReactiveControllerHost;
  readonly #query: () => LocatorQuery;
  readonly #city: CityStock;
  readonly #walking: WalkingTimes;
  readonly #found = new Kept<Found>();
  readonly #around = new Kept<Area | undefined>();
  readonly #fitting = new Kept<readonly Center[]>();
  #index = new CenterIndex();
  #measured: readonly Center[] | undefined;
  /** The codes that the city has a word for. */
  #facilities: ReadonlySet<string> | undefined;

  constructor(host: ReactiveControllerHost, { backend, query, city }: CenterFinderOptions) {
    this.#host = host;
    this.#query = query;
    this.#city = city;
    this.#walking = new WalkingTimes(host, {
      backend,
      here: () => query().here,
      centers: () => this.#found.value?.finding.centers.map(({ center }) => center.id) ?? [],
    });
  }

  stock(areas: AreaTree<Area> | undefined, book: OpeningBook): Stock {
    const centers = this.#city.centers ?? [];
    if (centers !== this.#measured) {
      this.#index = new CenterIndex();
      const { facets } = this.#city;
      this.#facilities = facets && new Set(facets.facilities.map(({ code }) => code));
    }
    this.#measured = centers;
    const end = Math.min(centers.length, this.#index.size + perTask);
    for (let place = this.#index.size; place < end; place += 1) this.#measure(place, centers[place]);
    if (end < centers.length) setTimeout(() => this.#host.requestUpdate());
    return { centers, index: this.#index, areas, book };
  }

  #measure(place: number, center: Center | undefined): void {
    const { id, position, facilities = [] } = center ?? {};
    const fault = position ? positionFault(position) : undefined;
    this.#index.add(fault ? null : position);
    if (fault) this.#city.dropPosition(place, fault);
    for (const code of facilities)
      if (this.#facilities && !this.#facilities.has(code))
        this.#city.reportFault({ centerId: id, part: `facility (${code})` });
  }

  find(stock: Stock, asked: Omit<FindOptions, 'walks'>): Found {
    const query = this.#query();
    const options: FindOptions = { ...asked, walks: this.#walking.minutes };
    const key = [query, options.most, options.minutes, options.walks, ...keyOf(stock, query, options.now)];
    return this.#found.get(key, () => {
      const finding = findCenters(stock, query, options);
      return { finding, without: finding.count === 0 ? bestWithout(stock, query, options) : undefined };
    });
  }

  /** All that fit, for the map. The same list until something changes, so that the map knows when to draw anew. */
  fitting(stock: Stock, now: number): readonly Center[] {
    const query = this.#query();
    const { text, area, facility, language, access, open } = query;
    const key = [text, area, facility, language, access, open, ...keyOf(stock, query, now)];
    return this.#fitting.get(key, () => fittingCenters(stock, query, now));
  }

  /** The smallest area around the person. */
  around({ areas }: Stock): Area | undefined {
    const { here } = this.#query();
    return this.#around.get([here, areas], () => {
      const inside = [...(areas?.byId.values() ?? [])].filter(
        ({ boundary }) => here && !here.name && boundary && isInside(here.position, boundary),
      );
      return inside.sort((one, other) => other.level - one.level)[0];
    });
  }
}

/** What any answer follows from; the minute only where somebody asks for what is open now. */
function keyOf({ centers, index, areas, book }: Stock, { open }: LocatorQuery, now: number): readonly unknown[] {
  return [centers, centers.length, index.size, areas, book, open === 'now' && now];
}
