/** Where the device is, asked only when a person presses the button. */
import type { Position } from '@doorstep/contract';
import { button, icons, notice } from '@doorstep/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LaterWords } from './scene.js';

export type LocatingState = 'idle' | 'asking' | 'denied' | 'failed';

export class Locating {
  readonly #host: ReactiveControllerHost;
  #state: LocatingState = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get state(): LocatingState {
    return this.#state;
  }

  /** Plain http pages and some embedded ones have no such thing: they are not offered it. */
  get isPossible(): boolean {
    return isSecureContext && 'geolocation' in navigator;
  }

  ask(found: (position: Position, accuracy: number) => void): void {
    this.#set('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        this.#set('idle');
        found({ latitude, longitude }, Math.round(accuracy));
      },
      ({ code }) => this.#set(code === 1 ? 'denied' : 'failed'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  }

  #set(state: LocatingState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

export interface LocatingViewOptions {
  readonly words: LaterWords;
  readonly locating: Locating;
  readonly onFound: (position: Position, accuracy: number) => void;
}

export function locatingView({ words, locating, onFound }: LocatingViewOptions): TemplateResult {
  if (!locating.isPossible) return html``;
  const { state } = locating;
  const asking = state === 'asking';
  return html`<div class="locate">
    ${button({
      id: 'locate',
      label: words.say(asking ? 'locating' : 'locate'),
      icon: icons.locate,
      progress: asking ? 'busy' : 'idle',
      onClick: () => locating.ask(onFound),
    })}
    <p class="hint">${words.say('locateHint')}</p>
    ${
      state === 'denied' || state === 'failed'
        ? notice({
            kind: 'warning',
            role: 'alert',
            title: words.say(state === 'denied' ? 'locateDenied' : 'locateFailed'),
          })
        : nothing
    }
  </div>`;
}
