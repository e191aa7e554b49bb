/** Counts what is new on the board without touching what is being read; what was taken down goes at once. */
import { subscribeToChanges } from '@doorstep/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LiveOptions {
  /** The backend to listen to; absent where the board is not live. */
  readonly url: () => string | undefined;
  readonly onGone: (id: string) => void;
  readonly onMissed: () => void;
}

export class LiveNotices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LiveOptions;
  #url: string | undefined;
  #end: (() => void) | undefined;
  #fresh: ReadonlySet<string> = new Set();
  #connected = false;

  constructor(host: ReactiveControllerHost, options: LiveOptions) {
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

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  hostUpdate(): void {
    const url = this.#connected ? this.#options.url() : undefined;
    if (url === this.#url) return;
    this.#stop();
    this.#url = url;
    if (url === undefined) return;
    this.#end = subscribeToChanges({
      url,
      subjects: ['notice'],
      onChange: ({ id, change }) => {
        if (change === 'published') this.#fresh = new Set([...this.#fresh, id]);
        if (change === 'gone') {
          this.#fresh = new Set([...this.#fresh].filter((one) => one !== id));
          this.#options.onGone(id);
        }
        this.#host.requestUpdate();
      },
      onGap: this.#options.onMissed,
    });
  }

  #stop(): void {
    this.#end?.();
    this.#end = this.#url = undefined;
  }
}
