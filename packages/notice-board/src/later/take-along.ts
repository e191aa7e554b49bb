/** What one can take along from the board: feeds, a table, a sheet for the wall. */
import { directionOf } from '@doorstep/core';
import { nothing } from 'lit';
import { noticeQuery, type BoardPlace } from '../notice-board-model.js';
import type { BoardScene } from './board-scene.js';
import { shownAddress } from './board-filter.js';
import type { LaterSpeech } from './later-words.js';
import { tools } from './tools-view.js';

export interface TakeAlongOptions {
  /** The page's own address with the board at a place; absent where the page keeps none. */
  readonly addressOf: (place: BoardPlace) => string | undefined;
  readonly isGone: (id: string) => boolean;
}

export class TakeAlong {
  readonly #scene: BoardScene;
  readonly #options: TakeAlongOptions;
  #printing: 'idle' | 'busy' | 'failed' = 'idle';

  constructor(scene: BoardScene, options: TakeAlongOptions) {
    this.#scene = scene;
    this.#options = options;
  }

  render(speech: LaterSpeech): unknown {
    const scene = this.#scene;
    if (!scene.pages.state.value?.total) return nothing;
    const path = (feed: string) => this.#shownAt(feed);
    return tools({
      ...speech,
      addresses:
        scene.backend()?.protocol === 'doorstep'
          ? { rss: path('notices.rss'), json: path('notices.json'), csv: path('notices.csv') }
          : undefined,
      printing: this.#printing,
      onPrint: () => void this.#print(speech),
    });
  }

  #shownAt(path: string): string {
    const { backend, place, fixed, words } = this.#scene;
    return shownAddress(backend()?.url ?? '', path, noticeQuery(place().filter, fixed()), words.locale);
  }

  async #print({ words, timeZone }: LaterSpeech): Promise<void> {
    const { pages, place, cityName } = this.#scene;
    this.#show('busy');
    try {
      const { printSheet } = await import('./print/print-sheet.js');
      await printSheet({
        words,
        timeZone,
        title: [cityName(), words.say('title')].filter(Boolean).join(' · '),
        notices: (pages.state.value?.items ?? []).filter(({ id }) => !this.#options.isGone(id)),
        address:
          this.#options.addressOf({ view: 'notices', filter: place().filter }) ?? this.#shownAt('form?w=notice-board'),
        direction: directionOf(words.locale),
        now: Date.now(),
      });
      this.#show('idle');
    } catch {
      this.#show('failed');
    }
  }

  #show(printing: 'idle' | 'busy' | 'failed'): void {
    this.#printing = printing;
    this.#scene.draw();
  }
}
