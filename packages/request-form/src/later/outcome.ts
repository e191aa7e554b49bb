/** What stands in the form's place once it was sent: the receipt, and what can be done with it. */
import type { Discovery } from '@doorstep/contract';
import { formatMoment, Lazy } from '@doorstep/core';
import { nothing, type ReactiveControllerHost } from 'lit';
import type { ReceiptExtras } from './receipt-extras.js';
import type { LaterWords } from './scene.js';
import { sentView, type ShownReceipt } from './sent-view.js';

export interface OutcomeDrawing {
  readonly words: LaterWords;
  readonly discovery: Discovery | undefined;
  readonly topic: string;
  /** Where the request can be followed, without the code. */
  readonly trackerUrl: string | undefined;
  readonly onAnother: () => void;
}

export class Outcome {
  readonly #extras: Lazy<ReceiptExtras>;
  readonly #host: ReactiveControllerHost;
  #receipt: ShownReceipt | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#extras = new Lazy(host, async () => new (await import('./receipt-extras.js')).ReceiptExtras(host));
  }

  get receipt(): ShownReceipt | undefined {
    return this.#receipt;
  }

  show(receipt: ShownReceipt): void {
    this.#receipt = receipt;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#receipt = undefined;
  }

  view(receipt: ShownReceipt, { words, discovery, topic, trackerUrl, onAnother }: OutcomeDrawing): unknown {
    const timeZone = discovery?.timeZone;
    const promise = receipt.promisedBy
      ? words.say('answerBy', { moment: formatMoment(receipt.promisedBy, { locale: words.locale, timeZone }) })
      : '';
    const extras = this.#extras.part?.view({ receipt, words, promise, topic, trackerUrl });
    return sentView({ words, receipt, timeZone, extras: extras ?? nothing, onAnother });
  }
}
