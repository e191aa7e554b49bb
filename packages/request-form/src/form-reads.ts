/** What the form reads: topics at once, the backend's own words about itself, and centers when a place is asked for. */
import type { Category, Center, Discovery, RequestKind } from '@doorstep/contract';
import type { Backend, ClientProblem } from '@doorstep/client';
import { Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

export interface FormReadsOptions {
  readonly backend: () => Backend | undefined;
  readonly kind: () => RequestKind;
  readonly onProblem: (problem: ClientProblem) => void;
}

export class FormReads {
  readonly #categories: Resource<readonly [Backend, RequestKind], readonly Category[]>;
  readonly #discovery: Resource<readonly [Backend], Discovery>;
  readonly #centers: Resource<readonly [Backend], readonly Center[]>;
  readonly #host: ReactiveControllerHost;
  #asksPlace = false;

  constructor(host: ReactiveControllerHost, { backend, kind, onProblem }: FormReadsOptions) {
    this.#host = host;
    const key = (): readonly [Backend] | undefined => {
      const present = backend();
      return present && [present];
    };
    this.#categories = new Resource(host, {
      key: () => {
        const present = backend();
        return present && ([present, kind()] as const);
      },
      load: async ([present, wanted], signal) => {
        const outcome = await present.listCategories({ kind: wanted, limit: 200 }, { signal });
        return outcome.ok ? { ok: true, value: outcome.value.items } : outcome;
      },
      onProblem,
    });
    this.#discovery = new Resource(host, { key, load: ([present], signal) => present.discover({ signal }) });
    this.#centers = new Resource(host, {
      key: () => (this.#asksPlace ? key() : undefined),
      load: async ([present], signal) => {
        const outcome = await present.listCenters({ limit: 200 }, { signal });
        return outcome.ok ? { ok: true, value: outcome.value.items } : outcome;
      },
    });
  }

  /** `undefined` until they are there. */
  get categories(): readonly Category[] | undefined {
    return this.#categories.value;
  }

  /** Why there are none. */
  get problem(): ClientProblem | undefined {
    const { state } = this.#categories;
    return state.status === 'failed' ? state.problem : undefined;
  }

  get isSettled(): boolean {
    return this.categories !== undefined || this.problem !== undefined;
  }

  get discovery(): Discovery | undefined {
    return this.#discovery.value;
  }

  /** Empty until they are there, or where they cannot be had: a place can be described without them. */
  get centers(): readonly Center[] {
    return this.#centers.value ?? [];
  }

  /** From now on a place may be asked for. */
  expectPlace(): void {
    if (this.#asksPlace) return;
    this.#asksPlace = true;
    this.#host.requestUpdate();
  }

  retry(): void {
    this.#categories.refresh();
    this.#discovery.refresh();
  }
}

/** `2026-11-23` in a time zone, or on this device where the zone is not known. */
export function todayIn(timeZone: string | undefined, now = new Date()): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  } catch {
    return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(now);
  }
}
