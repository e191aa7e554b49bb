/** Hands changes to everybody who listens. Reads the table and not this process, so that any number of processes may write. */
import type { ChangeEvent } from '@doorstep/contract';
import { toDateTime } from '../moments.js';
import type { Queries } from '../storage/store.js';
import { readChangeCount } from './record-change.js';

export interface Listener {
  /** The number of the last change that it was told. */
  position: number;
  tell(sequence: number, change: ChangeEvent): void;
}

/** How often the table is asked while somebody listens, milliseconds. */
const interval = 500;

/** Who was away longer gets the latest of what was missed, and reads the rest anew. */
const mostMissed = 1000;

export class ChangeStream {
  readonly #queries: Queries;
  readonly #listeners = new Set<Listener>();
  #timer: NodeJS.Timeout | undefined;
  #reading = false;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** Starts telling, from after `last` or from now. */
  async listen(tell: Listener['tell'], last: number | undefined): Promise<Listener> {
    const now = await readChangeCount(this.#queries);
    const position = last === undefined || last > now ? now : Math.max(last, now - mostMissed);
    const listener = { position, tell };
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => void this.#read(), interval).unref();
    if (position < now) void this.#read();
    return listener;
  }

  leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.stop();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#listeners.clear();
  }

  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      const from = Math.min(...Array.from(this.#listeners, ({ position }) => position));
      if (!Number.isFinite(from) || (await readChangeCount(this.#queries)) <= from) return;
      const rows = await this.#queries
        .selectFrom('changes')
        .selectAll()
        .where('sequence', '>', from)
        .orderBy('sequence')
        .limit(mostMissed)
        .execute();
      for (const { sequence, subject, thing_id, revision, change, at } of rows) {
        for (const listener of this.#listeners) {
          if (listener.position >= sequence) continue;
          listener.position = sequence;
          listener.tell(sequence, { subject, id: thing_id, revision, change, at: toDateTime(at) });
        }
      }
    } catch {
      // The database is away for a moment; the next turn asks again from the same place.
    } finally {
      this.#reading = false;
    }
  }
}
