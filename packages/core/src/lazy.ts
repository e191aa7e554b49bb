/** A part of a widget that is fetched when somebody first needs it, so that nobody else waits for it. */
import type { ReactiveControllerHost } from 'lit';

export class Lazy<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #status: 'unasked' | 'loading' | 'ready' | 'failed' = 'unasked';
  #fetching: Promise<Part | undefined> | undefined;

  /** `load` is an `import()` of the part, made into what the widget needs of it. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, once it is there. Asking for it fetches it; the widget is drawn again when it has come. */
  get part(): Part | undefined {
    if (this.#status === 'unasked') void this.fetch();
    return this.#part;
  }

  /** The part if somebody asked for it before; does not fetch. */
  get present(): Part | undefined {
    return this.#part;
  }

  get hasFailed(): boolean {
    return this.#status === 'failed';
  }

  /** Fetches it now: ahead of need, or again after a failure. `undefined` when it cannot be had. */
  fetch(): Promise<Part | undefined> {
    // Whoever asks while it is on its way waits for the same one: a second one would not know what the first was told.
    return (this.#fetching ??= this.#fetch());
  }

  async #fetch(): Promise<Part | undefined> {
    this.#status = 'loading';
    try {
      this.#part = await this.#load();
      this.#status = 'ready';
    } catch {
      // The network, or a file that a new release has replaced. The widget says so and offers to try again.
      this.#status = 'failed';
      this.#fetching = undefined;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
