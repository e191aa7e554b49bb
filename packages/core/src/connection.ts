/** The backend that a widget talks to, made anew when its address, protocol or language changes. */
import { createBackend, type Backend, type ClientProblem } from '@doorstep/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HostSettings } from './host-settings.js';

export class Connection implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: HostSettings;
  #key: string | undefined;
  #backend: Backend | undefined;
  #problem: ClientProblem | undefined;

  constructor(host: ReactiveControllerHost, settings: HostSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  get backend(): Backend | undefined {
    return this.#backend;
  }

  /** Why there is no backend: none is named, or its adapter could not be loaded. */
  get problem(): ClientProblem | undefined {
    return this.#problem;
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#key = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { backendUrl: url, protocol, locale } = this.#settings;
    const key = JSON.stringify([url, protocol, locale]);
    if (key === this.#key) return;
    this.#key = key;
    this.#backend = undefined;
    this.#problem = url === undefined ? { code: 'configuration', title: 'No backend' } : undefined;
    if (url === undefined) return;
    void createBackend({ url, protocol, locale }).then(
      (backend) => {
        if (key === this.#key) this.#arrive(backend, undefined);
      },
      (error: unknown) => {
        if (key === this.#key) this.#arrive(undefined, { code: 'offline', title: String(error) });
      },
    );
  }

  #arrive(backend: Backend | undefined, problem: ClientProblem | undefined): void {
    this.#backend = backend;
    this.#problem = problem;
    this.#host.requestUpdate();
  }
}
