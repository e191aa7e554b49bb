/** What others reported about the same thing nearby, and joining one of them instead of reporting it again. */
import { failed, type Backend, type ClientProblem } from '@doorstep/client';
import type { Category, Contact, PublicRequest, SupporterReceipt } from '@doorstep/contract';
import { Action, Resource } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { FormDraft } from './form-model.js';

/** More are not read. */
const mostShown = 5;
/** Metres, where the topic does not say. */
const usualRadius = 250;

export interface NearbyOptions {
  readonly backend: () => Backend | undefined;
  /** The topic and place in question; nothing is asked without both. */
  readonly about: () => { readonly category: Category | undefined; readonly draft: FormDraft };
  readonly onJoined: (receipt: SupporterReceipt) => void;
  readonly onProblem: (problem: ClientProblem) => void;
}

type Key = readonly [backend: Backend, category: string, near: string, center: string];

export class Nearby {
  readonly #options: NearbyOptions;
  readonly #found: Resource<Key, readonly PublicRequest[]>;
  readonly #joining: Action<{ readonly id: string; readonly contact?: Contact }, SupporterReceipt>;

  constructor(host: ReactiveControllerHost, options: NearbyOptions) {
    this.#options = options;
    this.#found = new Resource<Key, readonly PublicRequest[]>(host, {
      key: () => this.#key(),
      load: async ([backend, category, near, center], signal) => {
        const place = near ? { near } : { center };
        const outcome = await backend.listPublicRequests({ category, ...place, limit: 20 }, { signal });
        return outcome.ok ? { ok: true, value: outcome.value.items } : outcome;
      },
    });
    this.#joining = new Action(host, async ({ id, contact }, intent) => {
      const backend = options.backend();
      return backend?.supportRequest(id, contact ? { contact } : {}, intent) ?? failed('offline', 'No backend');
    });
  }

  /** Nearest first, as the backend lists them; none while it is not known. */
  get found(): readonly PublicRequest[] {
    const radius = this.#options.about().category?.nearbyMeters ?? usualRadius;
    return (this.#found.value ?? [])
      .filter(({ distance }) => distance === null || distance <= radius)
      .slice(0, mostShown);
  }

  get isJoining(): boolean {
    return this.#joining.state.status === 'running';
  }

  get problem(): ClientProblem | undefined {
    const { state } = this.#joining;
    return state.status === 'failed' ? state.problem : undefined;
  }

  async join(id: string): Promise<void> {
    if (this.isJoining) return;
    const outcome = await this.#joining.run({ id });
    if (outcome.ok) this.#options.onJoined(outcome.value);
    else this.#options.onProblem(outcome.problem);
  }

  #key(): Key | undefined {
    const backend = this.#options.backend();
    const { category, draft } = this.#options.about();
    if (!backend || !category || category.private || category.kind === 'escalation') return undefined;
    const { position, center } = draft;
    if (!position && !center) return undefined;
    // About a metre: more digits would only make every reading of the device a new question.
    const near = position ? `${position.latitude.toFixed(5)},${position.longitude.toFixed(5)}` : '';
    return [backend, category.id, near, center];
  }
}
