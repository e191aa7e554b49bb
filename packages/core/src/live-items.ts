/** Follows published things as they change: what is shown changes in its place, what is new is counted and never pushed in above the reader. */
import { subscribeToChanges, type Backend, type Outcome } from '@doorstep/client';
import type { ChangeEvent } from '@doorstep/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LiveItemsOptions<Item> {
  readonly subject: ChangeEvent['subject'];
  /** Absent where the widget is not live. */
  readonly backend: () => Backend | undefined;
  /** Reads one thing that is shown and has changed. */
  readonly read: (backend: Backend, id: string, options: { readonly signal: AbortSignal }) => Promise<Outcome<Item>>;
  readonly isShown: (id: string) => boolean;
  /** As it is now. */
  readonly onItem: (item: Item) => void;
  /** It is not public any more, and must not be shown a moment longer. */
  readonly onGone: (id: string) => void;
  /** Changes may have been missed: read anew. */
  readonly onMissed: () => void;
}

export class LiveItems<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LiveItemsOptions<Item>;
  #backend: Backend | undefined;
  #end: (() => void) | undefined;
  #fresh: ReadonlySet<string> = new Set();
  readonly #asking = new Map<string, AbortController>();
  #connected = false;

  constructor(host: ReactiveControllerHost, options: LiveItemsOptions<Item>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** How many were published since the list was read. */
  get count(): number {
    return this.#fresh.size;
  }

  /** They are shown now. */
  clear(): void {
    this.#fresh = new Set();
  }

  /** One is new, as another way of reading tells. */
  addFresh(id: string): void {
    this.#fresh = new Set([...this.#fresh, id]);
    this.#host.requestUpdate();
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
      subjects: [this.#options.subject],
      onChange: ({ id, change }) => {
        if (change === 'gone') this.#letGo(id);
        else if (this.#options.isShown(id)) void this.#ask(backend, id);
        else if (change === 'published') this.addFresh(id);
      },
      onGap: this.#options.onMissed,
    });
  }

  #letGo(id: string): void {
    this.#asking.get(id)?.abort();
    this.#fresh = new Set([...this.#fresh].filter((one) => one !== id));
    this.#options.onGone(id);
    this.#host.requestUpdate();
  }

  /** Of several changes in a row only the last answer counts. */
  async #ask(backend: Backend, id: string): Promise<void> {
    this.#asking.get(id)?.abort();
    const abort = new AbortController();
    this.#asking.set(id, abort);
    const outcome = await this.#options.read(backend, id, { signal: abort.signal });
    // Gone meanwhile, changed again, or nobody listens any more.
    if (this.#asking.get(id) === abort) this.#asking.delete(id);
    if (abort.signal.aborted) return;
    if (outcome.ok) this.#options.onItem(outcome.value);
    else if (outcome.problem.status === 410 || outcome.problem.status === 404) this.#letGo(id);
  }

  #stop(): void {
    this.#end?.();
    for (const abort of this.#asking.values()) abort.abort();
    this.#asking.clear();
    this.#end = this.#backend = undefined;
  }
}
