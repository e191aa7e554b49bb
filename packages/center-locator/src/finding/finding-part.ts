/** Everything that finding takes beyond the first list, fetched behind it: measuring, matching, suggesting, and the sides. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { FoundPlace } from '@doorstep/contract';
import { detailsStyles, Words, type DoorstepElement } from '@doorstep/core';
import { repeat } from 'lit/directives/repeat.js';
import { adoptStyles } from '../adopt-styles.js';
import type { CityStock } from '../city-stock.js';
import type { OpeningBook } from '../hours/opening-book.js';
import type { LocatorFlow } from '../locator-flow.js';
import { isPlain, type Whereabouts } from '../locator-query.js';
import type { FoundParts, InOrder, LocatorScene } from '../locator-scene.js';
import { CenterFinder } from './center-finder.js';
import { findingMessages, type FindingWords } from './finding-messages.js';
import type { FindingScene } from './finding-scene.js';
import { findingStyles } from './finding-styles.js';
import { countWords, hereView, moreView, nothingView, wayView } from './found-views.js';
import { Grid } from './grid.js';
import { LocatorSides, type MapSettings } from './locator-sides.js';
import { Suggester } from './suggester.js';
import { whereAmI } from './whereabouts.js';

export interface FindingPartOptions {
  readonly backend: () => Backend | undefined;
  readonly city: CityStock;
  readonly flow: LocatorFlow;
  readonly onProblem: (problem: ClientProblem) => void;
}

export class FindingPart {
  readonly #words: FindingWords;
  readonly #flow: LocatorFlow;
  readonly #grid: Grid;
  readonly #finder: CenterFinder;
  readonly #suggester: Suggester;
  readonly #sides: LocatorSides;

  constructor(host: DoorstepElement, { backend, city, flow, onProblem }: FindingPartOptions) {
    this.#flow = flow;
    this.#words = new Words(host, findingMessages);
    this.#grid = new Grid(host, {
      backend,
      onProblem,
      onCycle: (id) => city.reportFault({ centerId: undefined, part: `area ${id} is inside itself` }),
    });
    this.#finder = new CenterFinder(host, { backend, city, query: () => flow.query });
    this.#suggester = new Suggester(host, {
      backend,
      stock: () => ({ centers: city.centers ?? [], areas: this.#grid.tree }),
      typed: () => flow.typed,
      onChoose: this.#choose,
    });
    this.#sides = new LocatorSides(host, { backend, center: () => flow.center, onProblem });
    adoptStyles(host, detailsStyles, findingStyles);
    // Somebody may have been faster than the network.
    if (flow.typed !== '' && host.shadowRoot?.activeElement?.id === 'search') this.#suggester.begin(flow.typed);
  }

  get ready(): boolean {
    return this.#words.ready;
  }

  /** Asks the device. */
  whereAmI(): Promise<Whereabouts> {
    return whereAmI();
  }

  /** What fits, in the scene of the list. */
  find(scene: LocatorScene, book: OpeningBook): FindingScene {
    const { query, most, change, clear, open } = this.#flow;
    const { minutes, now } = scene;
    const stock = this.#finder.stock(this.#grid.tree, book);
    const { finding, without } = this.#finder.find(stock, { most, minutes, now });
    const around = this.#finder.around(stock);
    const { areas } = stock;
    const found = { ...scene, more: this.#words, query, stock, areas, finding, around, without, change, clear, open };
    return { ...found, centers: finding.centers, fits: finding.count, count: countWords(found) };
  }

  parts(scene: FindingScene, settings: MapSettings): FoundParts {
    const { query, center } = this.#flow;
    const { more, stock, now, areas } = scene;
    const area = query.area === undefined ? undefined : areas?.byId.get(query.area)?.name;
    return {
      suggest: this.#suggester.suggesting(more),
      here: hereView(scene),
      fold: this.#sides.fold(scene),
      hasAreas: this.#grid.isEmpty ? 'no' : 'yes',
      areasLabel: area === undefined ? undefined : more.say('areaChosen', { area }),
      way: (found) => wayView(found, scene),
      // The plain list only grows; keyed from the start, its rows would all be made anew when this part arrives.
      inOrder: isPlain(query) ? undefined : byId,
      nothing: nothingView(scene),
      more: moreView(scene),
      page: center === undefined ? undefined : (mapToggle) => this.#sides.page(center, scene, mapToggle),
      map: this.#sides.map(scene, () => this.#finder.fitting(stock, now), settings),
      figures: this.#sides.figures(scene),
    };
  }

  readonly #choose = (place: FoundPlace): void => {
    const { change, open, measureFrom } = this.#flow;
    if (place.kind === 'center' && place.id) {
      change({ text: '' });
      open(place.id);
    } else if (place.kind === 'area' && place.id) {
      this.#flow.focus = 'list';
      change({ text: '', area: place.id });
    } else if (place.position) measureFrom({ position: place.position, name: place.name });
  };
}

const byId: InOrder = (centers, row) => repeat(centers, ({ center }) => center.id, row);
