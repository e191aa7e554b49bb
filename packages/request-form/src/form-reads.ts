/** What the form reads at once: the topics, and the backend's own words about itself. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Category, Discovery, RequestKind } from '@doorstep/contract';
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

  constructor(host: ReactiveControllerHost, { backend, kind, onProblem }: FormReadsOptions) {
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
    this.#discovery = new Resource(host, {
      key: () => {
        const present = backend();
        return present && ([present] as const);
      },
      load: ([present], signal) => present.discover({ signal }),
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

  get discovery(): Discovery | undefined {
    return this.#discovery.value;
  }

  retry(): void {
    this.#categories.refresh();
    this.#discovery.refresh();
  }
}
