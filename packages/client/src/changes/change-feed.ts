/**
 * One backend's changes for one page. Of several tabs one holds the connection and passes on what it hears; a connection
 * that is silent for too long is opened anew; while there is none, a gap is told every minute, so that pages read anew.
 */
import type { ChangeEvent } from '@doorstep/contract';
import { checkAnswer, ChangeEvent as ChangeShape } from '@doorstep/contract/checks';

export interface ChangeReceiver {
  onChange(change: ChangeEvent): void;
  onGap(): void;
}

/** Three of the backend's heartbeats. Milliseconds. */
const longestSilence = 65_000;
const firstPause = 5_000;
const longestPause = 300_000;
/** How often a page without a connection is told to read anew. */
const pollEvery = 60_000;

export class ChangeFeed {
  readonly #url: string;
  readonly #receiver: ChangeReceiver;
  readonly #channel?: BroadcastChannel;
  readonly #end = new AbortController();
  #source: EventSource | undefined;
  #failures = 0;
  #beats = false;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #poll: ReturnType<typeof setInterval> | undefined;

  constructor(url: string, receiver: ChangeReceiver) {
    this.#url = url;
    this.#receiver = receiver;
    const name = `doorstep-changes:${url}`;
    // Web Locks exist on https pages only.
    const canShare = typeof BroadcastChannel !== 'undefined' && 'locks' in navigator;
    if (typeof EventSource === 'undefined') this.#startPolling();
    else if (!canShare) this.#open();
    else {
      this.#channel = new BroadcastChannel(name);
      this.#channel.addEventListener('message', ({ data }) => this.#hear(data));
      // Whoever has the lock has the connection; the next tab gets both when this one closes.
      void navigator.locks.request(name, { signal: this.#end.signal }, () => this.#lead()).catch(() => undefined);
    }
  }

  close(): void {
    this.#end.abort();
    this.#source?.close();
    this.#channel?.close();
    clearTimeout(this.#silence);
    clearTimeout(this.#pause);
    clearInterval(this.#poll);
  }

  /** Holds the lock until this page needs no changes any more. */
  #lead(): Promise<void> {
    // A tab that took the lead over cannot know what came between.
    if (this.#beats) this.#receiver.onGap();
    this.#open();
    return new Promise((resolve) => this.#end.signal.addEventListener('abort', () => resolve()));
  }

  #open(): void {
    if (this.#end.signal.aborted) return;
    this.#source?.close();
    const source = new EventSource(`${this.#url}/events`);
    this.#source = source;
    source.addEventListener('open', () => {
      if (this.#failures > 0) this.#receiver.onGap();
      this.#failures = 0;
      this.#stopPolling();
    });
    for (const type of ['change', 'beat']) {
      source.addEventListener(type, (event) => {
        const { data } = event as MessageEvent<string>;
        const heard = type === 'change' ? data : '';
        this.#channel?.postMessage(heard);
        this.#hear(heard);
      });
    }
    source.addEventListener('error', () => {
      // Otherwise the browser connects again by itself and says where it stopped.
      if (source.readyState === EventSource.CLOSED) this.#retryLater();
    });
  }

  /** What came over the connection, here or in the leading tab. Empty: only a sign of life. */
  #hear(heard: unknown): void {
    if (heard === '') this.#beats = true;
    // A backend that never beats may be silent for as long as it likes.
    clearTimeout(this.#silence);
    if (this.#beats) this.#silence = setTimeout(() => this.#reopen(), longestSilence);
    const change = typeof heard === 'string' && heard !== '' ? read(heard) : undefined;
    if (change) this.#receiver.onChange(change);
  }

  /** The connection, or the tab that holds it, sleeps: from here on this tab has its own. */
  #reopen(): void {
    this.#beats = false;
    this.#receiver.onGap();
    this.#open();
  }

  #retryLater(): void {
    this.#failures += 1;
    this.#startPolling();
    const longest = Math.min(longestPause, firstPause * 2 ** (this.#failures - 1));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#open(), longest * (0.5 + Math.random() / 2));
  }

  #startPolling(): void {
    this.#poll ??= setInterval(() => {
      if (document.visibilityState === 'visible') this.#receiver.onGap();
    }, pollEvery);
  }

  #stopPolling(): void {
    clearInterval(this.#poll);
    this.#poll = undefined;
  }
}

function read(text: string): ChangeEvent | undefined {
  try {
    const checked = checkAnswer(ChangeShape, JSON.parse(text));
    return checked.ok ? checked.value : undefined;
  } catch {
    return undefined;
  }
}
