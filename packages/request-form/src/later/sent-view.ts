/** What stands there after sending: the code, by when there is an answer, and what happens next. */
import { groupReceiptCode, normalizeReceiptCode } from '@doorstep/contract';
import { button, formatMoment, icon, icons, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sentTitleId } from '../request-form-view.js';
import type { LaterWords } from './scene.js';

/** A receipt of one's own, or of somebody else's request that one joined. */
export interface ShownReceipt {
  readonly how: 'sent' | 'joined';
  /** Of the request; opens nothing. */
  readonly id: string;
  readonly code: string;
  readonly promisedBy: string | null;
}

export interface SentOptions {
  readonly words: LaterWords;
  readonly receipt: ShownReceipt;
  readonly timeZone: string | undefined;
  /** Copy, print, QR code: loaded apart, because the code must be there even if they are not. */
  readonly extras: unknown;
  readonly onAnother: () => void;
}

export function sentView({ words, receipt, timeZone, extras, onAnother }: SentOptions): TemplateResult {
  const { how, code, promisedBy } = receipt;
  const joined = how === 'joined';
  return html`<div class="panel sent" part="sent">
    <div class="form-head">
      ${titleLine(words.say(joined ? 'joinedTitle' : 'sentTitle'), icons.circleCheck, 'success')}
      <p>${words.say(joined ? 'joinedBody' : 'sentBody')}</p>
    </div>
    ${codeBox(code, words, 'code-label')}
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
    <div class="next">
      <h3>${words.say('next')}</h3>
      <ol>
        ${joined ? nothing : html`<li>${words.say('nextRead')}</li>`}
        <li>${words.say('nextFollow')}</li>
      </ol>
    </div>
    <div class="buttons">${button({ label: words.say('another'), onClick: onAnother })}</div>
  </div>`;
}

/** `kept`: whether the request survives closing the page. */
export function queuedView(words: LaterWords, kept: 'kept' | 'open-page', onRetry: () => void): TemplateResult {
  return html`<div class="panel sent" part="queued">
    <div class="form-head">
      ${titleLine(words.say('queuedTitle'), icons.offline, 'info')}
      <p role="status">${words.say(kept === 'kept' ? 'queuedKept' : 'queuedOpen')}</p>
    </div>
    <div class="buttons">${button({ label: words.say('sendNow'), icon: icons.retry, onClick: onRetry })}</div>
  </div>`;
}

export function codeBox(code: string, words: LaterWords, labelId: string): TemplateResult {
  return html`<div class="code-box" part="code-box" role="group" aria-labelledby=${labelId}>
    <p id=${labelId}>${words.say('codeLabel')}</p>
    <p class="code" part="code" translate="no" dir="ltr">${groupReceiptCode(normalizeReceiptCode(code))}</p>
    <p class="muted">${words.say('codeHint')}</p>
  </div>`;
}

function titleLine(title: string, outline: string, tone: 'success' | 'info'): TemplateResult {
  return html`<h2 class="title sent-title ${tone}" part="title" id=${sentTitleId} tabindex="-1">
    ${icon(outline)}<span>${title}</span>
  </h2>`;
}
