/** Loads what the list is made of: the first page of centers at once, the others behind it, and holidays where hours ask for them. */
import type { Backend, CenterFault, ClientProblem, MendedCenterList, Outcome } from '@doorstep/client';
import type { Center, CenterFacets, HolidayCalendar } from '@doorstep/contract';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

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
  readonly #holidays: Resource<[Backend], HolidayCalendar>;
  #holidaysFor: 'nobody' | 'hours' = 'nobody';
  #centers: Center[] = [];
  #faulty = new Set<string>();
  #isSuspect = false;

  constructor(host: ReactiveControllerHost, options: CityStockOptions) {
    this.#host = host;
    this.#options = options;
    const { backend, onProblem } = options;
    const key = (): [Backend] | undefined => {
      const asked = backend();
      return asked && [asked];
    };
    this.#first = new Resource(host, { key, load: ([asked], signal) => this.#loadFirst(asked, signal), onProblem });
    this.#rest = new Resource(host, {
      key: () => {
        const asked = backend();
        const cursor = this.#first.value?.nextCursor;
        return asked && cursor ? [asked, cursor] : undefined;
      },
      load: ([asked, cursor], signal) => this.#loadRest(asked, cursor, signal),
      onProblem,
    });
    // Without a calendar, hours that ask for one are not known: that is said where it matters, and is no fault.
    this.#holidays = new Resource(host, {
      key: () => (this.#holidaysFor === 'hours' ? key() : undefined),
      load: ([asked], signal) => asked.listHolidays({}, { signal }),
    });
  }

  /** In the city's own order; the same list grows while pages come. `undefined` until the first are here. */
  get centers(): readonly Center[] | undefined {
    return this.#first.value && this.#centers;
  }

  get problem(): ClientProblem | undefined {
    const { state } = this.#first;
    return state.status === 'failed' ? state.problem : undefined;
  }

  get facets(): CenterFacets | undefined {
    return this.#first.value?.facets;
  }

  /** Whether something in a center asks for the closer look that is part of finding. */
  get isSuspect(): boolean {
    return this.#isSuspect;
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

  /** `pending` while it is not known whether there is one. */
  get holidays(): HolidayCalendar | 'none' | 'pending' {
    const { status, value } = this.#holidays.state;
    return value ?? (status === 'failed' ? 'none' : 'pending');
  }

  /** Whoever evaluates hours needs them; most backends have done so already. */
  askForHolidays(): void {
    if (this.#holidaysFor === 'hours') return;
    this.#holidaysFor = 'hours';
    this.#host.requestUpdate();
  }

  retry(): void {
    if (this.#first.value) this.#rest.refresh();
    else this.#first.refresh();
  }

  /** The center stays in the list; its point, which cannot be one, goes. */
  dropPosition(place: number, reason: string): void {
    const center = this.#centers[place];
    if (!center) return;
    this.#centers[place] = { ...center, position: null };
    this.reportFault({ centerId: center.id, part: `position (${reason})` });
  }

  /** The person sees a center without what is broken; whoever looks after the data sees what it is. */
  reportFault({ centerId, part }: CenterFault): void {
    const title = centerId === undefined ? `Bad data: ${part}` : `Bad data in center ${centerId}: ${part}`;
    if (this.#faulty.has(title)) return;
    this.#faulty.add(title);
    this.#options.onProblem({ code: 'bad-answer', title });
  }

  async #loadFirst(backend: Backend, signal: AbortSignal): Promise<Outcome<MendedCenterList>> {
    const outcome = await backend.listCenters({ limit: pageSize }, { signal });
    if (outcome.ok && !signal.aborted) {
      this.#centers = [];
      this.#faulty = new Set();
      this.#isSuspect = false;
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

  #add({ items, faults = [], facets = this.facets }: MendedCenterList): void {
    for (const fault of faults) this.reportFault(fault);
    const known = facets?.facilities.map(({ code }) => code);
    // One by one: an answer may hold more than a call takes arguments.
    for (const center of items) {
      const { position, facilities } = center;
      this.#centers.push(center);
      // Null island, or no place on earth; a facility that nobody has a word for.
      this.#isSuspect ||=
        (position && !(Math.abs(position.latitude) <= 90 && (position.latitude || position.longitude))) ||
        facilities.some((code) => known?.includes(code) === false);
    }
  }
}
