/** The counter, fetched when somebody first goes there: whoever works through the queue does not wait for it. */
import { errorState, Lazy, skeleton, type ResourceState } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';
import type { CounterPage } from './counter-page.js';

export class LaterCounter {
  readonly #room: DeskRoom;
  readonly #page: Lazy<CounterPage>;

  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#page = new Lazy(room.host, async () => {
      const { CounterPage: Page } = await import('./counter-page.js');
      return new Page(room, shown);
    });
  }

  get state(): ResourceState<object> {
    const there = this.#page.present !== undefined || this.#page.hasFailed;
    return there ? { status: 'ready', value: {} } : { status: 'loading' };
  }

  get hasDrafts(): boolean {
    return this.#page.present?.hasDrafts ?? false;
  }

  /** Of the next visitor nothing is known. */
  forget(): void {
    this.#page.present?.forget();
  }

  render(): unknown {
    const page = this.#page.part;
    if (page) return page.render();
    const { core } = this.#room;
    if (!this.#page.hasFailed) return skeleton({ label: core.say('loading') });
    return errorState({
      message: this.#room.problemWords({ code: 'offline', title: '' }),
      retryLabel: core.say('retry'),
      onRetry: () => void this.#page.fetch(),
    });
  }
}
