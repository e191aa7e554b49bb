/** On a device that others use too: asks whether somebody is still there, and clears the screen when nobody answers. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds. */
const quietFor = 90_000;
const warnedFor = 20_000;

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export class IdleWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onGone: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: 'off' | 'quiet' | 'asking' = 'off';

  constructor(host: ReactiveControllerHost, onGone: () => void) {
    this.#host = host;
    this.#onGone = onGone;
    host.addController(this);
  }

  /** Whether the question "are you still there?" stands on the screen. */
  get isAsking(): boolean {
    return this.#state === 'asking';
  }

  /** From now on there is something on the screen that is nobody else's business. */
  start(): void {
    if (this.#state !== 'off') return;
    for (const sign of signsOfLife) window.addEventListener(sign, this.#notice, { passive: true });
    this.#wait();
  }

  stop(): void {
    for (const sign of signsOfLife) window.removeEventListener(sign, this.#notice);
    clearTimeout(this.#timer);
    this.#state = 'off';
  }

  /** Somebody has answered. */
  stay(): void {
    this.#wait();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#state = 'quiet';
    this.#timer = setTimeout(() => this.#ask(), quietFor);
  }

  #ask(): void {
    this.#state = 'asking';
    this.#timer = setTimeout(() => {
      this.stop();
      this.#onGone();
    }, warnedFor);
    this.#host.requestUpdate();
  }

  /** A question that was asked is answered by its button, not by somebody who passes by and touches the screen elsewhere. */
  readonly #notice = (): void => {
    if (this.#state === 'quiet') this.#wait();
  };
}
