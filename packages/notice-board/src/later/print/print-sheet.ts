/** A sheet for the wall of a center: what is on screen, black on white, with a code that leads back to the live board. */
import type { Notice } from '@doorstep/contract';
import { printPage, qrCode } from '@doorstep/core/print';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, residentWords, tookWords, type Speech } from '../../notice-words.js';
import { sheetRules } from './sheet-rules.js';

export interface SheetOptions extends Speech {
  readonly title: string;
  readonly notices: readonly Notice[];
  /** Where the board is read live. */
  readonly address: string;
  readonly direction: 'ltr' | 'rtl';
  readonly now: number;
}

/** Opens the print dialog for the sheet alone; the page around the board is not printed. Resolves when the dialog has opened. */
export function printSheet(options: SheetOptions): Promise<void> {
  const { title, words, direction } = options;
  return printPage({ title, locale: words.locale, direction, rules: sheetRules, content: sheetView(options) });
}

function sheetView(options: SheetOptions): TemplateResult {
  const { title, notices, address, words, now } = options;
  return html`<header>
      <div>
        <h1>${title}</h1>
        <p>${dayOf(now, options)}</p>
      </div>
      <figure>
        ${qrCode(address, address)}
        <figcaption>${shortAddress(address)}</figcaption>
      </figure>
    </header>
    <main>
      ${notices.map(
        (notice) =>
          html`<article>
            <p class="line">
              <strong>${words.say(`kind_${notice.kind}`)}</strong>
              ${[notice.category?.name, notice.center?.name, dayOf(notice.publishedAt, options)].filter(Boolean).map((part) => html`<span>${part}</span>`)}
            </p>
            <h2>${notice.title}</h2>
            <p>${notice.summary}</p>
            ${notice.result ? html`<p class="result"><strong>${words.say('whatWasDone')}</strong> ${notice.result}</p>` : nothing}
            <p class="line">
              ${[tookWords(notice, options), residentWords(notice, options)].filter(Boolean).map((part) => html`<span>${part}</span>`)}
            </p>
          </article>`,
      )}
    </main>`;
}

/** What a person could type: without the scheme. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
