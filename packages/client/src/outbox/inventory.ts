/** Everything in an outbox, wherever it lies, and nothing lost when the device's storage fails or is cleared meanwhile. */
import type { RequestReceipt } from '@doorstep/contract';
import type { ClientProblem } from '../outcome.js';
import { believableAge, keptFor } from '../storage/age.js';
import type { StorageLack } from '../storage/device-storage.js';
import type { OutboxContent } from './entry.js';
import type { Shelf, ShelfItem } from './shelf.js';

/** Why entries are gone when the page closes. `full`: the device had no room for one of them. */
export type OutboxLack = StorageLack | 'full';

export interface Stock {
  readonly item: ShelfItem;
  readonly shelf: Shelf;
}

const nothing: OutboxContent = { draft: { category: '', description: '' }, photos: [] };

export class Inventory {
  readonly #device: Shelf | undefined;
  readonly #memory: Shelf;
  readonly #now: () => number;
  /** What this page wrote down and has not seen the end of: the device's storage can be cleared under its hands. */
  readonly #own = new Map<string, OutboxContent>();
  #stock: ReadonlyMap<string, Stock> = new Map();
  #lack: OutboxLack | undefined;
  #reading: Promise<void> = Promise.resolve();

  constructor(device: Shelf | undefined, memory: Shelf, lack: OutboxLack | undefined, now: () => number) {
    this.#device = device;
    this.#memory = memory;
    this.#lack = lack;
    this.#now = now;
  }

  get stock(): ReadonlyMap<string, Stock> {
    return this.#stock;
  }

  get lack(): OutboxLack | undefined {
    return this.#lack;
  }

  /** Reads the shelves anew and lets go what is too old. One reading after the other: an old one never hides what is new. */
  refresh(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read());
    return this.#reading;
  }

  /** Resolves when it is written down. */
  async add(key: string, content: OutboxContent, replaced?: string): Promise<Stock> {
    const createdAt = this.#now();
    let shelf = this.#memory;
    try {
      if (!this.#device) throw new TypeError('no storage');
      await this.#device.add(key, createdAt, content, replaced);
      shelf = this.#device;
    } catch (error) {
      this.#noteLack(error);
      await this.#memory.add(key, createdAt, content);
    }
    this.#own.set(key, content);
    if (replaced !== undefined) await this.remove(replaced);
    return { item: { key, createdAt, state: 'queued' }, shelf };
  }

  /** `undefined` when nobody can open it any more. */
  async read(key: string): Promise<OutboxContent | undefined> {
    const content = await this.#stock
      .get(key)
      ?.shelf.read(key)
      .catch(() => undefined);
    return content ?? this.#own.get(key);
  }

  settle(key: string, receipt: RequestReceipt): Promise<void> {
    return this.#change(key, (shelf) => shelf.settle(key, receipt));
  }

  refuse(key: string, problem: ClientProblem): Promise<void> {
    return this.#change(key, (shelf) => shelf.mark(key, 'needs-attention', problem));
  }

  requeue(key: string): Promise<void> {
    return this.#change(key, (shelf) => shelf.mark(key, 'queued'));
  }

  expire(key: string): Promise<void> {
    return this.#change(key, (shelf) => shelf.expire(key));
  }

  async remove(key: string): Promise<void> {
    this.#own.delete(key);
    await this.#stock
      .get(key)
      ?.shelf.remove(key)
      .catch(() => undefined);
  }

  close(): void {
    this.#device?.close();
  }

  /** Where the device fails, the entry goes on in memory; what stays behind is answered with the same receipt later. */
  async #change(key: string, change: (shelf: Shelf) => Promise<void>): Promise<void> {
    const found = this.#stock.get(key);
    if (!found) return;
    try {
      await change(found.shelf);
    } catch (error) {
      this.#noteLack(error);
      await this.#memory.add(key, found.item.createdAt, this.#own.get(key) ?? nothing);
      await change(this.#memory);
    }
  }

  #noteLack(error: unknown): void {
    this.#lack ??= (error as Error).name === 'QuotaExceededError' ? 'full' : 'no-storage';
  }

  async #read(): Promise<void> {
    const stock = new Map<string, Stock>();
    for (const shelf of [this.#device, this.#memory]) {
      if (!shelf) continue;
      // A shelf that cannot be read is taken to hold what it last held.
      const items = await shelf.list().catch(() => this.#itemsOf(shelf));
      for (const item of items) stock.set(item.key, { item: await this.#aged(item, shelf).catch(() => item), shelf });
    }
    for (const key of this.#own.keys()) {
      const state = stock.get(key)?.item.state;
      // Missing: put away in another tab, unless it was written down after this reading began.
      const ended = state === undefined ? this.#stock.has(key) : state === 'sent' || state === 'expired';
      if (ended) this.#own.delete(key);
    }
    this.#stock = stock;
  }

  #itemsOf(shelf: Shelf): ShelfItem[] {
    return [...this.#stock.values()].filter((one) => one.shelf === shelf).map(({ item }) => item);
  }

  async #aged(item: ShelfItem, shelf: Shelf): Promise<ShelfItem> {
    if (item.state === 'sent' || item.state === 'expired') return item;
    const now = this.#now();
    const age = believableAge(item.createdAt, now);
    if (age > keptFor) {
      await shelf.expire(item.key);
      return { key: item.key, createdAt: item.createdAt, state: 'expired' };
    }
    if (age > 0 || item.createdAt === now) return item;
    await shelf.redate(item.key, now);
    return { ...item, createdAt: now };
  }
}
