/** Something read from the backend that follows its inputs: latest wins, nothing stale is shown, nothing good is thrown away. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A failed refresh keeps the last good value; a new key never does. */
export type ResourceState<Value> =
  | { readonly status: 'idle'; readonly value?: undefined }
  | { readonly status: 'loading'; readonly value?: Value | undefined }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly problem: ClientProblem; readonly value?: Value | undefined };

export interface ResourceOptions<Key extends readonly unknown[], Value> {
  /** All inputs of the read. `undefined`: there is nothing to read yet. Compared item by item with `Object.is`. */
  readonly key: () => Key | undefined;
  readonly load: (key: Key, signal: AbortSignal) => Promise<Outcome<Value>>;
  /** Told of each failure that a person was not made to wait for twice, so that the host page can hear of it. */
  readonly onProblem?: (problem: ClientProblem) => void;
}

export class Resource<Key extends readonly unknown[], Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ResourceOptions<Key, Value>;
  #key: Key | undefined;
  #state: ResourceState<Value> = { status: 'idle' };
  #abort: AbortController | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Key, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): ResourceState<Value> {
    return this.#state;
  }

  /** The last good value under the present key. */
  get value(): Value | undefined {
    return this.#state.value;
  }

  /** Reads again; what is shown stays until the answer is there. */
  refresh(): void {
    if (this.#key) this.#read(this.#key, this.#state.value);
    this.#host.requestUpdate();
  }

  /** Replaces the value by one that is known to be newer, such as the answer to a write. */
  accept(value: Value): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#state = { status: 'ready', value };
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#state.status === 'loading' && !this.#abort) this.#key = undefined;
  }

  hostDisconnected(): void {
    this.#connected = false;
    // A page that moves a widget disconnects and connects it in one go: that must not restart the read.
    queueMicrotask(() => {
      if (this.#connected) return;
      this.#abort?.abort();
      this.#abort = undefined;
    });
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (sameKey(key, this.#key)) return;
    this.#key = key;
    if (key) {
      this.#read(key, undefined);
    } else {
      this.#abort?.abort();
      this.#abort = undefined;
      this.#state = { status: 'idle' };
    }
  }

  #read(key: Key, shown: Value | undefined): void {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#state = { status: 'loading', value: shown };
    void outcomeOf(() => this.#options.load(key, abort.signal)).then((outcome) => {
      if (abort !== this.#abort) return;
      this.#abort = undefined;
      this.#state = outcome.ok
        ? { status: 'ready', value: outcome.value }
        : { status: 'failed', problem: outcome.problem, value: shown };
      if (!outcome.ok) this.#options.onProblem?.(outcome.problem);
      this.#host.requestUpdate();
    });
  }
}

/** A throwing callback is a defect of ours: it becomes a problem that is shown, instead of a widget that loads for ever. */
export async function outcomeOf<Value>(call: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await call();
  } catch (error) {
    return {
      ok: false,
      problem: { code: 'internal-error', title: error instanceof Error ? error.message : String(error) },
    };
  }
}

function sameKey(one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((item, index) => Object.is(item, other[index]));
}
