/** The service centers that a place can be named by, read once the form asks for a place. */
import type { Backend } from '@doorstep/client';
import type { Center } from '@doorstep/contract';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

export class CenterChoice {
  readonly #centers: Resource<readonly [Backend], readonly Center[]>;

  /** `backend` gives none while no place is asked for. */
  constructor(host: ReactiveControllerHost, backend: () => Backend | undefined) {
    this.#centers = new Resource(host, {
      key: () => {
        const present = backend();
        return present && ([present] as const);
      },
      load: async ([present], signal) => {
        const outcome = await present.listCenters({ limit: 200 }, { signal });
        return outcome.ok ? { ok: true, value: outcome.value.items } : outcome;
      },
    });
  }

  /** Empty where there are none, or none can be had: a place can be described all the same. */
  get all(): readonly Center[] {
    return this.#centers.value ?? none;
  }
}

/** Always the same list, so that nothing is drawn anew for it. */
const none: readonly Center[] = [];
