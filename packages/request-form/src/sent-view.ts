/** What stands there after sending: the code, by when there is an answer, and what happens next. */
import { groupReceiptCode, normalizeReceiptCode, type RequestReceipt } from '@doorstep/contract';
import { button, formatMoment, icon, icons, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from './request-form-scene.js';

export interface SentOptions {
  readonly words: FormWords;
  readonly receipt: Pick<RequestReceipt, 'code'> & { readonly promisedBy?: string | null };
  readonly timeZone: string | undefined;
  /** Copy, print, QR code: loaded apart, because the code must be there even if they are not. */
  readonly extras: unknown;
  readonly onAnother: () => void;
}

export const sentTitleId = 'sent-title';

export function sentView({ words, receipt, timeZone, extras, onAnother }: SentOptions): TemplateResult {
  const { promisedBy } = receipt;
  return html`<div class="panel sent" part="sent">
    <div class="form-head">
      <h2 class="title sent-title" part="title" id=${sentTitleId} tabindex="-1">
        ${icon(icons.circleCheck)}<span>${words.say('sentTitle')}</span>
      </h2>
      <p>${words.say('sentBody')}</p>
    </div>
    ${codeBox(receipt.code, words)}
    ${
      promisedBy
        ? notice({
            kind: 'info',
            title: words.say('promiseTitle'),
            body: html`<p>
              ${words.say('answerBy', { moment: formatMoment(promisedBy, { locale: words.locale, timeZone }) })}
            </p>`,
          })
        : nothing
    }
    ${extras}
    <div>
      <h3>${words.say('next')}</h3>
      <ol>
        <li>${words.say('nextRead')}</li>
        <li>${words.say('nextFollow')}</li>
      </ol>
    </div>
    <div class="buttons no-print">${button({ label: words.say('another'), onClick: onAnother })}</div>
  </div>`;
}

function codeBox(code: string, words: FormWords): TemplateResult {
  return html`<div class="code-box" part="code-box">
    <p id="code-label">${words.say('codeLabel')}</p>
    <p class="code" part="code" aria-labelledby="code-label" translate="no" dir="ltr">
      ${groupReceiptCode(normalizeReceiptCode(code))}
    </p>
    <p class="muted">${words.say('codeHint')}</p>
  </div>`;
}
