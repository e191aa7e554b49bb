/** On a device that others use next: asks whether somebody is still there, and clears what they wrote when nobody answers. */
import type { CoreWords } from '@doorstep/core';
import { idleDialog, IdleWatch } from '@doorstep/core/idle';
import { nothing, type TemplateResult } from 'lit';
import type { FormHost } from './form-screens.js';
import type { LaterWords } from './scene.js';

export interface LeavingOptions {
  /** What is being sent is not cleared. */
  readonly isSending: () => boolean;
  readonly onGone: () => void;
}

export class Leaving {
  readonly #host: FormHost;
  readonly #idle: IdleWatch;

  constructor(host: FormHost, { isSending, onGone }: LeavingOptions) {
    this.#host = host;
    this.#idle = new IdleWatch(host, () => {
      if (isSending()) this.#idle.start();
      else onGone();
    });
  }

  /** After something was written. A clerk who listens is no person who has gone. */
  follow(): void {
    if (this.#isShared) this.#idle.start();
  }

  stop(): void {
    this.#idle.stop();
  }

  view(words: LaterWords, core: CoreWords): TemplateResult | typeof nothing {
    if (!this.#isShared) return nothing;
    return idleDialog(this.#idle, {
      title: words.say('idleTitle'),
      note: words.say('idleNote'),
      stay: words.say('idleStay'),
      close: core.say('close'),
    });
  }

  get #isShared(): boolean {
    return this.#host.sharedDevice || this.#host.source === 'kiosk';
  }
}
