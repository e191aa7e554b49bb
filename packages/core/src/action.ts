/** Something a person sends: once per intent, however often the button is pressed or the network fails. */
import { randomId, type ClientProblem, type Outcome } from '@doorstep/client';
import type { ReactiveControllerHost } from 'lit';
import { outcomeOf } from './resource.js';

export type ActionState<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'done'; readonly value: Value }
  | { readonly status: 'failed'; readonly problem: ClientProblem };

export type ActionCall<Input, Value> = (
  input: Input,
  intent: { readonly idempotencyKey: string },
) => Promise<Outcome<Value>>;

/** Not aborted when the widget leaves the page: what was sent may have arrived, and its answer must not be lost. */
export class Action<Input, Value> {
  readonly #host: ReactiveControllerHost;
  readonly #call: ActionCall<Input, Value>;
  #state: ActionState<Value> = { status: 'idle' };
  #running: Promise<Outcome<Value>> | undefined;
  #intent: { readonly fingerprint: string; readonly idempotencyKey: string } | undefined;

  constructor(host: ReactiveControllerHost, call: ActionCall<Input, Value>) {
    this.#host = host;
    this.#call = call;
  }

  get state(): ActionState<Value> {
    return this.#state;
  }

  /** A second call while the first runs joins it. The same input after a failure travels under the same key. */
  run(input: Input): Promise<Outcome<Value>> {
    this.#running ??= this.#start(input);
    return this.#running;
  }

  /** Forgets the last result; the next run is a new intent. */
  reset(): void {
    if (this.#running) return;
    this.#intent = undefined;
    this.#set({ status: 'idle' });
  }

  async #start(input: Input): Promise<Outcome<Value>> {
    // In a list, because nothing at all has no JSON of its own.
    const fingerprint = JSON.stringify([input]);
    if (this.#intent?.fingerprint !== fingerprint) this.#intent = { fingerprint, idempotencyKey: randomId() };
    const { idempotencyKey } = this.#intent;
    this.#set({ status: 'running' });
    const outcome = await outcomeOf(() => this.#call(input, { idempotencyKey }));
    this.#running = undefined;
    if (outcome.ok) this.#intent = undefined;
    this.#set(outcome.ok ? { status: 'done', value: outcome.value } : { status: 'failed', problem: outcome.problem });
    return outcome;
  }

  #set(state: ActionState<Value>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
