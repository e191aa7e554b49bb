/** The receipt as a page: the code in large type, the promise, and the way on. The code stands in no address. */
import type { RequestReceipt } from '@doorstep/contract';
import { markup, type Html } from './markup.js';
import { momentInWords } from './layout.js';
import { pageWords } from './page-words.js';

export function receiptPage(receipt: RequestReceipt, locale: string, timeZone: string): Html {
  const words = pageWords(locale);
  return markup`<p>${words.receiptLead}</p>
    <p class="code">${receipt.code}</p>
    ${receipt.promisedBy !== null && markup`<p>${words.promisedBy(momentInWords(receipt.promisedBy, locale, timeZone))}</p>`}
    <form class="actions" action="form?w=request-tracker" method="post" accept-charset="utf-8">
      <input type="hidden" name="code" value="${receipt.code}" /><input type="hidden" name="locale" value="${locale}" />
      <button>${words.follow}</button>
      <a class="button second" href="form?w=request-form&amp;locale=${locale}">${words.another}</a>
    </form>`;
}
