/** What a person can do with a receipt: scan, copy, print, put its date into a calendar. Loaded when there is one. */
import { button, icons, linkButton } from '@doorstep/core';
import { qrCode } from '@doorstep/core/print';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { calendarEntry } from './calendar-entry.js';
import { printSlip } from './slip.js';
import type { LaterWords } from './scene.js';
import type { ShownReceipt } from './sent-view.js';

export interface ReceiptExtrasOptions {
  readonly receipt: ShownReceipt;
  /** Already formatted, for the slip. */
  readonly promise: string;
  readonly topic: string;
  /** Where the request can be followed, without the code. */
  readonly trackerUrl: string | undefined;
  readonly words: LaterWords;
}

export class ReceiptExtras implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #copied = false;
  #calendar: { readonly id: string; readonly url: string } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#calendar) URL.revokeObjectURL(this.#calendar.url);
    this.#calendar = undefined;
  }

  view(options: ReceiptExtrasOptions): TemplateResult {
    const { receipt, words, topic, promise } = options;
    const tracking = trackingLink(options);
    return html`<div class="receipt-extras">
      ${
        tracking
          ? html`<div class="tracking">
              ${qrCode(tracking, words.say('qrLabel'))}
              ${linkButton({ label: words.say('trackingLabel'), href: tracking, look: 'primary' })}
            </div>`
          : nothing
      }
      <div class="buttons">
        ${button({
          label: words.say(this.#copied ? 'copied' : 'copyCode'),
          icon: this.#copied ? icons.check : icons.copy,
          onClick: () => void this.#copy(receipt.code),
        })}
        ${button({
          label: words.say('print'),
          icon: icons.printer,
          onClick: () =>
            void printSlip({
              title: words.say('slipTitle'),
              codeLabel: words.say('codeLabel'),
              code: receipt.code,
              lines: [topic, promise, words.say('slipKeep')].filter(Boolean),
              tracking,
              locale: words.locale,
            }),
        })}
        ${
          receipt.promisedBy
            ? linkButton({
                label: words.say('calendar'),
                icon: icons.calendarPlus,
                href: this.#calendarUrl(receipt, options),
                download: 'doorstep.ics',
              })
            : nothing
        }
      </div>
      <p class="visually-hidden" role="status">${this.#copied ? words.say('copied') : ''}</p>
    </div>`;
  }

  async #copy(code: string): Promise<void> {
    this.#copied = await copyText(code, this.#host.shadowRoot?.querySelector('.code') ?? null);
    this.#host.requestUpdate();
  }

  #calendarUrl({ id, promisedBy }: ShownReceipt, { words, topic }: ReceiptExtrasOptions): string {
    if (this.#calendar?.id !== id) {
      if (this.#calendar) URL.revokeObjectURL(this.#calendar.url);
      const entry = calendarEntry({ id, at: promisedBy ?? '', title: words.say('calendarTitle'), note: topic });
      this.#calendar = { id, url: URL.createObjectURL(new Blob([entry], { type: 'text/calendar;charset=utf-8' })) };
    }
    return this.#calendar.url;
  }
}

/** The code goes into the fragment: it reaches no server log and no referrer. */
export function trackingLink({
  trackerUrl,
  receipt,
}: Pick<ReceiptExtrasOptions, 'trackerUrl' | 'receipt'>): string | undefined {
  if (!trackerUrl) return undefined;
  try {
    const url = new URL(trackerUrl, document.baseURI);
    url.hash = receipt.code;
    return url.href;
  } catch {
    return undefined;
  }
}

/** Plain http pages have no clipboard of their own: there the code is selected and copied the old way. */
async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages on plain http have nothing else
    return document.execCommand('copy');
  }
}
