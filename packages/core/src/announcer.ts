/** Says to screen readers what changed on screen, politely, and never more often than they can read. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

export interface AnnouncerOptions {
  /** At most one message in this many milliseconds; of those between, the last one counts. Default 1000. */
  readonly interval?: number;
}

/** Draw {@link region} once inside the widget and never take it away: a live region that comes with its words is not read. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #interval: number;
  #words = '';
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The same words twice must change the text, or the second time is silent. */
  #turn = false;

  constructor(host: ReactiveControllerHost, { interval = 1000 }: AnnouncerOptions = {}) {
    this.#host = host;
    this.#interval = interval;
    host.addController(this);
  }

  announce(words: string): void {
    if (this.#timer) {
      this.#waiting = words;
      return;
    }
    this.#say(words);
  }

  region(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#words}</div>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
    this.#words = '';
  }

  #say(words: string): void {
    this.#turn = !this.#turn;
    this.#words = this.#turn ? words : `${words}\u00a0`;
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const next = this.#waiting;
      this.#waiting = undefined;
      if (next !== undefined) this.#say(next);
    }, this.#interval);
  }
}
