/** Minutes on foot as a routing service measured them, where the city has one; nothing where it has not. */
import type { Backend } from '@doorstep/client';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { Here } from '../locator-query.js';

export interface WalkingTimesOptions {
  readonly backend: () => Backend | undefined;
  readonly here: () => Here | undefined;
  /** The nearest centers by the straight line: of these it is worth knowing better. */
  readonly centers: () => readonly string[];
}

/** Four decimals are eleven metres: what a phone knows itself, and no more than a way on foot needs. */
const decimals = 4;
const mostCenters = 50;

export class WalkingTimes {
  readonly #resource: Resource<[Backend, string, string], ReadonlyMap<string, number>>;
  #unable: Backend | undefined;

  constructor(host: ReactiveControllerHost, { backend, here, centers }: WalkingTimesOptions) {
    this.#resource = new Resource(host, {
      key: () => {
        const asked = backend();
        const from = here()?.position;
        const ids = centers().slice(0, mostCenters);
        if (!asked || asked === this.#unable || !from || ids.length === 0) return undefined;
        const start = `${from.latitude.toFixed(decimals)},${from.longitude.toFixed(decimals)}`;
        return [asked, start, [...ids].sort().join(',')];
      },
      load: async ([asked, from, ids], signal) => {
        const outcome = await asked.getWalkingTimes({ from, centers: ids }, { signal });
        if (!outcome.ok) {
          if (outcome.problem.code === 'not-found' || outcome.problem.code === 'not-supported') this.#unable = asked;
          return outcome;
        }
        const times = outcome.value.items.flatMap(({ centerId, seconds }) =>
          seconds === null ? [] : [[centerId, Math.max(1, Math.round(seconds / 60))] as const],
        );
        return { ok: true, value: new Map(times) };
      },
    });
  }

  get minutes(): ReadonlyMap<string, number> | undefined {
    return this.#resource.value;
  }
}
