/**
 * Keeps what a person sends until the backend has acknowledged it: written down before it is sent, sent under one
 * idempotency key until a receipt is there, by one tab at a time.
 */
import type { RequestDraft } from '@doorstep/contract';
import type { Backend } from '../backend.js';
import type { ClientProblem } from '../outcome.js';
import { randomId } from '../random-id.js';
import { deliver } from './deliver.js';
import type { OutboxContent, OutboxEntry, OutboxPhoto } from './entry.js';
import type { Inventory, OutboxLack, Stock } from './inventory.js';
import { concernsAll, Pauses } from './pauses.js';
import type { Tabs } from './tabs.js';
import { listenForTriggers } from './triggers.js';

/** Timers of sleeping devices stand still: look at least this often. Milliseconds. */
const longestSleep = 300_000;

export class Outbox {
  readonly #backend: Backend;
  readonly #inventory: Inventory;
  readonly #tabs: Tabs;
  readonly #stopListening: () => void;
  readonly #listeners = new Set<(entries: readonly OutboxEntry[]) => void>();
  readonly #pauses = new Pauses();
  readonly #problems = new Map<string, ClientProblem>();
  readonly #uploaded = new Set<string>();
  #sending: string | undefined;
  #working: Promise<void> | undefined;
  #workLeft = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  /** Use `openOutbox`. */
  constructor(backend: Backend, inventory: Inventory, join: (onTold: () => void) => Tabs) {
    this.#backend = backend;
    this.#inventory = inventory;
    this.#tabs = join(() => this.#work());
    this.#stopListening = listenForTriggers(() => {
      this.#pauses.shorten();
      this.#work();
    });
    this.#work();
  }

  /** Why entries are gone when the page closes: say it. `undefined` when they are kept. */
  get lack(): OutboxLack | undefined {
    return this.#inventory.lack;
  }

  /** Oldest first. */
  entries(): readonly OutboxEntry[] {
    const entries = [...this.#inventory.stock.values()].map((stock) => this.#present(stock));
    return entries.sort((a, b) => a.createdAt - b.createdAt);
  }

  /** Calls the listener after every change; returns what ends that. */
  subscribe(listener: (entries: readonly OutboxEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes it down; only then does it resolve, and sending begins. */
  async submit(draft: RequestDraft, photos: readonly OutboxPhoto[] = []): Promise<OutboxEntry> {
    const key = randomId();
    return this.#added(await this.#inventory.add(key, { draft, photos }));
  }

  /** What was written, for editing or keeping; `undefined` when it was sent, expired or discarded. */
  async read(key: string): Promise<OutboxContent | undefined> {
    return this.#inventory.read(key);
  }

  /** Tries again at once, also what was refused. */
  async retry(key: string): Promise<void> {
    if (this.#stateOf(key) === 'needs-attention') await this.#inventory.requeue(key);
    this.#pauses.end(key);
    this.#pauses.end('');
    await this.#refresh();
    this.#work();
  }

  /**
   * Puts a corrected draft in the place of a refused one, under a new key. Photos stay unless others are given.
   * `undefined`, and nothing is changed, where the old one was not refused: it may have arrived.
   */
  async replace(key: string, draft: RequestDraft, photos?: readonly OutboxPhoto[]): Promise<OutboxEntry | undefined> {
    if (this.#stateOf(key) !== 'needs-attention') return undefined;
    const kept = photos ?? (await this.#inventory.read(key))?.photos ?? [];
    const next = randomId();
    return this.#added(await this.#inventory.add(next, { draft, photos: kept }, key));
  }

  /** Deletes an entry: one that is not wanted any more, or one whose receipt or notice was seen. */
  async discard(key: string): Promise<void> {
    await this.#inventory.remove(key);
    this.#problems.delete(key);
    this.#pauses.end(key);
    await this.#refresh();
    this.#tabs.tell();
  }

  /** Ends timers and listeners. What is under way ends by itself; the rest waits for the next page. */
  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#stopListening();
    this.#listeners.clear();
    void Promise.resolve(this.#working).then(() => {
      this.#tabs.close();
      this.#inventory.close();
    });
  }

  async #added(added: Stock): Promise<OutboxEntry> {
    await this.#refresh();
    // Another tab may have sent it by now, and even put the receipt away.
    const entry = this.#present(this.#inventory.stock.get(added.item.key) ?? added);
    this.#tabs.tell();
    this.#work();
    return entry;
  }

  #stateOf(key: string): string | undefined {
    return this.#inventory.stock.get(key)?.item.state;
  }

  #present({ item, shelf: { kept } }: Stock): OutboxEntry {
    if (item.state !== 'queued') return { ...item, kept };
    if (item.key === this.#sending) return { ...item, kept, state: 'sending' };
    return { ...item, kept, problem: this.#problems.get(item.key) };
  }

  async #refresh(): Promise<void> {
    await this.#inventory.refresh();
    this.#notify();
  }

  #notify(): void {
    const entries = this.entries();
    for (const listener of this.#listeners) listener(entries);
  }

  /** Sends what is due. Asked again meanwhile, it looks once more when it is through. */
  #work(): void {
    this.#workLeft = true;
    if (this.#disposed) return;
    this.#working ??= this.#workOff()
      // Only a lock that is taken away ends it early; what was not sent is looked at again when the timer wakes.
      .catch(() => undefined)
      .finally(() => {
        this.#working = undefined;
        this.#sleep();
      });
  }

  async #workOff(): Promise<void> {
    while (this.#workLeft && !this.#disposed) {
      this.#workLeft = false;
      await this.#refresh();
      if (this.#due() !== undefined) await this.#tabs.alone(() => this.#sendDue());
    }
  }

  async #sendDue(): Promise<void> {
    // Another tab may have sent them while this one waited for its turn.
    await this.#refresh();
    for (let key = this.#due(); key !== undefined && !this.#disposed; key = this.#due()) {
      await this.#send(key);
      await this.#refresh();
      this.#tabs.tell();
    }
  }

  /** The oldest entry whose time has come. */
  #due(): string | undefined {
    if (this.#pauses.remaining('') > 0) return undefined;
    return this.entries().find(({ key, state }) => state === 'queued' && this.#pauses.remaining(key) <= 0)?.key;
  }

  async #send(key: string): Promise<void> {
    const content = await this.#inventory.read(key);
    if (!content) return this.#inventory.expire(key);
    this.#sending = key;
    this.#notify();
    const delivery = await deliver(this.#backend, key, content, this.#uploaded);
    this.#sending = undefined;
    if (delivery.done) {
      for (const name of ['', key]) this.#pauses.end(name);
      this.#problems.delete(key);
      await this.#inventory.settle(key, delivery.receipt);
    } else if (delivery.again) {
      this.#problems.set(key, delivery.problem);
      this.#pauses.fail(concernsAll(delivery.problem) ? '' : key, delivery.problem.retryAfter);
      // Without this promise a browser short of space may clear what waits. Asked only when something has to wait.
      void askToKeep();
    } else {
      this.#pauses.end('');
      await this.#inventory.refuse(key, delivery.problem);
    }
  }

  /** Wakes when the next pause ends. */
  #sleep(): void {
    clearTimeout(this.#timer);
    if (this.#disposed) return;
    const waiting = this.entries().filter(({ state }) => state === 'queued');
    if (waiting.length === 0) return;
    const soonest = Math.min(...waiting.map(({ key }) => this.#pauses.remaining(key)));
    const delay = Math.max(soonest, this.#pauses.remaining(''), 0);
    this.#timer = setTimeout(() => this.#work(), Math.min(delay, longestSleep));
  }
}

async function askToKeep(): Promise<void> {
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  await storage?.persist?.().catch(() => false);
}
