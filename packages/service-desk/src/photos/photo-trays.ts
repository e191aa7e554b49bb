/** One tray of photos for each case and writing, like the words that they go with. */
import type { Backend, Outcome } from '@doorstep/client';
import type { ReactiveControllerHost } from 'lit';
import { PhotoTray } from './photo-tray.js';

export class PhotoTrays {
  readonly #host: ReactiveControllerHost;
  readonly #takes: (writing: string) => boolean;
  readonly #trays = new Map<string, PhotoTray>();

  /** `takes`: whether photos may go with such a writing. */
  constructor(host: ReactiveControllerHost, takes: (writing: string) => boolean) {
    this.#host = host;
    this.#takes = takes;
  }

  get isEmpty(): boolean {
    return [...this.#trays.values()].every(({ photos }) => photos.length === 0);
  }

  of(caseId: string, writing: string): PhotoTray | undefined {
    if (!this.#takes(writing)) return undefined;
    const key = `${caseId}/${writing}`;
    const tray = this.#trays.get(key) ?? new PhotoTray(this.#host);
    this.#trays.set(key, tray);
    return tray;
  }

  /** Before the words: what cannot be sent keeps them from being sent without it. */
  async send(caseId: string, writing: string, backend: Backend | undefined): Promise<Outcome<string[]>> {
    const tray = this.of(caseId, writing);
    return tray && backend ? tray.send(backend) : { ok: true, value: [] };
  }

  forget(): void {
    for (const tray of this.#trays.values()) tray.clear();
    this.#trays.clear();
  }
}
