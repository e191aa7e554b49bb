/** Sends a request so that it is not lost: over the outbox, or directly where nothing may stay on the device. */
import { failed, type Backend, type ClientProblem } from '@doorstep/client';
import type { Outbox, OutboxEntry, OutboxPhoto } from '@doorstep/client/outbox';
import type { RequestDraft, RequestReceipt } from '@doorstep/contract';
import { Action } from '@doorstep/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormHost } from './form-screens.js';

export type SendingState =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  /** Written down, and waiting for the network. */
  | { readonly status: 'queued'; readonly key: string; readonly kept: boolean }
  | { readonly status: 'sent'; readonly receipt: RequestReceipt }
  | { readonly status: 'failed'; readonly problem: ClientProblem };

export interface SendingOptions {
  readonly backend: () => Backend | undefined;
  /** `nothing` on a device that others use after this person. */
  readonly keeps: () => 'outbox' | 'nothing';
  readonly onChange: (state: SendingState) => void;
}

export class Sending implements ReactiveController {
  readonly #options: SendingOptions;
  readonly #host: ReactiveControllerHost;
  readonly #direct: Action<{ draft: RequestDraft; photos: readonly OutboxPhoto[] }, RequestReceipt>;
  #outbox: { readonly backend: Backend; readonly opened: Promise<Outbox | undefined> } | undefined;
  #open: Outbox | undefined;
  #entries: readonly OutboxEntry[] = [];
  #key: string | undefined;
  /** Whose codes were on screen: they are being discarded. */
  readonly #seen = new Set<string>();
  #state: SendingState = { status: 'idle' };

  constructor(host: ReactiveControllerHost, options: SendingOptions) {
    this.#host = host;
    this.#options = options;
    this.#direct = new Action(host, ({ draft, photos }, intent) =>
      this.#sendDirectly(draft, photos, intent.idempotencyKey),
    );
    host.addController(this);
  }

  get state(): SendingState {
    return this.#state;
  }

  /** What lies in the outbox from before, the request on screen left out. */
  get leftovers(): readonly OutboxEntry[] {
    return this.#entries.filter(({ key }) => key !== this.#key && !this.#seen.has(key));
  }

  get outbox(): Outbox | undefined {
    return this.#open;
  }

  hostDisconnected(): void {
    // A page that moves a widget disconnects and connects it in one go: what is open stays open then.
    queueMicrotask(() => {
      if ((this.#host as ReactiveControllerHost & Element).isConnected) return;
      this.#open?.dispose();
      this.#open = this.#outbox = undefined;
    });
  }

  /** Opens the outbox, to see what was left from before. */
  async look(): Promise<void> {
    if (this.#options.keeps() === 'outbox') await this.#openOutbox();
  }

  /** A refused request that is sent again takes the place of the refused one. */
  async send(draft: RequestDraft, photos: readonly OutboxPhoto[]): Promise<void> {
    if (this.#state.status === 'sending') return;
    const refused = this.#state.status === 'failed' ? this.#key : undefined;
    this.#set({ status: 'sending' });
    const outbox = this.#options.keeps() === 'outbox' ? await this.#openOutbox() : undefined;
    if (!outbox) {
      const outcome = await this.#direct.run({ draft, photos });
      this.#set(
        outcome.ok ? { status: 'sent', receipt: outcome.value } : { status: 'failed', problem: outcome.problem },
      );
      return;
    }
    const entry = (refused && (await outbox.replace(refused, draft, photos))) || (await outbox.submit(draft, photos));
    this.#key = entry.key;
    this.#follow(outbox.entries());
  }

  /** Tries now what waits. */
  async retry(): Promise<void> {
    if (this.#key) await this.#open?.retry(this.#key);
  }

  /** Another request; what is under way goes on by itself. */
  reset(): void {
    this.#key = undefined;
    this.#direct.reset();
    this.#state = { status: 'idle' };
  }

  /** Makes a refused request from before the one on screen, to be corrected. */
  adopt(key: string, problem: ClientProblem): void {
    this.#key = key;
    this.#state = { status: 'failed', problem };
  }

  async #openOutbox(): Promise<Outbox | undefined> {
    const backend = this.#options.backend();
    if (!backend) return undefined;
    if (this.#outbox?.backend.url !== backend.url) {
      this.#open?.dispose();
      this.#outbox = { backend, opened: openOutboxOf(backend) };
      this.#open = await this.#outbox.opened;
      this.#open?.subscribe((entries) => this.#follow(entries));
      this.#follow(this.#open?.entries() ?? []);
    }
    return this.#outbox.opened;
  }

  #follow(entries: readonly OutboxEntry[]): void {
    this.#entries = entries;
    const own = entries.find(({ key }) => key === this.#key);
    if (own) this.#followOwn(own);
    this.#host.requestUpdate();
  }

  #followOwn(entry: OutboxEntry): void {
    if (entry.state === 'sent') {
      this.#set({ status: 'sent', receipt: entry.receipt });
      // Its code is on screen now; on a shared screen it must not come back.
      this.#seen.add(entry.key);
      void this.#open?.discard(entry.key);
    } else if (entry.state === 'needs-attention') {
      if (this.#state.status !== 'failed') this.#set({ status: 'failed', problem: entry.problem });
    } else if (entry.state === 'queued' && entry.problem && this.#state.status !== 'queued') {
      this.#set({ status: 'queued', key: entry.key, kept: entry.kept });
    }
  }

  async #sendDirectly(draft: RequestDraft, photos: readonly OutboxPhoto[], idempotencyKey: string) {
    const backend = this.#options.backend();
    if (!backend) return failed('offline', 'No backend');
    for (const { sha256, blob } of photos) {
      const stored = await backend.putMedia(sha256, blob);
      if (!stored.ok) return stored;
    }
    return backend.createRequest(draft, { idempotencyKey });
  }

  #set(state: SendingState): void {
    this.#state = state;
    this.#options.onChange(state);
    this.#host.requestUpdate();
  }
}

/** What may stay on the device: nothing where others use it next. */
export function keptOn({ sharedDevice, source }: Pick<FormHost, 'sharedDevice' | 'source'>): 'outbox' | 'nothing' {
  return sharedDevice || source !== 'web' ? 'nothing' : 'outbox';
}

/** Without the outbox's own file a request is sent all the same, only not kept. */
async function openOutboxOf(backend: Backend): Promise<Outbox | undefined> {
  try {
    const { openOutbox } = await import('@doorstep/client/outbox');
    return await openOutbox({ backendUrl: backend.url, backend });
  } catch {
    return undefined;
  }
}
