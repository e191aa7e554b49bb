/** Follows the wall as it changes: cards change in their place, new wishes are counted and never pushed in above the reader. */
import { subscribeToChanges, type Backend } from '@doorstep/client';
import type { Wish } from '@doorstep/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LiveOptions {
  /** Absent where the wall is not live. */
  readonly backend: () => Backend | undefined;
  readonly isShown: (id: string) => boolean;
  readonly onWish: (wish: Wish) => void;
  readonly onGone: (id: string) => void;
  readonly onMissed: () => void;
}

export class LiveWishes implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LiveOptions;
  #backend: Backend | undefined;
  #end: (() => void) | undefined;
  #fresh: ReadonlySet<string> = new Set();
  readonly #asking = new Map<string, AbortController>();
  #connected = false;

  constructor(host: ReactiveControllerHost, options: LiveOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** How many were published since the wall was read. */
  get count(): number {
    return this.#fresh.size;
  }

  /** They are shown now. */
  clear(): void {
    this.#fresh = new Set();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  hostUpdate(): void {
    const backend = this.#connected ? this.#options.backend() : undefined;
    if (backend === this.#backend) return;
    this.#stop();
    this.#backend = backend;
    if (!backend) return;
    this.#end = subscribeToChanges({
      url: backend.url,
      subjects: ['wish'],
      onChange: ({ id, change }) => {
        if (change === 'gone') this.#letGo(id);
        else if (this.#options.isShown(id)) void this.#ask(backend, id);
        else if (change === 'published') this.#fresh = new Set([...this.#fresh, id]);
        this.#host.requestUpdate();
      },
      onGap: this.#options.onMissed,
    });
  }

  #letGo(id: string): void {
    this.#fresh = new Set([...this.#fresh].filter((one) => one !== id));
    this.#options.onGone(id);
  }

  /** Of several changes in a row only the last answer counts. */
  async #ask(backend: Backend, id: string): Promise<void> {
    this.#asking.get(id)?.abort();
    const abort = new AbortController();
    this.#asking.set(id, abort);
    const outcome = await backend.getWish(id, { signal: abort.signal });
    if (this.#asking.get(id) !== abort) return;
    this.#asking.delete(id);
    if (outcome.ok) this.#options.onWish(outcome.value);
    else if (outcome.problem.status === 410 || outcome.problem.status === 404) this.#options.onGone(id);
  }

  #stop(): void {
    this.#end?.();
    for (const abort of this.#asking.values()) abort.abort();
    this.#asking.clear();
    this.#end = this.#backend = undefined;
  }
}
